import {
  isComplete,
  type BallotEvent,
  type BallotRules,
  type BallotState,
  type DraftRules,
} from '@collegium/rules';
import type { EntityManager } from 'typeorm';
import { readFacts, type AssemblyFacts } from '../assemblies/facts.js';
import { Problem } from '../platform/problems/problem.js';
import { BallotEntity } from './ballot.entity.js';
import { UrnEntity } from './urn.entity.js';

/** A ballot as it is kept: a draft's rules may wait for the statutes. */
export type StoredBallot = Omit<BallotEntity, 'rules'> & { readonly rules: DraftRules };
/** A ballot whose rules are settled, as every one is from `ready` on. */
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

/** A ballot of this assembly, at whatever stage. */
export async function readStored(tx: EntityManager, assembly: string, ballot: string): Promise<StoredBallot> {
  const found = await tx.findOneBy(BallotEntity, { id: ballot, assemblyId: assembly });
  if (!found) throw new Problem('not-found');
  return found;
}

/** A ballot of this assembly whose rules are settled; one that isn't is a draft, to which no such act is possible. */
export async function readBallot(
  tx: EntityManager,
  assembly: string,
  { ballot, act }: { readonly ballot: string; readonly act: BallotEvent },
): Promise<Ballot> {
  const found = await readStored(tx, assembly, ballot);
  if (!isSettled(found)) throw new Problem('not-now', { act, state: found.state });
  return found;
}

/** Whether nothing of its rules waits for the statutes. */
export function isSettled<B extends { readonly rules: DraftRules }>(
  ballot: B,
): ballot is B & { readonly rules: BallotRules } {
  return isComplete(ballot.rules);
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
  { id, rules }: Pick<StoredBallot, 'id' | 'rules'>,
): Promise<UrnEntity[]> {
  const found = await tx.findBy(UrnEntity, { ballotId: id });
  const place = new Map((rules.urns ?? []).map(({ urn }, i) => [urn, i]));
  return found.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}
