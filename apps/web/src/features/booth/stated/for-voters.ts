import type { RuleKey, RuleSentence } from '@collegium/rules';

/** What a choice depends on at once: which majority it takes, and what saying nothing counts as. */
const TOLD: readonly RuleKey[] = [
  'rule.any-of',
  'rule.majority-at-least',
  'rule.majority-more-than',
  'rule.test-global',
  'rule.test-weighted',
  'rule.test-each-college',
  'rule.test-college',
  'rule.test-colleges',
  'rule.abstention-counts',
  'rule.blank-counts',
  'rule.ticket-relative',
  'rule.ticket-majority',
];

/** What one may want to read besides: the weights and how they are carried over, the answers there are, who votes. */
const FOLDED: readonly RuleKey[] = [
  'rule.weights',
  'rule.carry-proportional',
  'rule.carry-majority',
  'rule.answers',
  'rule.electorate',
];

interface ForVoters {
  readonly told: readonly RuleSentence[];
  readonly folded: readonly RuleSentence[];
}

/** Of all the sentences of a rule, those that someone who votes needs, and those to unfold; the others are in the register. */
export function forVoters(sentences: readonly RuleSentence[]): ForVoters {
  return {
    told: sentences.filter(({ key }) => TOLD.includes(key)),
    folded: sentences.filter(({ key }) => FOLDED.includes(key)),
  };
}
