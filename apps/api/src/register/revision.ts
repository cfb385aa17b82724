import type { EntityManager } from 'typeorm';

/** Where replicas hear that an assembly changed; the payload is its id and nothing more. */
export const LIVE_CHANNEL = 'collegium_live';

/** Something a screen shows has changed: the revision goes up, and every replica hears of it when this commits. */
export async function announce(tx: EntityManager, assembly: string): Promise<void> {
  await tx.query('update assemblies set revision = revision + 1 where id = $1', [assembly]);
  await tx.query('select pg_notify($1, $2)', [LIVE_CHANNEL, assembly]);
}
