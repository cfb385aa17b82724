import { decide } from './decide.js';
import type { Decision, HeadsFinding, Outcome, Scope } from './decision.js';
import type { DecideInput, UrnTally } from './facts.js';
import { voicesIn } from './lift.js';
import { sumOf } from './order.js';
import { electorsOf } from './urns.js';
import { takingPart } from './voices.js';

/** How votes of one college change: some go from one side to the other, or electors who said nothing vote. */
export type FlipWay = 'for-to-against' | 'against-to-for' | 'more-against' | 'more-for';

/** The smallest number of votes of one college that change the outcome. */
export interface VoteFlip {
  /** `null`: of the urn that all colleges share. */
  readonly college: number | null;
  readonly way: FlipWay;
  /** Votes; voices where members have several. */
  readonly count: number;
  readonly outcome: Outcome;
  /**
   * Whether still more votes keep that outcome. A college that had said nothing takes its weight back with its first
   * vote, so one vote may turn the outcome and many turn it back.
   */
  readonly lasts: boolean;
}

/** Heads that a test of the quorum lacks, over everyone or in one college. */
export interface MissingHeads {
  readonly scope: Scope;
  readonly count: number;
}

/** How many more members of this college alone, present, would let the assembly decide. */
export interface Arrivals {
  readonly college: number;
  readonly count: number;
}

/** Where the outcome of a ballot turns. */
export interface Flips {
  readonly outcome: Outcome;
  /** Resolutions only; by college, then by way. */
  readonly votes: readonly VoteFlip[];
  /** Only where the quorum isn't reached. */
  readonly missing: readonly MissingHeads[];
  readonly arrivals: readonly Arrivals[];
}

/**
 * Where the outcome turns, found by asking `decide` again: never more votes than a college has electors, nor more members
 * present than were called. Every number is the smallest of its college and way, all else staying as it is: from the first
 * vote on, more votes of a kind move the outcome one way only (`flips.spec.ts` holds that against every number in turn).
 * Only after a suspension they may not, and are tried one by one.
 */
export function flips(input: DecideInput): Flips {
  const decision = decide(input);
  const { outcome } = decision;
  if (outcome === 'no-quorum') return { outcome, votes: [], ...quorumFlips(input, decision) };
  const counts = input.rules.kind === 'resolution' && outcome !== 'incomplete';
  return { outcome, votes: counts ? voteFlips(input, outcome) : [], missing: [], arrivals: [] };
}

function voteFlips(input: DecideInput, outcome: Outcome): VoteFlip[] {
  const colleges = [...new Set(input.tallies.map(({ college }) => college))];
  const find = isFitful(input) ? searchEach : search;
  return colleges
    .sort((a, b) => Number(a) - Number(b))
    .flatMap((college) =>
      ways(input, outcome).flatMap((way) => {
        const found = find((count) => outcomeAfter(input, { college, way, count }), {
          from: outcome,
          most: most(input, college, way),
        });
        return found === undefined ? [] : [{ college, way, ...found }];
      }),
    );
}

/**
 * A first vote that is missed may be saved by what decides after the suspension, while one that is exactly divided waits
 * for the chair: then even one more vote for can undo an adoption.
 */
function isFitful({ rules, afterSuspension = false }: DecideInput): boolean {
  return afterSuspension && 'fallback' in rules && rules.fallback !== 'none';
}

/** A side that lost gains nothing by losing votes; a silent elector who votes may change anything. */
function ways(input: DecideInput, outcome: Outcome): FlipWay[] {
  const fitful = isFitful(input);
  return [
    ...(outcome === 'rejected' && !fitful ? [] : (['for-to-against'] as const)),
    ...(outcome === 'adopted' && !fitful ? [] : (['against-to-for'] as const)),
    // How many voices a member who hasn't voted would bring isn't in the counts.
    ...(voicesIn(input.rules).unit === 'head' ? (['more-against', 'more-for'] as const) : []),
  ];
}

interface VoteChange {
  readonly college: number | null;
  readonly way: FlipWay;
  readonly count: number;
}

function outcomeAfter(input: DecideInput, change: VoteChange): Outcome {
  return decide({ ...input, tallies: changed(input.tallies, change) }).outcome;
}

