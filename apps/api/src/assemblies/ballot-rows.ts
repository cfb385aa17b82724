import type { BallotSummary } from '@collegium/contract';
import type { BallotState, Decision, DraftRules } from '@collegium/rules';
import type { EntityManager } from 'typeorm';

/** A ballot as the chair's page and the agenda need it: a reading, not the ballots' own room. */
export interface BallotRow {
  readonly id: string;
  readonly number: number;
  readonly kind: 'resolution' | 'election' | 'ticket';
  readonly state: BallotState;
  readonly question: { readonly fr: string; readonly en: string };
  readonly round: number;
  readonly follows: string | null;
  readonly rules: DraftRules;
  readonly decision: Decision | null;
}

/** The ballots of an assembly, in their order. */
export async function ballotsOf(tx: EntityManager, assembly: string): Promise<BallotRow[]> {
  return tx.query(
    `select id, number, kind, state, question, round, follows, rules, decision
       from ballots where assembly_id = $1 order by number`,
    [assembly],
  );
}

type Summarised = Pick<BallotRow, 'id' | 'number' | 'kind' | 'question' | 'state' | 'round' | 'follows'> & {
  readonly decision: unknown;
};

/** What everyone may read of a ballot in a list. The outcome is nobody's before it is proclaimed. */
export function summaryOf(ballot: Summarised): BallotSummary {
  const { id, number, kind, question, state, round, follows } = ballot;
  const outcome = state === 'proclaimed' ? ((ballot.decision as Decision | null)?.outcome ?? null) : null;
  return { id, number, kind, question, state, round, follows, outcome };
}
