import type { StatutesSetting } from '@collegium/rules';
import type { z } from 'zod';
import type { Language } from './message-format.js';

/** What to write where a text isn't statutes: by the kind of thing that belongs there. */

type Issue = z.core.$ZodIssue;
type Kind = 'share' | 'comparison' | 'college' | 'count' | 'seats' | 'name' | 'flag' | 'version' | 'article';

const kinds: Readonly<Record<string, Kind>> = {
  threshold: 'share',
  value: 'share',
  weight: 'share',
  share: 'share',
  min: 'share',
  max: 'share',
  redistributionCap: 'share',
  op: 'comparison',
  number: 'college',
  college: 'college',
  mergeInto: 'college',
  membersVoteIn: 'college',
  minMembers: 'count',
  minCount: 'count',
  suspendBelow: 'count',
  voices: 'count',
  from: 'count',
  every: 'count',
  seats: 'seats',
  name: 'name',
  modelled: 'flag',
  weighting: 'flag',
  abstention: 'flag',
  blank: 'flag',
  v: 'version',
};

const asked: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  fr: {
    share: 'écrivez une fraction entre 0 et 1, par exemple 2/3.',
    comparison: 'écrivez > pour « plus de », ou >= pour « au moins ».',
    college: 'écrivez le numéro d’un collège, de 1 à 99.',
    count: 'écrivez un nombre entier, 0 ou plus.',
    seats: 'écrivez un nombre entier de sièges, de 1 à 99.',
    name: 'écrivez un nom de 1 à 200 caractères.',
    flag: 'écrivez true (oui) ou false (non).',
    version: 'ce texte n’est pas de la version 2 : écrivez "v": 2, ou exportez de nouveau les statuts.',
    article: 'écrivez l’article entre guillemets, par exemple "art. 12".',
  },
  en: {
    share: 'write a fraction between 0 and 1, for example 2/3.',
    comparison: 'write > for “more than”, or >= for “at least”.',
    college: 'write the number of a college, from 1 to 99.',
    count: 'write a whole number, 0 or more.',
    seats: 'write a whole number of seats, from 1 to 99.',
    name: 'write a name of 1 to 200 characters.',
    flag: 'write true (yes) or false (no).',
    version: 'this text is not of version 2: write "v": 2, or export the statutes again.',
    article: 'write the article between quotation marks, for example "art. 12".',
  },
};

const fields: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    threshold: 'seuil',
    value: 'part exigée',
    weight: 'poids',
    share: 'plafond',
    min: 'minimum',
    max: 'maximum',
    minCount: 'nombre de collèges',
    minMembers: 'nombre de membres',
    op: 'comparaison',
    base: 'base',
    scope: 'portée',
    counted: 'qui est compté',
    measure: 'ce qui est compté',
    when: 'moment',
    seats: 'sièges',
    name: 'nom',
    number: 'numéro',
    college: 'collège',
    enforce: 'effet des limites',
  },
  en: {
    threshold: 'threshold',
    value: 'share asked for',
    weight: 'weight',
    share: 'cap',
    min: 'minimum',
    max: 'maximum',
    minCount: 'number of colleges',
    minMembers: 'number of members',
    op: 'comparison',
    base: 'base',
    scope: 'scope',
    counted: 'who is counted',
    measure: 'what is counted',
    when: 'moment',
    seats: 'seats',
    name: 'name',
    number: 'number',
    college: 'college',
    enforce: 'effect of the bounds',
  },
};

/** What a part of a setting is called; `null` when the setting's own name says it. */
export function fieldName(
  language: Language,
  path: readonly PropertyKey[],
  setting: StatutesSetting,
): string | null {
  const last = lastName(path);
  return setting.endsWith(last) ? null : (fields[language][last] ?? null);
}

/** What to write at the place of an issue. */
export function adviceFor(language: Language, issue: Issue): string {
  const french = language === 'fr';
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join(', ');
    return french ? `« ${keys} » n’existe pas : retirez-le.` : `there is no “${keys}”: take it away.`;
  }
  if (issue.code === 'invalid_union') return orInFull(french, issue);
  const values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const kind = kindAt(issue.path);
  if (values.length > 1 && kind !== 'comparison') return oneOf(french, values);
  const isList = typeof issue.path.at(-1) === 'number';
  if (kind !== undefined && !isList) return asked[language][kind];
  if (values.length === 1) return french ? `écrivez "${values.join('')}".` : `write "${values.join('')}".`;
  return listAdvice(french, issue);
}

// The rooms `weighting` and `voices` have the names of a yes or no and of a count further inside.
function kindAt(path: Issue['path']): Kind | undefined {
  if (path.length === 1) return path[0] === 'v' || path[0] === 'modelled' ? kinds[path[0]] : undefined;
  return path[0] === 'articles' ? 'article' : kinds[lastName(path)];
}

/** A word, or the whole of a form: `"none"`, or the weighting. */
function orInFull(french: boolean, issue: z.core.$ZodIssueInvalidUnion): string {
  const words = issue.errors
    .flat()
    .flatMap((one) => (one.code === 'invalid_value' && one.path.length === 0 ? one.values.map(String) : []));
  if (words.length === 0) return notFitting(french);
  const quoted = words.map((word) => `"${word}"`).join(', ');
  return french
    ? `écrivez ${quoted}, ou les réglages en détail, comme dans un export.`
    : `write ${quoted}, or the settings in full, as an export has them.`;
}

function oneOf(french: boolean, values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`).join(', ');
  return french ? `écrivez l’une de ces valeurs : ${quoted}.` : `write one of these: ${quoted}.`;
}

function listAdvice(french: boolean, issue: Issue): string {
  if (issue.code === 'too_small') {
    const least = String(issue.minimum);
    return french ? `écrivez-en au moins ${least}.` : `write at least ${least}.`;
  }
  if (issue.code === 'too_big') {
    const most = String(issue.maximum);
    return french ? `écrivez-en au plus ${most}.` : `write at most ${most}.`;
  }
  return notFitting(french);
}

function notFitting(french: boolean): string {
  return french
    ? 'ce qui est écrit ne convient pas, ou manque : repartez d’un export, ou du formulaire.'
    : 'what is written does not fit, or is missing: start again from an export, or from the form.';
}

function lastName(path: readonly PropertyKey[]): string {
  return path.filter((step) => typeof step === 'string').at(-1) ?? '';
}
