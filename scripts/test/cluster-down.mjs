/** Jest's globalTeardown of the api: nothing of the throw-away PostgreSQL stays. */
export default async function clusterDown() {
  await globalThis.testCluster?.stop();
}
