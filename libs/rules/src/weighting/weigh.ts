import type { Articles } from '../ballot-rules.js';
import type { CollegeState, WeightFinding } from '../decision.js';
import { isDivided, majorityHolds, readShare, shareOf } from '../fraction.js';
import type { AbsentPolicy, CollegeWeighting, SilentPolicy } from '../rules-v2.js';
import { makeStep } from '../steps.js';
import type { Step } from '../steps.js';
import { denominatorOf, expressedIn } from './colleges.js';
import type { CollegeCount } from './colleges.js';
import { form } from './formation.js';
import type { Standing } from './formation.js';
import { redistribute, ZERO } from './redistribution.js';
import type { Lost, Weight } from './redistribution.js';

/** What the colleges weigh together. */
export interface Weighed {
  /** Empty when the weighting is suspended: one head, one vote. */
  readonly findings: readonly WeightFinding[];
  /** The weighted share *for*; undefined when the weighting is suspended. */
  readonly share: Weight | undefined;
  /** An absent college keeps the whole from deciding. */
  readonly blocked: boolean;
  /** Colleges that stand on their own, with the votes that are counted in them. */
  readonly colleges: readonly CollegeCount[];
  readonly steps: readonly Step[];
}

type Voting = Standing & { readonly state: Exclude<CollegeState, 'not-formed'> };

/** Weighs the colleges: who is formed, who takes part, what weight each has and what of it is *for*. */
export function weigh(
  weighting: CollegeWeighting,
  countIn: (college: number) => CollegeCount,
  articles: Articles | undefined,
): Weighed {
  const formation = form(weighting, countIn, articles);
  const voting = formation.colleges
    .filter(({ formed }) => formed)
    .map((one): Voting => ({ ...one, state: stateOf(one) }));
  const colleges = voting.map(({ count }) => count);
  const suspension = suspended(weighting, voting, articles);
  if (suspension !== undefined) {
    return {
      findings: [],
      share: undefined,
      blocked: false,
      colleges,
      steps: [...formation.steps, suspension],
    };
  }
  const unused = voting.filter(({ state }) => state !== 'counted');
  const spread = redistribute(weighting, formation.weights, {
    lost: [...formation.lost, ...unused.flatMap((one) => lostOf(weighting, one))],
    takers: voting.filter(({ state }) => state === 'counted').map(({ entry }) => entry.college),
    articles,
  });
  const weightOf = (college: number): Weight => spread.weights.get(college) ?? ZERO;
  const carried = voting.map((one) => carry(weighting, one, weightOf(one.entry.college), articles));
  const findings = formation.colleges.map(({ entry }): WeightFinding => {
    const index = voting.findIndex((one) => one.entry.college === entry.college);
    return {
      college: entry.college,
      state: voting[index]?.state ?? 'not-formed',
      nominal: (readShare(entry.weight) ?? ZERO).toFraction(),
      effective: weightOf(entry.college).toFraction(),
      carried: (carried[index]?.weight ?? ZERO).toFraction(),
    };
  });
  return {
    findings,
    share: carried.reduce((sum, { weight }) => sum.add(weight), ZERO),
    blocked: weighting.absent === 'block' && voting.some(({ state }) => state === 'absent'),
    colleges,
    steps: [
      ...formation.steps,
      ...unused.map((one) => unusedStep(weighting, one, articles)),
      ...spread.steps,
      effectiveStep(findings, articles),
      ...carried.flatMap(({ step }) => step),
    ],
  };
}

function stateOf({ count }: Standing): Voting['state'] {
  if (!count.takesPart) return 'absent';
  return expressedIn(count) === 0 ? 'silent' : 'counted';
}

/** With too few colleges left to weigh against each other, everyone votes as one. */
function suspended(
  { suspendBelow: least, suspendCounts: counting }: CollegeWeighting,
  voting: readonly Voting[],
  articles: Articles | undefined,
): Step | undefined {
  const left = counting === 'formed' ? voting : voting.filter(({ state }) => state === 'counted');
  if (left.length >= least) return undefined;
  const inputs = { colleges: left.length, least, counting };
  return makeStep(articles, { key: 'weights.suspended', inputs, holds: null });
}

