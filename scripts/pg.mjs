/**
 * PostgreSQL for people who work on Collegium:
 *   node scripts/pg.mjs test-cluster -- COMMAND…   runs a command beside a throw-away server
 * The command finds TEST_DATABASE_OWNER_URL (a superuser) and TEST_DATABASE_APP_URL (the role collegium_app).
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runCommand } from './terminal.mjs';

export { startCluster, startTestCluster, APPLICATION, OWNER } from './pg/cluster.mjs';

/** What a test's process is told about a cluster. */
export function testEnvironment({ ownerUrl, appUrl }) {
  return { TEST_DATABASE_OWNER_URL: ownerUrl, TEST_DATABASE_APP_URL: appUrl };
}

async function beside(command) {
  const { startTestCluster } = await import('./pg/cluster.mjs');
  const cluster = await startTestCluster();
  // Ctrl-C reaches the command too; this process waits for it and then removes the server.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const child = spawn(command[0], command.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, ...testEnvironment(cluster) },
  });
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => resolve(code ?? 1));
    });
  } finally {
    await cluster.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [verb, separator, ...command] = process.argv.slice(2);
  if (verb === 'test-cluster' && separator === '--' && command.length > 0)
    await runCommand(() => beside(command));
  else {
    process.stderr.write('usage: node scripts/pg.mjs test-cluster -- COMMAND…\n');
    process.exitCode = 2;
  }
}
