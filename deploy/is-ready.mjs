/** The container's health check: the application answers on its port. */
const answer = await fetch(`http://127.0.0.1:${process.env.PORT}/`).catch(() => null);
process.exitCode = answer?.ok ? 0 : 1;
