import type { decideInputSchema } from '@collegium/contract';
import type { Tongue } from '../tongue.js';

type Refused = Extract<ReturnType<typeof decideInputSchema.safeParse>, { success: false }>;
type Issue = Refused['error']['issues'][number];

/** One line per wrong field: its path as one would write it in JavaScript, and what it should be. */
export function explainIssues(issues: readonly Issue[], input: unknown, tongue: Tongue): string[] {
  const lines = new Map<string, string>();
  for (const issue of issues) {
    for (const path of placesOf(issue)) {
      const place = written(path);
      // The first reason is enough: the others of a field often follow from it.
      if (!lines.has(place)) lines.set(place, `${place}: ${reason(issue, valueAt(input, path), tongue)}`);
    }
  }
  return [...lines.values()];
}

type Path = readonly PropertyKey[];

function placesOf(issue: Issue): readonly Path[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

function written(path: Path): string {
  const text = path.map(segment).join('');
  return text === '' ? 'input' : text.replace(/^\./u, '');
}

function segment(key: PropertyKey): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  return /^[A-Za-z_$][\w$]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

function reason(issue: Issue, value: unknown, tongue: Tongue): string {
  const [french, english] = sentences(issue, value);
  return tongue === 'fr' ? french : english;
}

type Sentences = readonly [french: string, english: string];

function sentences(issue: Issue, value: unknown): Sentences {
  if (issue.code === 'unrecognized_keys') return ['paramètre inconnu', 'unknown parameter'];
  if (value === undefined) return ['manque', 'is missing'];
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_union':
      return oneOf(optionsOf(issue));
    case 'invalid_type':
      return typeNames[issue.expected] ?? [issue.message, issue.message];
    case 'too_small':
      return [`au moins ${issue.minimum}`, `at least ${issue.minimum}`];
    case 'too_big':
      return [`au plus ${issue.maximum}`, `at most ${issue.maximum}`];
    default:
      return formats[issue.message] ?? [issue.message, issue.message];
  }
}

function optionsOf(issue: object): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

function oneOf(values: readonly string[]): Sentences {
  const list = values.join(', ');
  return values.length === 1
    ? [`doit être ${list}`, `must be ${list}`]
    : [`un de : ${list}`, `one of: ${list}`];
}

const typeNames: Readonly<Record<string, Sentences>> = {
  object: ['un objet est attendu', 'an object is expected'],
  record: ['un objet est attendu', 'an object is expected'],
  array: ['une liste est attendue', 'a list is expected'],
  string: ['un texte est attendu', 'a text is expected'],
  boolean: ['true ou false est attendu', 'true or false is expected'],
  number: ['un nombre entier est attendu', 'a whole number is expected'],
  int: ['un nombre entier est attendu', 'a whole number is expected'],
};

/** The sentences that the schemas themselves carry, in French too. */
const formats: Readonly<Record<string, Sentences>> = {
  'Invalid key in record': ['nom non valable', 'not a valid name'],
  'a whole number or an exact fraction "p/q"': [
    'un nombre entier ou une fraction exacte « p/q »',
    'a whole number or an exact fraction "p/q"',
  ],
  'at most 1': ['au plus 1', 'at most 1'],
  'letters, digits, ".", "_" and "-", at most 64': [
    'des lettres, des chiffres, « . », « _ » et « - », 64 au plus',
    'letters, digits, ".", "_" and "-", at most 64',
  ],
  '64 hexadecimal digits, lower case': [
    '64 chiffres hexadécimaux, en minuscules',
    '64 hexadecimal digits, lower case',
  ],
};
