import type { BallotOption, LiveBallot, LiveUrn } from '@collegium/contract';

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

/** Abstention is an option of a resolution and an aside of its tally: it is shown once, aside. */
function options(ballot: Pick<LiveBallot, 'options'>, college: number | null): readonly BallotOption[] {
  return ballot.options.filter(
    (option) =>
      option.id !== 'abstention' &&
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
