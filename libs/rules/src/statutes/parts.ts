import type { FractionText } from '../ballot-rules.js';
import type { DecisionTest, DecisionTests, QuorumMoment, QuorumTest, VoiceRules } from '../rules-v2.js';
import type { Statutes, StatutesResolution } from './statutes.js';

/** What statutes are made of where neither law nor their own text says otherwise (domain.md §9). */

export const ONE_HEAD_ONE_VOICE: VoiceRules = { unit: 'head' };

/** More for than against among the votes expressed. */
export const ABSOLUTE_MAJORITY: DecisionTest = {
  scope: 'global',
  base: 'expressed',
  threshold: '1/2',
  op: '>',
  weighting: false,
};

/** A share of the members called who take part in the sitting, by heads; `0` asks for nothing. */
export function quorumOf(value: FractionText, when: readonly QuorumMoment[]): readonly QuorumTest[] {
  if (value === '0') return [];
  return [
    {
      scope: 'global',
      counted: ['present', 'remote', 'represented'],
      measure: 'heads',
      value,
      op: '>=',
      when,
    },
  ];
}

/** Abstention, blank and void stay out of the votes expressed, and a tie adopts nothing. */
export function resolutionBy(tests: DecisionTests | null): StatutesResolution {
  return {
    offers: { abstention: true, blank: true },
    tests,
    abstention: 'neutral',
    blank: 'neutral',
    void: 'neutral',
    tie: 'rejected',
    fallback: 'none',
    unanimity: 'all_expressed_for',
  };
}

export const BOARD_ELECTION: Statutes['election'] = {
  method: 'most-votes',
  offers: { blank: true },
  tieBreak: 'ask',
  unanimity: 'all_expressed_for',
};

/** A co-presidency is elected by more than half of the votes expressed; by whom, only the statutes say. */
export function ticketChosenBy(electorate: Statutes['ticket']['electorate']): Statutes['ticket'] {
  return { electorate, majority: { threshold: '1/2', op: '>', base: 'expressed' }, offers: { blank: true } };
}
