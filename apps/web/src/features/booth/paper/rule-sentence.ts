import type { BallotRules } from '@collegium/rules';
import type { MessageValues } from '../../../shared/i18n/format-message.js';
import type { PaperKey } from './messages.js';

export interface RuleSentence {
  readonly key: PaperKey;
  readonly values: MessageValues;
}

/** How the answer is decided, in sentences for someone who votes: nothing that their choice doesn't need. */
export function ruleSentences(rules: BallotRules, college: number | null): readonly RuleSentence[] {
  return rules.kind === 'resolution' ? resolutionSentences(rules) : electionSentences(rules, college);
}

function resolutionSentences(rules: Extract<BallotRules, { kind: 'resolution' }>): readonly RuleSentence[] {
  const majorities = rules.tests.map(({ threshold, op }): RuleSentence => {
    if (threshold === '1/2' && op === '>') return { key: 'rule.majority', values: {} };
    return { key: op === '>' ? 'rule.more-than' : 'rule.at-least', values: { threshold } };
  });
  const { abstention, blank } = rules.offers;
  const neutral: PaperKey | null =
    abstention && blank
      ? 'rule.neutral-both'
      : abstention
        ? 'rule.neutral-abstention'
        : blank
          ? 'rule.neutral-blank'
          : null;
  return neutral === null ? majorities : [...majorities, { key: neutral, values: {} }];
}

function electionSentences(
  rules: Extract<BallotRules, { kind: 'election' }>,
  college: number | null,
): readonly RuleSentence[] {
  const own = rules.colleges.find((entry) => entry.college === college);
  if (own) return [{ key: 'rule.most-votes', values: { seats: own.seats, college: own.college } }];
  const seats = rules.colleges.reduce((sum, entry) => sum + entry.seats, 0);
  return [{ key: 'rule.most-votes-all', values: { seats, colleges: rules.colleges.length } }];
}
