import { decisionInput, decisionText, type ActBody, type ActTally } from '@collegium/record';
import { decide, type Decision, type UrnTally } from '@collegium/rules';
import type { EntityManager } from 'typeorm';
import { BallotEntity } from './ballot.entity.js';
import { urnsOf, type Ballot } from './ballot-store.js';
import type { Opening } from './opening.js';

/** A decision and the act that states it. */
export interface Counted {
  readonly decision: Decision;
  readonly hash: string;
  readonly body: ActBody<'ballot-counted'>;
}

/** Computes the decision of a ballot whose urns are closed, with the tie-breaks it has so far. */
export async function count(tx: EntityManager, ballot: Ballot): Promise<Counted> {
  const urns = await urnsOf(tx, ballot);
  const tallies = urns.map(({ tally }) => tally as ActTally & UrnTally);
  const input = decisionInput({
    rules: ballot.rules,
    opened: ballot.opening as Opening,
    tallies,
    tieBreaks: ballot.tieBreaks as ActBody<'tie-broken'>[],
  });
  const decision = decide(input);
  const { hash } = decisionText(input, decision);
  const { id, number } = ballot;
  return { decision, hash, body: { ballot: id, number, tallies, decision: hash, outcome: decision.outcome } };
}

/** Keeps what was counted: the first time, and again after each tie-break. */
export async function keepCount(
  tx: EntityManager,
  ballot: string,
  { decision, hash }: Counted,
  now: Date,
): Promise<void> {
  await tx.update(BallotEntity, ballot, {
    state: 'counted',
    countedAt: now,
    decision: { ...decision },
    decisionHash: hash,
  });
}
