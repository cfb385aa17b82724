import type { BallotOption, LiveBallot, LiveUrn } from '@collegium/contract';
import { isAnswer } from './paper-list.js';

/** An answer that every language has its own word for. */
export type PlainAnswer = 'for' | 'against' | 'abstention' | 'blank' | 'void';

/** One line of a running tally: a candidate by name, or a plain answer. */
export type CountRow = {
  readonly id: string;
  readonly votes: number;
  /** Outside the expressed votes: abstention, blank, void. */
  readonly aside: boolean;
} & ({ readonly label: string } | { readonly label: null; readonly answer: PlainAnswer });

export interface UrnCount {
  readonly urn: string;
  readonly college: number | null;
  readonly electors: number;
  readonly votes: number;
  /** Null while the statutes keep the tally for the closing. */
  readonly rows: readonly CountRow[] | null;
}

/** Every urn of a ballot with its lines in the order of the paper, which never moves while people vote. */
export function urnCounts(ballot: Pick<LiveBallot, 'kind' | 'options' | 'urns'>): readonly UrnCount[] {
  return ballot.urns
    .map((urn) => ({
      urn: urn.urn,
      college: urn.college,
      electors: urn.electors,
      votes: urn.votes,
      rows: urn.tally && [
        ...options(ballot, urn.college).map(countOf(urn.tally)),
        ...asides(ballot.kind, urn.tally),
      ],
    }))
    .sort((a, b) => (a.college ?? 0) - (b.college ?? 0));
}

type Tally = NonNullable<LiveUrn['tally']>;

/**
 * What votes are counted for. Abstention is an option of a resolution and an aside of its tally: it is shown once, aside.
 * The names of a list that a resolution ratifies are voted on together, never one by one.
 */
function options(
  ballot: Pick<LiveBallot, 'kind' | 'options'>,
  college: number | null,
): readonly BallotOption[] {
  return ballot.options.filter(
    (option) =>
      option.id !== 'abstention' &&
      (ballot.kind !== 'resolution' || isAnswer(option)) &&
      (college === null || option.college === null || option.college === college),
  );
}

function countOf(tally: Tally): (option: BallotOption) => CountRow {
  return ({ id, label, college }) => {
    const counted = { id, votes: tally.counts[id] ?? 0, aside: false };
    const plain = college === null && (id === 'for' || id === 'against');
    return plain ? { ...counted, label: null, answer: id } : { ...counted, label };
  };
}

function asides(kind: LiveBallot['kind'], tally: Tally): readonly CountRow[] {
  const shown =
    kind === 'resolution' ? (['abstention', 'blank', 'void'] as const) : (['blank', 'void'] as const);
  return shown
    .filter((id) => id !== 'void' || tally.void > 0)
    .map((id) => ({ id, label: null, answer: id, votes: tally[id], aside: true }));
}

/** One answer over all colleges, and what it is made of. */
export type StackRow = CountRow & {
  readonly parts: readonly { readonly college: number; readonly votes: number }[];
};

/**
 * A resolution counted college by college, told as one: each answer with its total and its share of every college. Null
 * when there is nothing to add up: one urn for all, an election, or tallies kept for the closing.
 */
export function stackedCounts(
  ballot: Pick<LiveBallot, 'kind' | 'options' | 'urns'>,
): readonly StackRow[] | null {
  const counts = urnCounts(ballot);
  const [first] = counts;
  if (ballot.kind !== 'resolution' || counts.length < 2 || !first?.rows) return null;
  if (counts.some(({ rows, college }) => rows === null || college === null)) return null;
  const ids = [...new Set(counts.flatMap(({ rows }) => rows?.map(({ id }) => id) ?? []))];
  return ids.flatMap((id) => {
    const found = counts.flatMap(({ college, rows }) => {
      const row = rows?.find((each) => each.id === id);
      return row && college !== null ? [{ row, college }] : [];
    });
    const like = found[0]?.row;
    if (!like) return [];
    const parts = found.map(({ row, college }) => ({ college, votes: row.votes }));
    return [{ ...like, votes: parts.reduce((sum, part) => sum + part.votes, 0), parts }];
  });
}
