import type { Decision, Outcome } from '@collegium/rules';
import type { KeyOf } from '../i18n/catalogue.js';
import type { decisionMessages } from './messages.js';

export type OutcomeKey = Extract<
  KeyOf<typeof decisionMessages>,
  Outcome | `unanimous.${Outcome}` | 'ratified' | 'unanimous.ratified' | 'not-ratified' | 'divided'
>;

const outcomes = [
  'adopted',
  'rejected',
  'elected',
  'none-elected',
  'tied',
  'no-quorum',
  'incomplete',
] as const;

/** The words of an outcome; the contract carries it as text, an unknown one is told as an incomplete count. */
export function outcomeKey(outcome: string, unanimous = false): OutcomeKey {
  const known = outcomes.find((each) => each === outcome) ?? 'incomplete';
  return unanimous && (known === 'adopted' || known === 'elected') ? `unanimous.${known}` : known;
}

/** The same for a resolution: a list is ratified rather than adopted, and no candidates are tied in it. */
export function resolutionKey(outcome: Outcome, unanimous: boolean, list: boolean): OutcomeKey {
  if (outcome === 'tied') return 'divided';
  if (list && outcome === 'adopted') return unanimous ? 'unanimous.ratified' : 'ratified';
  return list && outcome === 'rejected' ? 'not-ratified' : outcomeKey(outcome, unanimous);
}

/** Whether an outcome carries what was proposed, or not; null when neither can be said. */
export function outcomeSign(outcome: Outcome): 'for' | 'against' | null {
  if (outcome === 'adopted' || outcome === 'elected') return 'for';
  return outcome === 'tied' ? null : 'against';
}

/** The counts of a resolution over everyone; 0 for what the decision doesn't mention. */
export function resolutionCounts(decision: Decision): Readonly<Record<CountName, number>> {
  const of = (name: CountName) =>
    decision.figures.find((figure) => figure.name === name && figure.scope === 'global')?.value ?? 0;
  return {
    for: of('for'),
    against: of('against'),
    abstention: of('abstention'),
    blank: of('blank'),
    void: of('void'),
    expressed: of('expressed'),
  };
}

type CountName = 'for' | 'against' | 'abstention' | 'blank' | 'void' | 'expressed';

/** The votes *for* that the majority asked for, and the share of the expressed votes that they are; null without one. */
export function majorityNeeded(
  decision: Decision,
): { readonly needed: number; readonly expressed: number } | null {
  const step = decision.steps.find((each) => each.rule === 'decision.expressed' && 'needed' in each.inputs);
  if (!step) return null;
  const [needed, expressed] = [step.inputs['needed'], step.inputs['expressed']];
  return typeof needed === 'number' && typeof expressed === 'number' ? { needed, expressed } : null;
}
