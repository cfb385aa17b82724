import { byText } from './order.js';
import type { Count } from './urns.js';

/** A candidate who received votes. */
export interface Ranked {
  readonly option: string;
  readonly votes: number;
}

/** Most votes first; the same votes in the order of the ids, which decides nothing. No vote, no rank. */
export function rank(count: Count): Ranked[] {
  return [...count.options]
    .map(([option, votes]) => ({ option, votes }))
    .filter(({ votes }) => votes > 0)
    .sort((a, b) => b.votes - a.votes || byText(a.option, b.option));
}

/** Who is elected without question, and who shares the last seats. */
export interface Cut {
  readonly sure: readonly Ranked[];
  readonly tied: readonly Ranked[];
}

/** Only a tie across the last seat matters: above it both are elected, below it neither is. */
export function cut(ranked: readonly Ranked[], seats: number): Cut {
  const last = ranked[seats - 1];
  const next = ranked[seats];
  if (last === undefined || next === undefined || next.votes < last.votes) {
    return { sure: ranked.slice(0, seats), tied: [] };
  }
  return {
    sure: ranked.filter(({ votes }) => votes > last.votes),
    tied: ranked.filter(({ votes }) => votes === last.votes),
  };
}