function policyOf({ absent, silent }: CollegeWeighting, { state }: Voting): AbsentPolicy | SilentPolicy {
  return state === 'absent' ? absent : silent;
}

function lostOf(weighting: CollegeWeighting, voting: Voting): Lost[] {
  const policy = policyOf(weighting, voting);
  // Lost, against and blocking weights stay in the whole: nothing of them is for.
  if (policy === 'against' || policy === 'block') return [];
  return [{ college: voting.entry.college, policy }];
}

function unusedStep(weighting: CollegeWeighting, voting: Voting, articles: Articles | undefined): Step {
  const { entry, count, state } = voting;
  const { college, weight } = entry;
  const { members, votes } = count;
  const policy = policyOf(weighting, voting);
  const scope = { college };
  if (policy === 'block') {
    return makeStep(articles, {
      key: 'college.absent-blocks',
      scope,
      inputs: { college, members },
      holds: false,
    });
  }
  return state === 'absent'
    ? makeStep(articles, {
        key: 'college.absent',
        scope,
        inputs: { college, members, weight, policy },
        holds: null,
      })
    : makeStep(articles, {
        key: 'college.silent',
        scope,
        inputs: { college, votes, weight, policy },
        holds: null,
      });
}

function effectiveStep(findings: readonly WeightFinding[], articles: Articles | undefined): Step {
  const inputs = {
    colleges: findings.map(({ college }) => String(college)),
    weights: findings.map(({ effective }) => effective),
  };
  return makeStep(articles, { key: 'weights.effective', inputs, holds: null });
}

interface Carried {
  readonly weight: Weight;
  readonly step: readonly Step[];
}

function carry(
  weighting: CollegeWeighting,
  { entry, count, state }: Voting,
  weight: Weight,
  articles: Articles | undefined,
): Carried {
  if (state !== 'counted') return { weight: ZERO, step: [] };
  const { college } = entry;
  // Somebody expressed a vote, so whatever the base it isn't nothing.
  const base = Math.max(denominatorOf(weighting, count), expressedIn(count));
  const share = shareOf(count.treated.for, base);
  const fraction = { numerator: count.treated.for, denominator: base };
  const said = { college, for: count.treated.for, count: base, base: weighting.denominator };
  const scope = { college };
  if (weighting.carryOver === 'proportional') {
    const carried = share.mul(weight);
    const inputs = { ...said, weight: weight.toFraction(), carried: carried.toFraction() };
    return {
      weight: carried,
      step: [makeStep(articles, { key: 'college.share', scope, inputs, fraction, holds: null })],
    };
  }
  const majority = entry.majority ?? weighting.majority;
  const threshold = majority.threshold;
  if (isDivided(share, { ...majority, base: weighting.denominator })) {
    const policy = entry.tie ?? weighting.tie;
    const carried = policy === 'split_half' ? weight.div(2) : ZERO;
    const inputs = { ...said, policy, weight: weight.toFraction(), carried: carried.toFraction() };
    const comparison = { left: '1/2', op: '=', right: '1/2' } as const;
    return {
      weight: carried,
      step: [
        makeStep(articles, { key: 'college.divided', scope, inputs, fraction, comparison, holds: null }),
      ],
    };
  }
  const holds = majorityHolds(share, majority);
  const comparison = { left: share.toFraction(), op: majority.op, right: threshold };
  const inputs = { ...said, threshold, weight: weight.toFraction() };
  return holds
    ? {
        weight,
        step: [
          makeStep(articles, {
            key: 'college.majority-reached',
            scope,
            inputs: { ...inputs, carried: weight.toFraction() },
            fraction,
            comparison,
            holds,
          }),
        ],
      }
    : {
        weight: ZERO,
        step: [
          makeStep(articles, { key: 'college.majority-missed', scope, inputs, fraction, comparison, holds }),
        ],
      };
}
