import type { Locale } from '@collegium/contract';

/** The words of one part of the product, in both languages: the French keys are the keys, English has the same ones. */
export type Catalogue<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>;

/** Any catalogue's key: for pieces that take a catalogue as an argument. */
export type KeyOf<C> = C extends Catalogue<infer Key> ? Key : never;

/**
 * Declares a catalogue. A key missing or too many in English doesn't compile.
 * Texts are ICU messages; French is written with the typographic apostrophe (’) since ' quotes in ICU.
 */
export function catalogue<const French extends Readonly<Record<string, string>>>(texts: {
  readonly fr: French;
  readonly en: { readonly [Key in keyof French]: string };
}): Catalogue<keyof French & string> {
  return texts;
}
