import type { Statutes } from '@collegium/rules';
import type { EntityManager } from 'typeorm';
import { statutesIn } from '../organisations/statutes-text.js';
import { Problem } from '../platform/problems/problem.js';
import type { AssemblyEntity } from './assembly.entity.js';

/** What the acts of an assembly need to know of it. */
export interface AssemblyFacts {
  readonly id: string;
  readonly organisationId: string;
  readonly state: AssemblyEntity['state'];
  readonly convocation: 1 | 2;
  readonly simulated: boolean;
  readonly statutes: Statutes;
}

/**
 * Reads an assembly; `lock` keeps others from acting on it until the transaction ends. It is taken before the reading: a
 * statement that waited would look for the statutes the assembly had before, and find none once it has taken others.
 */
export async function readFacts(
  tx: EntityManager,
  assembly: string,
  { lock }: { lock: boolean },
): Promise<AssemblyFacts> {
  if (lock) await tx.query('select from assemblies where id = $1 for update', [assembly]);
  const rows: (Omit<AssemblyFacts, 'statutes'> & { text: string })[] = await tx.query(
    `select a.id, a.organisation_id as "organisationId", a.state, a.convocation, o.simulated, s.text
       from assemblies a
       join organisations o on o.id = a.organisation_id
       join statutes s on s.id = a.statutes_id
      where a.id = $1`,
    [assembly],
  );
  if (!rows[0]) throw new Problem('not-found');
  const { text, ...facts } = rows[0];
  return { ...facts, statutes: statutesIn(text) };
}
