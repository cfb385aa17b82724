/** Jest's globalSetup of the api: one throw-away PostgreSQL for the whole run, unless one is given. */
import { startTestCluster, testEnvironment } from '../pg.mjs';

export default async function clusterUp() {
  if (process.env.TEST_DATABASE_OWNER_URL) return;
  const cluster = await startTestCluster();
  Object.assign(process.env, testEnvironment(cluster));
  globalThis.testCluster = cluster;
}
