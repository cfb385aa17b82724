import type { LiveUrn } from '@collegium/contract';

/** How many have voted, of how many who may. */
export interface Turnout {
  readonly votes: number;
  readonly electors: number;
}

export interface CollegeTurnout extends Turnout {
  /** Null for an urn that all colleges share. */
  readonly college: number | null;
}

/** Turnout of a whole ballot. */
export function totalTurnout(urns: readonly LiveUrn[]): Turnout {
  return urns.reduce<Turnout>(
    (sum, urn) => ({ votes: sum.votes + urn.votes, electors: sum.electors + urn.electors }),
    { votes: 0, electors: 0 },
  );
}

/** Turnout per college, in the order of their numbers; urns of one college are added up. */
export function turnoutByCollege(urns: readonly LiveUrn[]): readonly CollegeTurnout[] {
  const byCollege = new Map<number | null, LiveUrn[]>();
  for (const urn of urns) byCollege.set(urn.college, [...(byCollege.get(urn.college) ?? []), urn]);
  return [...byCollege]
    .map(([college, of]) => ({ college, ...totalTurnout(of) }))
    .sort((a, b) => (a.college ?? 0) - (b.college ?? 0));
}
