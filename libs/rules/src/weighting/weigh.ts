import type { Articles } from '../ballot-rules.js';
import type { CollegeState, WeightFinding } from '../decision.js';
import { isDivided, majorityHolds, shareOf } from '../fraction.js';
import type { AbsentPolicy, CollegeWeighting, SilentPolicy, WeightedCollege } from '../rules-v2.js';
import { makeStep } from '../steps.js';
import type { Step } from '../steps.js';
import { denominatorOf, expressedIn } from './colleges.js';
import type { CollegeCount } from './colleges.js';
import { form } from './formation.js';
import type { FormedCollege } from './formation.js';
import { readWeight, redistribute, weightIn, ZERO } from './redistribution.js';
import type { Weight } from './redistribution.js';

/** What the colleges weigh together. */
export interface Weighed extends Pick<CollegeWeighting, 'carryOver' | 'denominator'> {
  /** Empty when the weighting is suspended: one head, one vote. */
  readonly findings: readonly WeightFinding[];
  /** The weighted share *for*; undefined when the weighting is suspended. */
  readonly share: Weight | undefined;
  /** The weighted share *against*: as much as *for* in a division. */
  readonly against: Weight;
  /** An absent college keeps the whole from deciding. */
  readonly blocked: boolean;
  /** Colleges that stand on their own, with the votes that are counted in them. */
  readonly colleges: readonly CollegeCount[];
  readonly steps: readonly Step[];
}

type Voting = FormedCollege & {
  readonly state: Exclude<CollegeState, 'not-formed'>;
  /** With what was merged into it, before anything is shared out. */
  readonly weight: Weight;
};

