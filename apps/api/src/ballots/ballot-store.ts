import type { BallotRules, BallotState } from '@collegium/rules';
import type { EntityManager } from 'typeorm';
import { readFacts, type AssemblyFacts } from '../assemblies/facts.js';
import { Problem } from '../platform/problems/problem.js';
import { BallotEntity } from './ballot.entity.js';
import { UrnEntity } from './urn.entity.js';

/** A ballot with its rules as libs/rules reads them. */
export type Ballot = Omit<BallotEntity, 'rules'> & { readonly rules: BallotRules };

/**
 * The assembly, held until the transaction ends: its acts happen one after the other. Every act takes this lock
 * first, then `lockBallot` if it stops or starts the voting, so that no two of them wait for each other.
 */
export function lockSitting(tx: EntityManager, assembly: string): Promise<AssemblyFacts> {
  return readFacts(tx, assembly, { lock: true });
}

/** Waits for every vote being cast, and keeps new ones waiting until the transaction ends. */
export async function lockBallot(tx: EntityManager, ballot: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(ballot_lock($1))', [ballot]);
}

/** A ballot of this assembly. */
export async function readBallot(tx: EntityManager, assembly: string, ballot: string): Promise<Ballot> {
  const found = await tx.findOneBy(BallotEntity, { id: ballot, assemblyId: assembly });
  if (!found) throw new Problem('not-found');
  return found;
}

/** Every ballot of an assembly with its state, by number. */
export async function ballotStates(
  tx: EntityManager,
  assembly: string,
): Promise<readonly { readonly ballot: string; readonly state: BallotState }[]> {
  return tx.query('select id as ballot, state from ballots where assembly_id = $1 order by number', [
    assembly,
  ]);
}

/** The urns of a ballot in the order its rules declare them: that of the acts, the record and the screens. */
export async function urnsOf(
  tx: EntityManager,
  { id, rules }: Pick<Ballot, 'id' | 'rules'>,
): Promise<UrnEntity[]> {
  const found = await tx.findBy(UrnEntity, { ballotId: id });
  const place = new Map(rules.urns.map(({ urn }, i) => [urn, i]));
  return found.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}
