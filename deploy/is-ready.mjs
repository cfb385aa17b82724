/** The container's health check: the application answers and reaches its database. */
const answer = await fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).catch(() => null);
process.exitCode = answer?.ok ? 0 : 1;
