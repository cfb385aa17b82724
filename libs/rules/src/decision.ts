import type { FractionText } from './ballot-rules.js';
import type { UnanimityMeaning } from './rules-v2.js';
import type { Step } from './steps.js';

/**
 * `elected`: at least one seat is filled and no tie is open; `none-elected`: an election that filled no seat (the seats
 * say why); `tied`: an unresolved tie across a last seat, or a resolution exactly divided that waits for the chair's
 * casting vote; `incomplete`: an urn is missing or the facts contradict themselves, so nothing may be proclaimed.
 */
export type Outcome =
  'adopted' | 'rejected' | 'elected' | 'none-elected' | 'tied' | 'no-quorum' | 'incomplete';

/** Where something was computed: over everyone, or inside one college. */
export type Scope = 'global' | { readonly college: number };

/** An exact share, not reduced: 73 of 86 stays 73/86, because the reader wants both numbers. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** One quorum test by heads and what it found. `needed` is the smallest number of heads that reaches it. */
export interface HeadsFinding {
  readonly scope: Scope;
  readonly heads: number;
  readonly called: number;
  readonly needed: number;
  readonly reached: boolean;
}

/** One quorum test by rights: which share of them takes part, and which was asked, exact and reduced. */
export interface RightsFinding {
  readonly scope: Scope;
  readonly measure: 'rights';
  readonly heads: number;
  readonly called: number;
  readonly share: FractionText;
  readonly threshold: FractionText;
  readonly op: '>' | '>=';
  readonly reached: boolean;
}

export type QuorumFinding = HeadsFinding | RightsFinding;

/** What a college did to its weight: `counted` is the ordinary case. */
export type CollegeState = 'counted' | 'not-formed' | 'absent' | 'silent';

/** The weight of a college in this decision, exact and reduced; those in force add up to 1 unless a weight was lost. */
export interface WeightFinding {
  readonly college: number;
  readonly state: CollegeState;
  /** As the statutes say. */
  readonly nominal: FractionText;
  /** After mergers and redistributions. */
  readonly effective: FractionText;
  /** What the college brings *for*: its share times its weight, its whole weight, or nothing. */
  readonly carried: FractionText;
}

/** One majority test and where it stands. `share` is missing where nobody is in the base. */
export interface TestFinding {
  readonly scope: Scope;
  readonly weighting: boolean;
  readonly share?: FractionText;
  readonly threshold: FractionText;
  readonly op: '>' | '>=';
  readonly reached: boolean;
}

/** The ticket that was elected; null when none was. */
export interface TicketFinding {
  readonly elected: { readonly option: string; readonly votes: number } | null;
}

export type FigureName =
  'electors' | 'votes' | 'expressed' | 'blank' | 'void' | 'abstention' | 'for' | 'against' | 'option';

/** A number to display, with the base of its percentage when it has one (blank has none: it isn't expressed). */
export interface Figure {
  readonly name: FigureName;
  readonly scope: Scope;
  readonly option?: string;
  readonly value: number;
  readonly base?: 'electors' | 'expressed';
  readonly share?: Share;
}

/** One who was elected: by rank, or drawn among the tied. */
export interface ElectedFinding {
  readonly option: string;
  readonly votes: number;
  readonly by: 'rank' | 'lot';
}

/** The seats of a college: elected + vacant + leftToNewVote + tied = seats. */
export interface SeatFinding {
  readonly college: number;
  readonly seats: number;
  readonly elected: readonly ElectedFinding[];
  /** Seats for which no candidate received a vote. */
  readonly vacant: number;
  /** Seats that the assembly left to a following ballot because of a tie. */
  readonly leftToNewVote: number;
  /** Seats that wait for a tie to be broken. */
  readonly tied: number;
}

/** Candidates with the same votes for fewer seats, and how it ended. `options` are sorted as for the lot. */
export interface TieFinding {
  readonly college: number;
  readonly options: readonly string[];
  readonly votes: number;
  readonly seats: number;
  readonly resolution: 'open' | 'lot' | 'new-vote';
  readonly drawn: readonly string[];
}

/** Whether the result was unanimous in the stated meaning. A resolution has no finding per college. */
export interface UnanimityFinding {
  readonly meaning: UnanimityMeaning;
  readonly holds: boolean;
  readonly colleges: readonly { readonly college: number; readonly holds: boolean }[];
}

/** The result of a ballot, with everything needed to redo it by hand. */
export interface Decision {
  readonly outcome: Outcome;
  readonly quorum: readonly QuorumFinding[];
  readonly weights: readonly WeightFinding[];
  readonly figures: readonly Figure[];
  /** Elections only. */
  readonly seats?: readonly SeatFinding[];
  /** Elections only; empty when no tie crossed a last seat. */
  readonly ties?: readonly TieFinding[];
  /** Only when something was adopted or someone elected. */
  readonly unanimity?: UnanimityFinding;
  /** Version 2, resolutions only: each majority test, those of an `anyOf` one after the other. */
  readonly tests?: readonly TestFinding[];
  /** Version 2, tickets only. */
  readonly ticket?: TicketFinding;
  readonly steps: readonly Step[];
}
