import type { BallotRules } from '@collegium/rules';
import type { MessageValues } from '../../../shared/i18n/format-message.js';
import type { PaperKey } from './messages.js';

export interface RuleSentence {
  readonly key: PaperKey;
  readonly values: MessageValues;
}

/**
 * How the answer is decided, in sentences for someone who votes: nothing that their choice doesn't need. None for the
 * rules that only the statutes tell in full (weights, several majorities, tickets): those are read there.
 */
export function ruleSentences(rules: BallotRules, college: number | null): readonly RuleSentence[] {
  if (rules.kind === 'election') return electionSentences(rules, college);
  return rules.version === 1 ? resolutionSentences(rules) : [];
}

type ResolutionV1 = Extract<BallotRules, { kind: 'resolution'; version: 1 }>;

function resolutionSentences(rules: ResolutionV1): readonly RuleSentence[] {
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