/** Weighs the colleges: who is formed, who takes part, what weight each has and what of it is *for*. */
export function weigh(
  weighting: CollegeWeighting,
  countIn: (college: number) => CollegeCount,
  articles: Articles | undefined,
): Weighed {
  const { carryOver, denominator } = weighting;
  const formation = form(weighting, countIn, articles);
  const voting = formation.colleges
    .filter(({ formed }) => formed)
    .map((one): Voting => {
      return { ...one, state: stateOf(one), weight: weightIn(formation.weights, one.entry.college) };
    });
  const colleges = voting.map(({ count }) => count);
  const suspension = suspended(weighting, voting, articles);
  if (suspension !== undefined) {
    return {
      carryOver,
      denominator,
      findings: [],
      share: undefined,
      against: ZERO,
      blocked: false,
      colleges,
      steps: [...formation.steps, suspension],
    };
  }
  const unused = voting.filter(({ state }) => state !== 'counted');
  const spread = redistribute(weighting, formation.weights, {
    lost: [
      ...formation.lost,
      ...unused.map((one) => ({ college: one.entry.college, policy: policyOf(weighting, one) })),
    ],
    takers: voting.filter(({ state }) => state === 'counted').map(({ entry }) => entry.college),
    articles,
  });
  const carried = voting.map((one) =>
    carry(weighting, one, weightIn(spread.weights, one.entry.college), articles),
  );
  const findings = findingsOf(formation.colleges, { voting, carried, weights: spread.weights });
  return {
    carryOver,
    denominator,
    findings,
    share: carried.reduce((sum, { weight }) => sum.add(weight), ZERO),
    against: carried.reduce((sum, { against }) => sum.add(against), ZERO),
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

function findingsOf(
  colleges: readonly FormedCollege[],
  {
    voting,
    carried,
    weights,
  }: {
    readonly voting: readonly Voting[];
    readonly carried: readonly Carried[];
    readonly weights: ReadonlyMap<number, Weight>;
  },
): WeightFinding[] {
  const carriedBy = new Map(carried.map(({ college, weight }) => [college, weight]));
  const states = new Map(voting.map(({ entry, state }) => [entry.college, state]));
  return colleges.map(({ entry: { college, weight } }) => ({
    college,
    state: states.get(college) ?? 'not-formed',
    nominal: readWeight(weight).toFraction(),
    effective: weightIn(weights, college).toFraction(),
    carried: weightIn(carriedBy, college).toFraction(),
  }));
}

function stateOf({ count }: FormedCollege): Voting['state'] {
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

function unusedStep(weighting: CollegeWeighting, voting: Voting, articles: Articles | undefined): Step {
  const { entry, count, state } = voting;
  const { college } = entry;
  const { members, votes } = count;
  const weight = voting.weight.toFraction();
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
  readonly college: number;
  /** Of its weight, what is *for*, and what is *against*. */
  readonly weight: Weight;
  readonly against: Weight;
  readonly step: readonly Step[];
}

function carry(
  weighting: CollegeWeighting,
  voting: Voting,
  weight: Weight,
  articles: Articles | undefined,
): Carried {
  const { entry, count, state } = voting;
  const { college } = entry;
  if (state !== 'counted') {
    const against = policyOf(weighting, voting) === 'against' ? weight : ZERO;
    return { college, weight: ZERO, against, step: [] };
  }
  // Somebody expressed a vote, so whatever the base it isn't nothing.
  const base = Math.max(denominatorOf(weighting, count), expressedIn(count));
  const share: Part = {
    share: shareOf(count.treated.for, base),
    against: shareOf(count.treated.against, base),
    fraction: { numerator: count.treated.for, denominator: base },
    said: { college, for: count.treated.for, count: base, base: weighting.denominator },
    weight,
    articles,
  };
  return weighting.carryOver === 'proportional'
    ? inProportion(share)
    : byMajority(share, { weighting, entry });
}

/** The share of one college, and what it weighs. */
interface Part {
  readonly share: Weight;
  readonly against: Weight;
  readonly fraction: { readonly numerator: number; readonly denominator: number };
  readonly said: {
    readonly college: number;
    readonly for: number;
    readonly count: number;
    readonly base: string;
  };
  readonly weight: Weight;
  readonly articles: Articles | undefined;
}

function inProportion({ share, against, fraction, said, weight, articles }: Part): Carried {
  const { college } = said;
  const carried = share.mul(weight);
  const inputs = { ...said, weight: weight.toFraction(), carried: carried.toFraction() };
  const step = makeStep(articles, {
    key: 'college.share',
    scope: { college },
    inputs,
    fraction,
    holds: null,
  });
  return { college, weight: carried, against: against.mul(weight), step: [step] };
}

/** The whole weight or nothing; exactly divided, what the rules say of a tie. */
function byMajority(
  { share, against, fraction, said, weight, articles }: Part,
  { weighting, entry }: { readonly weighting: CollegeWeighting; readonly entry: WeightedCollege },
): Carried {
  const { college } = said;
  const scope = { college };
  const majority = entry.majority ?? weighting.majority;
  const { threshold } = majority;
  if (share.equals(against) && isDivided(share, { ...majority, base: weighting.denominator })) {
    const policy = entry.tie ?? weighting.tie;
    const carried = policy === 'split_half' ? weight.div(2) : ZERO;
    const inputs = { ...said, policy, weight: weight.toFraction(), carried: carried.toFraction() };
    const comparison = { left: '1/2', op: '=', right: '1/2' } as const;
    const parts = { key: 'college.divided', scope, inputs, fraction, comparison, holds: null } as const;
    const lost = policy === 'against' ? weight : carried;
    return { college, weight: carried, against: lost, step: [makeStep(articles, parts)] };
  }
  const holds = majorityHolds(share, majority);
  const comparison = { left: share.toFraction(), op: majority.op, right: threshold };
  const inputs = { ...said, threshold, weight: weight.toFraction() };
  const shown = { scope, fraction, comparison, holds } as const;
  const step = holds
    ? makeStep(articles, {
        key: 'college.majority-reached',
        inputs: { ...inputs, carried: weight.toFraction() },
        ...shown,
      })
    : makeStep(articles, { key: 'college.majority-missed', inputs, ...shown });
  const lost = !holds && majorityHolds(against, majority) ? weight : ZERO;
  return { college, weight: holds ? weight : ZERO, against: lost, step: [step] };
}
