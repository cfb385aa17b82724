import type { StepInput } from '@collegium/rules';
import { formatList } from './message-format.js';
import type { Language, MessageInputs } from './message-format.js';
import { inPercent } from './percent.js';
import { faultWords } from './sentences-faults.js';
import { parameterWords } from './sentences-parameters.js';

/** The inputs of a sentence, as `libs/rules` gives them. */
export type TellInputs = Readonly<Record<string, StepInput>>;

/** Puts what is a word of the code in words, and what is a share beside its percentage. */
export function inWords(language: Language, inputs: TellInputs): MessageInputs {
  const given = withTheirNumbers(language, compared(language, inputs));
  return Object.fromEntries(
    Object.entries(given).map(([name, input]) => {
      const spoken = (word: string): string => words[language][name]?.[word] ?? word;
      if (typeof input === 'number') return [name, input];
      if (typeof input === 'string')
        return [name, exactShares.has(name) ? inPercent(language, input) : spoken(input)];
      return [name, formatList(language, input.map(spoken), eithers.has(name) ? 'or' : 'and')];
    }),
  );
}

/** Lists whose items are ways or choices, any of which will do. */
const eithers: ReadonlySet<string> = new Set(['counted', 'answers']);

/** Inputs that are exact results: said as a fraction to check with a pencil, with its percentage to read. */
const exactShares: ReadonlySet<string> = new Set([
  'share',
  'carried',
  'weight',
  'sum',
  'bound',
  'min',
  'max',
]);

const words: Readonly<Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  fr: {
    fault: faultWords.fr,
    parameter: parameterWords.fr,
    counted: {
      present: 'présents',
      remote: 'à distance',
      represented: 'représentés',
      postal: 'par correspondance',
    },
    answers: { for: 'pour', against: 'contre', abstention: 'abstention', blank: 'blanc' },
    kind: { 'casting-vote': 'Voix prépondérante', 'new-vote': 'Nouveau vote' },
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
    parameter: parameterWords.en,
    counted: { present: 'present', remote: 'remote', represented: 'represented', postal: 'voting by post' },
    answers: { for: 'for', against: 'against', abstention: 'abstention', blank: 'blank' },
    kind: { 'casting-vote': 'Casting vote', 'new-vote': 'New vote' },
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
): Record<'threshold' | 'value' | 'cap', Readonly<Record<string, string>>> {
  return { threshold: spoken, value: spoken, cap: spoken };
}

// A threshold and how it is compared are said in one breath: "plus d’un quart", "un quart au moins", "all".
function compared(language: Language, inputs: TellInputs): TellInputs {
  const { op } = inputs;
  if (op !== '>' && op !== '>=') return inputs;
  const both = Object.entries(inputs).map(([name, input]): [string, StepInput] => {
    if ((name !== 'threshold' && name !== 'value') || typeof input !== 'string') return [name, input];
    return [name, comparison(language, op, input, words[language][name]?.[input] ?? input)];
  });
  return Object.fromEntries(both);
}

function comparison(language: Language, op: '>' | '>=', share: string, spoken: string): string {
  if (language === 'en') {
    if (op === '>') return `more than ${spoken}`;
    return share === '1' ? 'all' : `at least ${spoken}`;
  }
  if (op === '>') return spoken.startsWith('un ') ? `plus d’${spoken}` : `plus de ${spoken}`;
  return share === '1' ? 'la totalité' : `${spoken} au moins`;
}

// Lists that run side by side: a ranking has the votes beside the names, "A (12), B (9)"; a college its weight.
function withTheirNumbers(language: Language, inputs: TellInputs): TellInputs {
  const { options, counts, colleges, weights, voices, brackets } = inputs;
  const beside = (
    names: StepInput | undefined,
    numbers: StepInput | undefined,
    say: Beside,
  ): string[] | null =>
    isList(names) && isList(numbers) ? names.map((name, i) => say(name, numbers[i] ?? '')) : null;
  const votes = (number: string): string =>
    language === 'fr' ? `${number} voix` : `${number} ${number === '1' ? 'vote' : 'votes'}`;
  const college = language === 'fr' ? 'collège' : 'college';
  const from = language === 'fr' ? 'à partir de' : 'from';
  const ranked = beside(options, counts, (name, count) => `${name} (${count})`);
  const weighted =
    beside(colleges, weights, (number, weight) => `${college} ${number} (${weight})`) ??
    beside(colleges, voices, (number, given) => `${college} ${number} (${votes(given)})`);
  const scaled = beside(brackets, voices, (start, given) => `${votes(given)} ${from} ${start}`);
  return {
    ...inputs,
    ...(ranked === null ? {} : { options: ranked }),
    ...(weighted === null ? {} : { colleges: weighted }),
    ...(scaled === null ? {} : { brackets: scaled }),
  };
}

type Beside = (name: string, number: string) => string;

function isList(input: StepInput | undefined): input is readonly string[] {
  return Array.isArray(input);
}
