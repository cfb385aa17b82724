import { Fraction } from 'fraction.js';
import type { Articles, FractionText } from '../ballot-rules.js';
import { readShare } from '../fraction.js';
import type { AbsentPolicy, CollegeWeighting, SilentPolicy, WeightPolicy } from '../rules-v2.js';
import { makeStep } from '../steps.js';
import type { Step } from '../steps.js';

export type Weight = Fraction;
export const ZERO = new Fraction(0);
const ONE = new Fraction(1);

/** A weight as statutes write it; one that can't be read weighs nothing. */
export function readWeight(text: FractionText): Weight {
  return readShare(text) ?? ZERO;
}

/** The weight of a college; one that isn't weighed has none. */
export function weightIn(weights: ReadonlyMap<number, Weight>, college: number): Weight {
  return weights.get(college) ?? ZERO;
}

/** A weight that its college doesn't use. Unless its policy shares it out it stays in the whole: nothing of it is *for*. */
export interface Lost {
  readonly college: number;
  readonly policy: WeightPolicy | AbsentPolicy | SilentPolicy;
}

export interface Redistributed {
  readonly weights: ReadonlyMap<number, Weight>;
  readonly steps: readonly Step[];
}

/**
 * Shares out weights that nobody uses among the colleges that remain: in proportion to their weights, or equally without
 * letting any pass the cap (what a full college can't take goes to the others). With nobody to take it a weight is lost.
 * Proportional shares come first, so that the order of colleges decides nothing.
 */
export function redistribute(
  weighting: Pick<CollegeWeighting, 'redistributionCap'>,
  weights: ReadonlyMap<number, Weight>,
  {
    lost,
    takers,
    articles,
  }: {
    readonly lost: readonly Lost[];
    readonly takers: readonly number[];
    readonly articles: Articles | undefined;
  },
): Redistributed {
  const result = new Map(weights);
  const steps: Step[] = [];
  if (takers.length === 0) return { weights, steps };
  for (const policy of ['redistribute_proportional', 'redistribute_equal'] as const) {
    const from = lost.filter((one) => one.policy === policy).map(({ college }) => college);
    const amount = from.reduce((sum, college) => sum.add(weightIn(weights, college)), ZERO);
    if (amount.equals(ZERO)) continue;
    for (const college of from) result.set(college, ZERO);
    const shared =
      policy === 'redistribute_equal'
        ? equally(result, takers, amount, readCap(weighting.redistributionCap))
        : { weights: inProportion(result, takers, amount), lifted: false };
    for (const [college, weight] of shared.weights) result.set(college, weight);
    if (shared.lifted) {
      const inputs = { cap: weighting.redistributionCap, colleges: takers.length };
      steps.push(makeStep(articles, { key: 'weights.cap-lifted', inputs, holds: null }));
    }
    steps.push(
      makeStep(articles, {
        key: 'weights.redistributed',
        inputs: {
          college: from.map(String),
          weight: amount.toFraction(),
          policy,
          cap: weighting.redistributionCap,
          colleges: takers.map(String),
          weights: takers.map((college) => weightIn(result, college).toFraction()),
        },
        holds: null,
      }),
    );
  }
  return { weights: result, steps };
}

/** A cap that can't be read caps nothing. */
function readCap(text: FractionText): Weight {
  return readShare(text) ?? ONE;
}

function inProportion(
  weights: ReadonlyMap<number, Weight>,
  takers: readonly number[],
  amount: Weight,
): Map<number, Weight> {
  const of = (college: number): Weight => weightIn(weights, college);
  const total = takers.reduce((sum, college) => sum.add(of(college)), ZERO);
  // Colleges that all weigh nothing have no proportion: they share equally.
  const part = (college: number): Weight =>
    total.equals(ZERO) ? amount.div(takers.length) : amount.mul(of(college)).div(total);
  return new Map(takers.map((college) => [college, of(college).add(part(college))]));
}

/** Water-filling. A cap that can't hold (all full and some left) is lifted for what is left, and said to be. */
function equally(
  weights: ReadonlyMap<number, Weight>,
  takers: readonly number[],
  amount: Weight,
  cap: Weight,
): { weights: Map<number, Weight>; lifted: boolean } {
  const filled = new Map(takers.map((college) => [college, weightIn(weights, college)]));
  let left = amount;
  let open = takers.filter((college) => weightIn(filled, college).compare(cap) < 0);
  while (left.compare(ZERO) > 0 && open.length > 0) {
    const room = (college: number): Weight => cap.sub(weightIn(filled, college));
    const least = open.map(room).reduce((a, b) => (a.compare(b) <= 0 ? a : b));
    const each = left.div(open.length);
    const given = each.compare(least) <= 0 ? each : least;
    for (const college of open) filled.set(college, weightIn(filled, college).add(given));
    left = left.sub(given.mul(open.length));
    open = open.filter((college) => room(college).compare(ZERO) > 0);
  }
  const lifted = left.compare(ZERO) > 0;
  if (lifted)
    for (const [college, weight] of filled) filled.set(college, weight.add(left.div(takers.length)));
  return { weights: filled, lifted };
}