function most(input: DecideInput, college: number | null, way: FlipWay): number {
  const urns = input.tallies.filter((tally) => tally.college === college);
  if (way === 'for-to-against') return sumOf(urns, (tally) => answers(tally, 'for'));
  if (way === 'against-to-for') return sumOf(urns, (tally) => answers(tally, 'against'));
  const cast = sumOf(urns, ({ votes }) => votes);
  const silent = electorsOf(input.roll, college) - cast;
  // Where shares are taken of those taking part, nobody else can have voted.
  if (outcomeAfter(input, { college, way, count: Math.max(silent, 0) }) !== 'incomplete') return silent;
  const here = input.attendance.colleges.filter((entry) => college === null || entry.college === college);
  return sumOf(here, takingPart) - cast;
}

function answers({ counts }: UrnTally, side: 'for' | 'against'): number {
  return counts[side] ?? 0;
}

/** The urns of a college after a change, taken from the first that has such votes, then from the next. */
function changed(tallies: readonly UrnTally[], { college, way, count }: VoteChange): UrnTally[] {
  let left = count;
  return tallies.map((tally) => {
    if (tally.college !== college || left === 0) return tally;
    const yes = answers(tally, 'for');
    const no = answers(tally, 'against');
    if (way === 'more-for' || way === 'more-against') {
      const [more, votes] = [left, tally.votes + left];
      left = 0;
      const counts = way === 'more-for' ? { for: yes + more, against: no } : { for: yes, against: no + more };
      return { ...tally, counts, votes };
    }
    const moved = Math.min(left, way === 'for-to-against' ? yes : no);
    left -= moved;
    const toFor = way === 'against-to-for' ? moved : -moved;
    return { ...tally, counts: { for: yes + toFor, against: no - toFor } };
  });
}

interface Range {
  readonly from: Outcome;
  readonly most: number;
}

/** The first count at which the outcome isn't `from` any more; nothing where none is. */
function search(
  outcomeAt: (count: number) => Outcome,
  { from, most: last }: Range,
): Pick<VoteFlip, 'count' | 'outcome' | 'lasts'> | undefined {
  if (last < 1) return undefined;
  const first = outcomeAt(1);
  const end = outcomeAt(last);
  if (first !== from) return { count: 1, outcome: first, lasts: first === end };
  if (end === from) return undefined;
  let [low, high] = [1, last];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (outcomeAt(middle) === from) low = middle;
    else high = middle;
  }
  const outcome = outcomeAt(high);
  return { count: high, outcome, lasts: outcome === end };
}

/** The same by asking of every count. */
function searchEach(
  outcomeAt: (count: number) => Outcome,
  { from, most: last }: Range,
): ReturnType<typeof search> {
  const outcomes = Array.from({ length: Math.max(last, 0) }, (_, index) => outcomeAt(index + 1));
  const index = outcomes.findIndex((outcome) => outcome !== from);
  const outcome = outcomes[index];
  if (outcome === undefined) return undefined;
  return { count: index + 1, outcome, lasts: outcomes.slice(index).every((one) => one === outcome) };
}

function quorumFlips(input: DecideInput, { outcome, quorum }: Decision): Pick<Flips, 'missing' | 'arrivals'> {
  const missing = quorum
    .filter((finding): finding is HeadsFinding => 'needed' in finding && !finding.reached)
    .map(({ scope, needed, heads }) => ({ scope, count: needed - heads }));
  // What a member who arrives would hold isn't in the counts.
  const known = voicesIn(input.rules).unit === 'head' ? input.attendance.colleges : [];
  const arrivals = known.flatMap((entry) => {
    const found = search((count) => decide(withArrivals(input, entry.college, count)).outcome, {
      from: outcome,
      most: entry.called - takingPart(entry),
    });
    return found === undefined ? [] : [{ college: entry.college, count: found.count }];
  });
  return { missing, arrivals: arrivals.sort((a, b) => a.college - b.college) };
}

function withArrivals(input: DecideInput, college: number, count: number): DecideInput {
  const { attendance } = input;
  const colleges = attendance.colleges.map((entry) =>
    entry.college === college ? { ...entry, present: entry.present + count } : entry,
  );
  return { ...input, attendance: { ...attendance, colleges } };
}
