import type { BallotRules, Comparator, QuorumTestV1, ResolutionRulesV1 } from './ballot-rules.js';
import { sayWith } from './rule-keys.js';
import type { RuleSentence, Say } from './rule-keys.js';
import { electionSentences } from './sentence-election.js';
import { describeRulesV2 } from './sentence-v2.js';

export { ruleKeys } from './rule-keys.js';
export type { RuleKey, RuleSentence } from './rule-keys.js';

/** The rules of a ballot in a few sentences, the decision first, for a given convocation. */
export function describeRules(rules: BallotRules, convocation: 1 | 2): RuleSentence[] {
  const say = sayWith(rules.articles);
  if (rules.version === 2) return describeRulesV2(rules, convocation, say);
  return [
    ...(rules.kind === 'resolution' ? resolutionSentences(rules, say) : electionSentences(rules, say)),
    ...quorumSentences(convocation === 1 ? rules.quorum.first : rules.quorum.second, convocation, say),
    rules.unanimity === 'no_against'
      ? say('rule.unanimity-no-against', 'unanimity', {})
      : say('rule.unanimity-all-expressed-for', 'unanimity', {}),
  ];
}

function resolutionSentences(rules: ResolutionRulesV1, say: Say): RuleSentence[] {
  const { abstention, blank } = rules.offers;
  const answers = ['for', 'against', ...(abstention ? ['abstention'] : []), ...(blank ? ['blank'] : [])];
  return [
    ...rules.tests.map(({ op, threshold }) => say(`rule.majority-${inWords(op)}`, 'decision', { threshold })),
    say('rule.answers', 'decision', { answers }),
    say('rule.tie-rejected', 'tie', {}),
  ];
}

function quorumSentences(tests: readonly QuorumTestV1[], convocation: 1 | 2, say: Say): RuleSentence[] {
  if (tests.length === 0) return [say('rule.quorum-none', 'quorum', { convocation })];
  return tests.map(({ op, counted, value }) =>
    say(`rule.quorum-${inWords(op)}`, 'quorum', { convocation, counted, value }),
  );
}

function inWords(op: Comparator): 'more-than' | 'at-least' {
  return op === '>' ? 'more-than' : 'at-least';
}
