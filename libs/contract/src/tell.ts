import type { BlockKey, ReadinessKey, RuleKey, StepKey } from '@collegium/rules';
import { ruleSentences, stepSentences } from './decide-sentences.js';
import type { Sentences } from './decide-sentences.js';
import { formatMessage } from './message-format.js';
import type { Language } from './message-format.js';
import { blockSentences, readinessSentences } from './notice-sentences.js';
import { inWords } from './tell-inputs.js';
import type { TellInputs } from './tell-inputs.js';

/**
 * Tells rules, steps and notices: data of `libs/rules` in, a sentence out. Whoever shows it replaces ids (options, urns)
 * by names first; everything else that is a word of the code is put in words by `tell-inputs.ts`.
 */
export type { TellInputs } from './tell-inputs.js';

/** A step of a decision. */
export function tellStep(language: Language, key: StepKey, inputs: TellInputs): string {
  return tell(language, stepSentences, key, inputs);
}

/** A rule of a ballot. */
export function tellRule(language: Language, key: RuleKey, inputs: TellInputs): string {
  return tell(language, ruleSentences, key, inputs);
}

/** Something to know before a ballot is ready. */
export function tellReadiness(language: Language, key: ReadinessKey, inputs: TellInputs): string {
  return tell(language, readinessSentences, key, inputs);
}

/** Why an act can't be done now. */
export function tellBlock(language: Language, key: BlockKey, inputs: TellInputs): string {
  return tell(language, blockSentences, key, inputs);
}

/** A step or a rule, by a key that comes from a record: an unknown one is shown as it is. */
export function say(language: Language, key: string, inputs: TellInputs): string {
  if (isKey(stepSentences.fr, key)) return tellStep(language, key, inputs);
  return isKey(ruleSentences.fr, key) ? tellRule(language, key, inputs) : key;
}

function isKey<K extends string>(catalogue: Readonly<Record<K, string>>, key: string): key is K {
  return Object.hasOwn(catalogue, key);
}

function tell<K extends string>(
  language: Language,
  catalogue: Sentences<K>,
  key: K,
  inputs: TellInputs,
): string {
  return formatMessage(language, catalogue[language][key], inWords(language, inputs));
}
