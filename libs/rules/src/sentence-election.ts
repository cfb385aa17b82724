import type { ElectionRules } from './ballot-rules.js';
import type { RuleSentence, Say } from './rule-keys.js';

/** An election by most votes, college by college: the same in every version. */
export function electionSentences(
  rules: Pick<ElectionRules, 'colleges' | 'offers'>,
  say: Say,
): RuleSentence[] {
  const colleges = [...rules.colleges].sort((a, b) => a.college - b.college);
  return [
    ...colleges.map(({ college, seats, minNames, maxNames, candidates }) =>
      say('rule.most-votes', 'election', {
        college,
        seats,
        minNames,
        maxNames,
        candidates: candidates.length,
      }),
    ),
    ...(rules.offers.blank ? [say('rule.blank-offered', 'election', {})] : []),
    say('rule.tie-asks', 'tie', {}),
  ];
}
