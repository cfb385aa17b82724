import type { BlockKey, ReadinessKey, RuleKey, StepInput, StepKey } from '@collegium/rules';
import { ruleSentences, stepSentences } from './decide-sentences.js';
import type { Sentences } from './decide-sentences.js';
import { formatList, formatMessage } from './message-format.js';
import type { Language, MessageInputs } from './message-format.js';
import { blockSentences, readinessSentences } from './notice-sentences.js';
import { faultWords } from './sentences-faults.js';

/**
 * Tells rules, steps and notices: data of `libs/rules` in, a sentence out. Whoever shows it replaces ids (options, urns)
 * by names first; everything else that is a word of the code is put in words here.
 */
export type TellInputs = Readonly<Record<string, StepInput>>;

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

const words: Readonly<Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  fr: {
    fault: faultWords.fr,
    counted: { present: 'présents', remote: 'à distance', represented: 'représentés' },
    answers: { for: 'pour', against: 'contre', abstention: 'abstention', blank: 'blanc' },
    ...shares({
      '1/2': 'la moitié',
      '1/3': 'un tiers',
      '2/3': 'deux tiers',
      '1/4': 'un quart',
      '3/4': 'trois quarts',
      '1/5': 'un cinquième',
    }),
  },
  en: {
    fault: faultWords.en,
    counted: { present: 'present', remote: 'remote', represented: 'represented' },
    answers: { for: 'for', against: 'against', abstention: 'abstention', blank: 'blank' },
    ...shares({
      '1/2': 'half',
      '1/3': 'a third',
      '2/3': 'two thirds',
      '1/4': 'a quarter',
      '3/4': 'three quarters',
      '1/5': 'a fifth',
    }),
  },
};

function shares(
  spoken: Readonly<Record<string, string>>,
): Record<'threshold' | 'value', Readonly<Record<string, string>>> {
  return { threshold: spoken, value: spoken };
}

function inWords(language: Language, inputs: TellInputs): MessageInputs {
  return Object.fromEntries(
    Object.entries(withCounts(inputs)).map(([name, input]) => {
      const spoken = (word: string): string => words[language][name]?.[word] ?? word;
      if (typeof input === 'number') return [name, input];
      if (typeof input === 'string') return [name, spoken(input)];
      const either = name === 'counted' || name === 'answers';
      return [name, formatList(language, input.map(spoken), either ? 'or' : 'and')];
    }),
  );
}

// A ranking has the votes beside the names: "A (12), B (9)".
function withCounts(inputs: TellInputs): TellInputs {
  const { options, counts } = inputs;
  if (!Array.isArray(options) || !Array.isArray(counts)) return inputs;
  return { ...inputs, options: options.map((option: string, i) => `${option} (${String(counts[i])})`) };
}
