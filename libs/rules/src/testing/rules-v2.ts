import { describeRules } from '../index.js';
import type { CollegeWeighting, DecisionTest, QuorumTest, ResolutionRulesV2 } from '../index.js';

/** Rules of version 2 for the specs of their sentences: everything ordinary is filled in. */

export const half: DecisionTest = {
  scope: 'global',
  base: 'expressed',
  threshold: '1/2',
  op: '>',
  weighting: false,
};
export const weighted: DecisionTest = { ...half, weighting: true };
export const quarter: QuorumTest = {
  scope: 'each_college',
  counted: ['present', 'represented'],
  measure: 'heads',
  value: '1/4',
  op: '>=',
};

export const anyBallot = {
  version: 2,
  secrecy: 'open',
  electorate: 'members',
  urns: [{ urn: 'all', college: null }],
  quorum: { first: [], second: [] },
  voices: { unit: 'head' },
} as const;

export function resolution(changes: Partial<ResolutionRulesV2> = {}): ResolutionRulesV2 {
  return {
    ...anyBallot,
    kind: 'resolution',
    offers: { abstention: true, blank: true },
    weighting: 'none',
    tests: [half],
    abstention: 'neutral',
    blank: 'neutral',
    void: 'neutral',
    tie: 'rejected',
    fallback: 'none',
    unanimity: 'no_against',
    ...changes,
  };
}

export function weighting(changes: Partial<CollegeWeighting> = {}): CollegeWeighting {
  return {
    colleges: [
      { college: 2, weight: '2/5', minMembers: 0 },
      { college: 1, weight: '3/5', minMembers: 0 },
    ],
    carryOver: 'proportional',
    denominator: 'expressed',
    majority: { threshold: '1/2', op: '>' },
    tie: 'weight_lost',
    notFormed: 'redistribute_proportional',
    absent: 'weight_lost',
    silent: 'against',
    redistributionCap: '1/2',
    suspendBelow: 0,
    suspendCounts: 'formed',
    bounds: 'none',
    ...changes,
  };
}

export const weighed = (changes: Partial<CollegeWeighting> = {}): ResolutionRulesV2 =>
  resolution({ tests: [weighted], weighting: weighting(changes) });

/** The keys of the sentences, in their order. */
export function keys(rules: Parameters<typeof describeRules>[0], convocation: 1 | 2 = 1): string[] {
  return describeRules(rules, convocation).map(({ key }) => key.replace('rule.', ''));
}

/** The inputs of the sentences with this key. */
export function told(rules: Parameters<typeof describeRules>[0], key: string, convocation: 1 | 2 = 1) {
  return describeRules(rules, convocation)
    .filter((sentence) => sentence.key === `rule.${key}`)
    .map(({ inputs }) => inputs);
}
