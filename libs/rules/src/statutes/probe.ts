import type { RuleKey } from '../rule-keys.js';
import type { CollegeWeighting, DecisionTests, ResolutionRulesV2 } from '../rules-v2.js';
import { describeRules } from '../sentence.js';
import { ABSOLUTE_MAJORITY, ONE_HEAD_ONE_VOICE } from './parts.js';
import type { StatutesSetting } from './settings.js';
import type { StatutesSentence } from './statutes-keys.js';
import type { Statutes, StatutesWeighting } from './statutes.js';

/**
 * A setting of the statutes is told as the rules of a ballot tell it: by rules that have this setting, and nothing else
 * that could say the same. So there is one sentence for a quorum, whoever tells it.
 */
export function sentencesOf(
  statutes: Statutes,
  setting: StatutesSetting,
  held: Partial<ResolutionRulesV2>,
  isOf: (key: RuleKey) => boolean,
): StatutesSentence[] {
  const rules: ResolutionRulesV2 = { ...bare(statutes), ...held };
  return describeRules(rules, setting === 'quorum.second' ? 2 : 1)
    .filter(({ key }) => isOf(key))
    .map((sentence) => ({ setting, ...sentence }));
}

function bare({ resolution, articles }: Statutes): ResolutionRulesV2 {
  return {
    version: 2,
    kind: 'resolution',
    secrecy: 'open',
    electorate: 'members',
    urns: [],
    quorum: { first: [], second: [] },
    voices: ONE_HEAD_ONE_VOICE,
    weighting: 'none',
    ...resolution,
    tests: [],
    fallback: 'none',
    unanimity: 'no_against',
    articles,
  };
}

/** Majority tests; `moment` is whether they decide at once or after a suspension. */
export function testSentences(
  statutes: Statutes,
  setting: StatutesSetting,
  held: { readonly tests: DecisionTests } | { readonly fallback: DecisionTests },
): StatutesSentence[] {
  return sentencesOf(
    statutes,
    setting,
    held,
    (key) => key.startsWith('rule.test-') || key === 'rule.any-of' || key === 'rule.fallback',
  );
}

/** The sentences of the weighting that tell one setting, as a weighted majority tells them. */
export function weightingSentencesOf(
  statutes: Statutes,
  weighting: StatutesWeighting,
  setting: StatutesSetting,
): StatutesSentence[] {
  const tests = [{ ...ABSOLUTE_MAJORITY, weighting: true }];
  return sentencesOf(
    statutes,
    setting,
    { tests, weighting: filledIn(weighting) },
    (key) => ofWeighting[key] === setting,
  );
}

/** What stands for a clause nobody has read yet; a sentence that would tell it is never shown. */
export function filledIn(weighting: StatutesWeighting): CollegeWeighting {
  const { carryOver, denominator } = weighting;
  return { ...weighting, carryOver: carryOver ?? 'proportional', denominator: denominator ?? 'expressed' };
}

const ofWeighting: Partial<Readonly<Record<RuleKey, StatutesSetting>>> = {
  'rule.weights': 'weighting.colleges',
  'rule.weight-bounds': 'weighting.bounds',
  'rule.carry-proportional': 'weighting.carryOver',
  'rule.carry-majority': 'weighting.majority',
  'rule.carry-majority-own': 'weighting.majority',
  'rule.college-divided': 'weighting.tie',
  'rule.college-divided-own': 'weighting.tie',
  'rule.formed-from': 'weighting.notFormed',
  'rule.college-formed-from': 'weighting.notFormed',
  'rule.college-merged': 'weighting.notFormed',
  'rule.votes-in': 'weighting.notFormed',
  'rule.votes-nowhere': 'weighting.notFormed',
  'rule.absent': 'weighting.absent',
  'rule.silent': 'weighting.silent',
  'rule.redistribution-cap': 'weighting.redistributionCap',
  'rule.suspended-below': 'weighting.suspendBelow',
};
