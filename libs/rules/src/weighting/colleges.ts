import type { CollegeAttendance, Roll, UrnTally } from '../facts.js';
import { sumOf } from '../order.js';
import type { CollegeWeighting, ResolutionRulesV2, WeightedCollege } from '../rules-v2.js';
import { baseOf, treat } from '../treatment.js';
import type { Treated } from '../treatment.js';
import { countUrns, electorsOf } from '../urns.js';
import { takingPart } from '../voices.js';

/** Everything about the members and votes of one college that a majority may be taken of. */
export interface CollegeCount {
  readonly college: number;
  /** Members called, in heads. */
  readonly members: number;
  /** Whether any of them takes part. */
  readonly takesPart: boolean;
  /** Votes cast, in heads. */
  readonly votes: number;
  readonly treated: Treated;
  /** The voices behind it: its own, and those of colleges whose members vote in it. */
  readonly voices: readonly CollegeAttendance[];
}

/** What the counts of the colleges are made of. */
export interface Counted {
  readonly rules: ResolutionRulesV2;
  readonly roll: Roll;
  readonly heads: readonly CollegeAttendance[];
  readonly voices: readonly CollegeAttendance[];
  readonly tallies: readonly UrnTally[];
}

const ANSWERS = ['for', 'against'] as const;

/** A college counted by itself. */
export function collegeCount(counted: Counted, college: number): CollegeCount {
  const own = <T extends { readonly college: number | null }>(entries: readonly T[]): readonly T[] =>
    entries.filter((entry) => entry.college === college);
  const tallies = own(counted.tallies);
  const count = countUrns(tallies, ANSWERS, electorsOf(counted.roll, college));
  const heads = own(counted.heads);
  return {
    college,
    members: sumOf(heads, ({ called }) => called),
    takesPart: sumOf(heads, takingPart) > 0,
    votes: count.votes,
    treated: treat(counted.rules, count),
    voices: own(counted.voices),
  };
}

/** The numbers of every college on the roll, in order. */
export function collegesIn({ roll }: Pick<Counted, 'roll'>): number[] {
  return roll.colleges.map(({ number }) => number).sort((a, b) => a - b);
}

/** A college with the votes of others added: those whose members vote in it. */
export function joined(college: CollegeCount, others: readonly CollegeCount[]): CollegeCount {
  return others.reduce(
    (sum, other) => ({
      ...sum,
      takesPart: sum.takesPart || other.takesPart,
      votes: sum.votes + other.votes,
      treated: {
        for: sum.treated.for + other.treated.for,
        against: sum.treated.against + other.treated.against,
        neutral: sum.treated.neutral + other.treated.neutral,
      },
      voices: [...sum.voices, ...other.voices],
    }),
    college,
  );
}

/** Votes for or against, after treatment. */
export function expressedIn({ treated }: Pick<CollegeCount, 'treated'>): number {
  return treated.for + treated.against;
}

/** What the share of a college is taken of. */
export function denominatorOf({ denominator }: CollegeWeighting, count: CollegeCount): number {
  return baseOf(denominator, count.treated, count.voices);
}

/** As many members called as the statutes ask for. */
export function isFormed({ minMembers }: WeightedCollege, { members }: CollegeCount): boolean {
  return members >= minMembers;
}
