import type { BallotOption } from '@collegium/contract';
import type { Decision } from '@collegium/rules';

/** One who stood, with the place that their votes give: those with the same votes have the same. */
export interface RankRow {
  readonly id: string;
  readonly label: string;
  readonly votes: number;
  readonly rank: number;
  readonly elected: 'rank' | 'lot' | null;
}

/** Those who stood in one college (null: tickets), most votes first. */
export interface RankTable {
  readonly college: number | null;
  readonly seats: number;
  readonly rows: readonly RankRow[];
}

/** The rankings of an election, college by college, or that of its tickets; empty for a resolution. */
export function rankingOf(decision: Decision, options: readonly BallotOption[]): readonly RankTable[] {
  const { seats = [], ticket } = decision;
  if (ticket !== undefined) {
    const elected = new Map(ticket.elected === null ? [] : [[ticket.elected.option, 'rank' as const]]);
    return [{ college: null, seats: 1, rows: rowsOf(decision, options, { college: null, elected }) }];
  }
  return seats.map(({ college, seats: places, elected: found }) => {
    const elected = new Map(found.map(({ option, by }) => [option, by]));
    return { college, seats: places, rows: rowsOf(decision, options, { college, elected }) };
  });
}

interface Asked {
  readonly college: number | null;
  readonly elected: ReadonlyMap<string, 'rank' | 'lot'>;
}

function rowsOf(
  { figures }: Decision,
  options: readonly BallotOption[],
  { college, elected }: Asked,
): readonly RankRow[] {
  const own = figures.filter(({ name, scope }) => {
    return name === 'option' && (scope === 'global' ? college === null : scope.college === college);
  });
  const place = new Map(options.map(({ id }, index) => [id, index]));
  const label = new Map(options.map((option) => [option.id, option.label]));
  return own
    .map(({ option: id = '', value: votes }) => ({
      id,
      label: label.get(id) ?? id,
      votes,
      rank: 1 + own.filter((other) => other.value > votes).length,
      elected: elected.get(id) ?? null,
    }))
    .sort((a, b) => a.rank - b.rank || (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}
