import type { FractionText, Statutes, StatutesChapter, StatutesSetting } from '@collegium/rules';

/**
 * The statutes as a text: chapters of sentences, each a template of one language with places left in it. A place says
 * what stands there in words, and how the text reads once something else does. The page that is read, the page that is
 * written in, the comparison of two versions: all of them are made of this, so that they can't say different things.
 */
export interface Chapter {
  readonly id: StatutesChapter;
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  /** The same in every version and language: anchors and comparisons go by it. */
  readonly id: string;
  /** With `{place}`s, in the language of the reader. */
  readonly template: string;
  readonly places: Readonly<Record<string, Place>>;
  /** 1 for a condition under a sentence that ends with a colon, 2 for an alternative under a condition. */
  readonly depth: 0 | 1 | 2;
  /** What stands before it: a), b), c). */
  readonly mark?: string;
  /** What it settles: its article, its law, and what is said against it go by this. */
  readonly setting: StatutesSetting;
  /** The college it is about. */
  readonly college?: number;
  /** Said again to those who listen whenever it changes (a sum). */
  readonly live?: true;
  /** Small print under it. */
  readonly note?: string;
  readonly acts: readonly Act[];
}

export interface Act {
  readonly id: string;
  readonly label: string;
  /** The text after it. */
  readonly apply: () => Statutes;
}

interface PlaceBase {
  /** What is to be written there, for those who listen. */
  readonly label: string;
}

/** Words that can't be changed here. */
export interface FixedPlace {
  readonly kind: 'fixed';
  readonly words: string;
}
export interface ChoicePlace extends PlaceBase {
  readonly kind: 'choice';
  /** `BLANK` while nobody has read it in the statutes. */
  readonly value: string;
  readonly options: readonly Option[];
  readonly set: (value: string) => Statutes;
}
export interface Option {
  readonly value: string;
  readonly words: string;
}
export interface SharePlace extends PlaceBase {
  readonly kind: 'share';
  readonly value: FractionText;
  readonly words: string;
  readonly set: (share: FractionText) => Statutes;
}
export interface CountPlace extends PlaceBase {
  readonly kind: 'count';
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly set: (count: number) => Statutes;
}
export interface NamePlace extends PlaceBase {
  readonly kind: 'name';
  readonly value: string;
  readonly set: (name: string) => Statutes;
}
export type Place = FixedPlace | ChoicePlace | SharePlace | CountPlace | NamePlace;

/** The value of a choice that the statutes have yet to be read for. */
export const BLANK = '';

export type Piece = { readonly text: string } | { readonly place: string };

/** A template cut at its places. */
export function piecesOf(template: string): readonly Piece[] {
  return template
    .split(/(\{\w+\})/u)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? { place: part.slice(1, -1) } : { text: part }));
}

/** What stands in a place, in words. */
export function wordsIn(place: Place): string {
  switch (place.kind) {
    case 'choice':
      return place.options.find(({ value }) => value === place.value)?.words ?? place.value;
    case 'count':
      return String(place.value);
    case 'name':
      return place.value;
    case 'fixed':
    case 'share':
      return place.words;
  }
}

/** Whether something in the sentence is still to be read in the statutes. */
export function isOpen(sentence: Sentence): boolean {
  return Object.values(sentence.places).some((place) => place.kind === 'choice' && place.value === BLANK);
}

/** Pieces with the space taken out that an elision doesn't have: « plus d’ » « un quart ». */
export function joined<P extends Piece>(sentence: Sentence, pieces: readonly P[]): readonly P[] {
  return pieces.map((piece, index) => {
    const before = pieces[index - 1];
    if (!('text' in piece) || !before || !('place' in before)) return piece;
    const place = sentence.places[before.place];
    return place && wordsIn(place).endsWith('’') ? { ...piece, text: piece.text.trimStart() } : piece;
  });
}

/** The sentence as it is read. */
export function textOf(sentence: Sentence): string {
  return joined(sentence, piecesOf(sentence.template))
    .map((piece) => {
      if ('text' in piece) return piece.text;
      const place = sentence.places[piece.place];
      return place ? wordsIn(place) : '';
    })
    .join('');
}
