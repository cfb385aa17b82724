import type { CollegeState, TestFinding, WeightFinding } from '@collegium/rules';
import { toNumber } from '../i18n/format.js';
import type { CollegeVotes } from '../live/college-votes.js';

/** A college on the weighted bar; widths are shares of the whole bar. */
export interface Segment {
  readonly college: number;
  readonly state: CollegeState;
  readonly effective: string;
  readonly width: number;
  /** The part of this segment that is filled: what the college carries *for*, out of its weight. */
  readonly filled: number;
  /** The same part of the whole, for the bar where what is carried stands together. */
  readonly carried: number;
}

/** The colleges in the order of their numbers; one that weighs nothing has no segment. */
export function segmentsOf(weights: readonly WeightFinding[]): readonly Segment[] {
  return weights
    .map(({ college, state, effective, carried }) => {
      const [width, part] = [toNumber(effective), toNumber(carried)];
      return { college, state, effective, width, filled: width === 0 ? 0 : part / width, carried: part };
    })
    .filter(({ width }) => width > 0)
    .sort((a, b) => a.college - b.college);
}

/** Weight that nobody has: lost with its college. What is left of the bar. */
export function lostWidth(segments: readonly Segment[]): number {
  const left = 1 - segments.reduce((sum, { width }) => sum + width, 0);
  return left < 1e-9 ? 0 : left;
}

/** A line of the table beside the bar. */
export interface WeightRow {
  readonly college: number;
  readonly state: CollegeState;
  readonly effective: string;
  /** The weight that the statutes give it, where another one counts here; else null. */
  readonly nominal: string | null;
  /** Null where nothing was counted of this college alone. */
  readonly votes: CollegeVotes | null;
  readonly carried: string;
}

/** The bar as a table: what each college weighs, voted and carries, exact. */
export function weightRows(
  weights: readonly WeightFinding[],
  votes: readonly CollegeVotes[],
): readonly WeightRow[] {
  return weights
    .toSorted((a, b) => a.college - b.college)
    .map(({ college, state, nominal, effective, carried }) => ({
      college,
      state,
      effective,
      nominal: nominal === effective ? null : nominal,
      votes: votes.find((each) => each.college === college) ?? null,
      carried,
    }));
}

/** What a college carries out of its weight, exact: its share *for* where votes are carried in proportion. */
export function shareWithin({ carried, effective }: Pick<WeightRow, 'carried' | 'effective'>): string | null {
  const [a, b = 1n] = carried.split('/').map(BigInt);
  const [c, d = 1n] = effective.split('/').map(BigInt);
  if (a === undefined || !c) return null;
  const [top, bottom] = [a * d, b * c];
  const divisor = greatestDivisor(top, bottom);
  return bottom === divisor ? String(top / divisor) : `${top / divisor}/${bottom / divisor}`;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}

/** Which columns the table needs: nobody reads a column of zeros. */
export function asideColumns(rows: readonly WeightRow[]): readonly ('abstention' | 'blank')[] {
  return (['abstention', 'blank'] as const).filter((name) =>
    rows.some(({ votes }) => (votes?.[name] ?? 0) > 0),
  );
}

/** The test of the weighted share, which the bar's threshold is; null where the rules weigh without testing it. */
export function weightedTest(tests: readonly TestFinding[]): TestFinding | null {
  return tests.find(({ weighting }) => weighting) ?? null;
}

/** The tests that are told line by line: those that no bar draws. A single plain majority is told by the counts. */
export function plainTests(tests: readonly TestFinding[]): readonly TestFinding[] {
  const plain = tests.filter(({ weighting }) => !weighting);
  return tests.length > 1 ? plain : [];
}
