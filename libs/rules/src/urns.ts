import type { BallotRules } from './ballot-rules.js';
import type { Roll, UrnTally } from './facts.js';
import { sumOf } from './order.js';

/** What was counted in all the urns of a college, or of everyone, added up. */
export interface Count {
  readonly electors: number;
  /** In heads; everything below is in voices, which are the same unless the rules say otherwise. */
  readonly votes: number;
  readonly blank: number;
  readonly void: number;
  readonly abstention: number;
  /** Votes that say something: neither blank nor void nor abstention (electoral code art. L65 keeps blanks apart). */
  readonly expressed: number;
  readonly options: ReadonlyMap<string, number>;
}

const answers: ReadonlySet<string> = new Set(['for', 'against']);
const none: ReadonlySet<string> = new Set();

/** The options that an urn of this college counts: for and against, the tickets, or the candidates of the college. */
export function optionsOf(rules: BallotRules, college: number | null): ReadonlySet<string> {
  if (rules.kind === 'resolution') return answers;
  if (rules.kind === 'ticket') return new Set(rules.tickets);
  const entry = rules.colleges.find((candidate) => candidate.college === college);
  return entry === undefined ? none : new Set(entry.candidates);
}

/** How many members may vote in a college, or in all of them for `null`. A college not on the roll has none. */
export function electorsOf(roll: Roll, college: number | null): number {
  const counted = roll.colleges.filter(({ number }) => college === null || number === college);
  return sumOf(counted, ({ electors }) => electors);
}

/** Adds up urns; options that no urn mentions count 0. */
export function countUrns(tallies: readonly UrnTally[], options: Iterable<string>, electors: number): Count {
  const votes = sumOf(tallies, (tally) => tally.votes);
  const blank = sumOf(tallies, (tally) => tally.blank);
  const nulls = sumOf(tallies, (tally) => tally.void);
  const abstention = sumOf(tallies, (tally) => tally.abstention);
  const counted = new Map<string, number>();
  for (const { counts } of tallies) {
    // Entries, not properties: an option may be called `constructor`.
    for (const [option, count] of Object.entries(counts)) {
      counted.set(option, (counted.get(option) ?? 0) + count);
    }
  }
  return {
    electors,
    votes,
    blank,
    void: nulls,
    abstention,
    expressed: sumOf(tallies, (tally) => tally.voices ?? tally.votes) - blank - nulls - abstention,
    options: new Map([...options].map((option) => [option, counted.get(option) ?? 0])),
  };
}

/** Votes for one option; an option that isn't of this ballot has none. */
export function votesFor({ options }: Count, option: string): number {
  return options.get(option) ?? 0;
}
