import type { BallotRules } from './ballot-rules.js';

/** How many members may vote in each college, fixed when the ballot opens. Counts only: no person is in it. */
export interface Roll {
  readonly colleges: readonly RollCollege[];
}

export interface RollCollege {
  readonly number: number;
  readonly name?: string;
  readonly electors: number;
}

/** Who took part when the ballot opened, in heads. `called` is everyone convened: the base of the quorum. */
export interface AttendanceFacts {
  readonly convocation: 1 | 2;
  readonly colleges: readonly CollegeAttendance[];
}

export interface CollegeAttendance {
  readonly college: number;
  readonly called: number;
  readonly present: number;
  readonly remote: number;
  readonly represented: number;
  /** Votes by post received in time; left out: none. */
  readonly postal?: number;
}

/**
 * Members of one college who hold the same (shares, licences), and how many of them take part: what voices are computed
 * of where one head isn't one voice. Over a college they add up to its attendance.
 */
export interface Holding extends CollegeAttendance {
  readonly held: number;
}

/**
 * What was found in one urn. `votes` is everything that was cast; in a resolution it is the sum of `counts`
 * (`for`, `against`), `abstention`, `blank` and `void`; in an election each vote that is neither blank nor void
 * names one or more options, so `counts` adds up to more.
 */
export interface UrnTally {
  readonly urn: string;
  readonly college: number | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly blank: number;
  readonly void: number;
  readonly abstention: number;
  readonly votes: number;
  /** Voices cast, where one head isn't one voice: the other counts but `votes` are then in voices too. */
  readonly voices?: number;
}

/** What the assembly did about a tie across the last seat of a college. The seed is 64 hexadecimal digits. */
export type TieBreakFacts =
  | { readonly kind: 'lot'; readonly college: number; readonly seed: string }
  | { readonly kind: 'new-vote'; readonly college: number };

/** What was done about a resolution that was exactly divided. */
export type DivisionFacts =
  { readonly kind: 'casting-vote'; readonly side: 'for' | 'against' } | { readonly kind: 'new-vote' };

export interface DecideInput {
  readonly rules: BallotRules;
  readonly roll: Roll;
  readonly attendance: AttendanceFacts;
  readonly tallies: readonly UrnTally[];
  readonly tieBreak?: readonly TieBreakFacts[];
  /** Version 2 only, as everything below. */
  readonly division?: DivisionFacts;
  /** The sitting was suspended over a first vote that decided nothing: the rules' fallback decides. */
  readonly afterSuspension?: boolean;
  readonly holdings?: readonly Holding[];
}
