import type { BallotView, TallyView } from '@collegium/contract';
import { electorateOf, readiness, type Decision, type Roll } from '@collegium/rules';
import type { EntityManager } from 'typeorm';
import { summaryOf } from '../assemblies/ballot-rows.js';
import { findingOf } from '../assemblies/findings.js';
import { rollNow, roomOf } from '../assemblies/room.js';
import { isSettled, readStored, urnsOf, type StoredBallot } from './ballot-store.js';
import type { Opening } from './opening.js';

/** The columns of a ballot that a view is made of. Its secrets and its frozen text are not among them. */
export type ShownBallot = Pick<
  StoredBallot,
  | 'id'
  | 'number'
  | 'kind'
  | 'state'
  | 'question'
  | 'options'
  | 'rules'
  | 'round'
  | 'follows'
  | 'frozenHash'
  | 'opening'
  | 'decision'
  | 'openedAt'
  | 'closedAt'
  | 'proclaimedAt'
>;

/** What stands around a ballot. `roll` is read only before it opens: then it is what opening would freeze. */
export interface Around {
  readonly roll: Roll | null;
  readonly tallies: readonly TallyView[];
  readonly following: string | null;
  /** Whether the reader may see the decision between the count and the proclamation. */
  readonly early: boolean;
}

/** A ballot as one reader may see it. */
export async function ballotView(
  tx: EntityManager,
  { assembly, ballot: id }: { assembly: string; ballot: string },
  early: boolean,
): Promise<BallotView> {
  const ballot = await readStored(tx, assembly, id);
  const electorate = electorateOf(ballot.rules);
  const roll = ballot.openedAt === null ? rollNow(await roomOf(tx, assembly, electorate)) : null;
  const tallies = (await urnsOf(tx, ballot)).map(({ tally }) => tally as TallyView);
  const [next]: { id: string }[] = await tx.query(
    'select id from ballots where follows = $1 and assembly_id = $2 order by number',
    [id, assembly],
  );
  return viewOf(ballot, { roll, tallies, following: next?.id ?? null, early });
}

export function viewOf(ballot: ShownBallot, { roll, tallies, following, early }: Around): BallotView {
  const { state, rules, opening } = ballot;
  const counted = state === 'counted' || state === 'proclaimed';
  const told = roll ? readiness(rules, roll).map(findingOf) : [];
  return {
    ...summaryOf(ballot),
    options: ballot.options,
    rules: isSettled(ballot) ? ballot.rules : null,
    secrecy: 'open',
    form: ballot.frozenHash,
    urns: (rules.urns ?? []).map(({ urn, college }) => ({
      urn,
      college,
      electors: electorsIn(ballot, roll, college),
    })),
    notices: opening ? [...(opening as Opening).notices] : told.filter(({ level }) => level === 'tells'),
    readiness: state === 'draft' ? told.filter(({ level }) => level !== 'tells') : [],
    openedAt: instant(ballot.openedAt),
    closedAt: instant(ballot.closedAt),
    proclaimedAt: instant(ballot.proclaimedAt),
    // While votes come in, the live picture carries the running tallies.
    tallies: counted ? [...tallies] : null,
    decision: state === 'proclaimed' || (counted && early) ? decisionOf(ballot) : null,
    following,
  };
}

/** Electors of an urn: as opening froze them, or as it would now. */
export function electorsIn(
  { opening }: Pick<ShownBallot, 'opening'>,
  roll: Roll | null,
  college: number | null,
): number {
  const frozen = (opening as Opening | null)?.electors;
  const now = roll?.colleges.map(({ number, electors }) => ({ college: number, electors }));
  return (frozen ?? now ?? [])
    .filter((entry) => college === null || entry.college === college)
    .reduce((sum, { electors }) => sum + electors, 0);
}

const decisionOf = ({ decision }: Pick<ShownBallot, 'decision'>): Decision | null =>
  decision as Decision | null;

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;
