import type { Locale } from '@collegium/contract';
import type { Comparator, FractionText, Statutes, StatutesCollege } from '@collegium/rules';
import { spaced } from '../../../../shared/i18n/format-message.js';
import { shareInWords } from './share.js';
import type { ChoicePlace, FixedPlace, Option, SharePlace } from './sentence.js';

/** What a chapter is written from: the text as it is, and the language of the reader. */
export interface Writing {
  readonly statutes: Statutes;
  readonly locale: Locale;
  /** The words of the reader's language, out of the two. */
  readonly w: (fr: string, en: string) => string;
}

export function writingOf(statutes: Statutes, locale: Locale): Writing {
  return { statutes, locale, w: (fr, en) => (locale === 'fr' ? spaced(locale, fr) : en) };
}

export const fixed = (words: string): FixedPlace => ({ kind: 'fixed', words });

/** A choice among words: `[value, words]`. */
export function choice<Value extends string>(
  label: string,
  value: Value | '',
  options: readonly (readonly [Value | '', string])[],
  set: (value: Value) => Statutes,
): ChoicePlace {
  const listed: readonly Option[] = options.map(([one, words]) => ({ value: one, words }));
  return { kind: 'choice', label, value, options: listed, set: (next) => set(next as Value) };
}

export function share(
  { locale }: Writing,
  label: string,
  value: FractionText,
  set: (share: FractionText) => Statutes,
): SharePlace {
  return { kind: 'share', label, value, words: shareInWords(locale, value), set };
}

/** "At least" or "more than", before a share: « plus d’un quart », « plus de la moitié ». */
export function comparator(
  { w, locale }: Writing,
  op: Comparator,
  value: FractionText,
  set: (op: Comparator) => Statutes,
): ChoicePlace {
  const elided = locale === 'fr' && shareInWords(locale, value).startsWith('u');
  return choice<Comparator>(
    w('au moins ou plus de', 'at least or more than'),
    op,
    [
      ['>=', w('au moins', 'at least')],
      ['>', w(elided ? 'plus d’' : 'plus de', 'more than')],
    ],
    set,
  );
}

/** « collège 2 (Les réseaux) », as sentences name it. */
export function collegeNamed({ w }: Writing, { number, name }: StatutesCollege): string {
  return w(`collège ${number} (${name})`, `college ${number} (${name})`);
}

/** `list` with its entry at `index` changed, or taken out when `change` gives nothing. */
export function withEntry<T>(list: readonly T[], index: number, entry: T | null): readonly T[] {
  return list.flatMap((one, at) => (at === index ? (entry === null ? [] : [entry]) : [one]));
}

/** a), b), c): how conditions are numbered. */
export const markAt = (index: number): string => `${String.fromCharCode(97 + index)})`;
