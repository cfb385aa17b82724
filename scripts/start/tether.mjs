/**
 * Loaded before the application (node --import): when the command that started it disappears, even by kill -9,
 * the application stops too, instead of holding the port and the data with nobody to stop it.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// Listening must not by itself keep the application alive once it has finished.
process.channel?.unref();
