import type { RuleKey, RuleSentence } from '@collegium/rules';

/** What a choice depends on: the majorities, the weights, what abstaining and a blank count as, who votes. */
const TOLD: readonly RuleKey[] = [
  'rule.any-of',
  'rule.majority-at-least',
  'rule.majority-more-than',
  'rule.test-global',
  'rule.test-weighted',
  'rule.test-each-college',
  'rule.test-college',
  'rule.test-colleges',
  'rule.weights',
  'rule.carry-proportional',
  'rule.carry-majority',
  'rule.answers',
  'rule.abstention-counts',
  'rule.blank-counts',
  'rule.ticket-relative',
  'rule.ticket-majority',
  'rule.electorate',
];

/** Of all the sentences of a rule, those that someone who votes needs; the others are in the register. */
export function forVoters(sentences: readonly RuleSentence[]): readonly RuleSentence[] {
  return sentences.filter(({ key }) => TOLD.includes(key));
}
