import type { FractionText } from '@collegium/rules';

/** A share as somebody writes it in a sentence: read exactly, or not at all. No number here is ever a float. */
export type ReadShare =
  | { readonly exact: FractionText }
  /** `instead`: the exact fraction that was probably meant (66,67 % → 2/3). */
  | { readonly refused: 'unreadable' | 'above-one' | 'not-exact'; readonly instead?: FractionText };

const LARGEST = 999_999_999n;

/** Words that statutes use, so that what the page shows can also be typed. */
const SPOKEN: Readonly<Record<string, FractionText>> = {
  'la moitié': '1/2',
  moitié: '1/2',
  'un quart': '1/4',
  'un tiers': '1/3',
  'deux tiers': '2/3',
  'trois quarts': '3/4',
  'un cinquième': '1/5',
  'trois cinquièmes': '3/5',
  'un dixième': '1/10',
  'un vingtième': '1/20',
  'la totalité': '1',
  half: '1/2',
  'one quarter': '1/4',
  'one third': '1/3',
  'two thirds': '2/3',
  'three quarters': '3/4',
  'one fifth': '1/5',
  'three fifths': '3/5',
  'one tenth': '1/10',
  'one twentieth': '1/20',
  all: '1',
};

/** Denominators of which decimals are so often roundings that they are never taken at their word. */
const ROUNDED = [3n, 6n];
/** And those suspected only when a percentage has decimals. */
const ALSO_ROUNDED = [7n, 9n, 11n, 12n];

/**
 * Reads `1/2`, `50 %`, `0,5`, `la moitié`… into the one writing of the record, `p/q` in lowest terms. A decimal that
 * rounds a simple fraction is refused with that fraction, since it would decide differently from it.
 */
export function readShareText(text: string): ReadShare {
  const plain = text.replace(/\s+/gu, ' ').trim().toLowerCase();
  const spoken = SPOKEN[plain];
  if (spoken !== undefined) return { exact: spoken };
  const ratio = /^(\d{1,9}) ?\/ ?(\d{1,9})$/u.exec(plain);
  if (ratio) return inLowestTerms(BigInt(ratio[1] ?? ''), BigInt(ratio[2] ?? ''));
  const decimal = /^(\d{1,3})(?:[.,](\d{1,5}))? ?(%?)$/u.exec(plain);
  if (!decimal) return { refused: 'unreadable' };
  const [, whole = '', digits = '', percent] = decimal;
  return readDecimal(BigInt(whole + digits), digits.length + (percent === '%' ? 2 : 0), digits.length > 0);
}

function readDecimal(digits: bigint, scale: number, withDigits: boolean): ReadShare {
  const base = 10n ** BigInt(scale);
  const instead = withDigits && scale >= 2 ? roundedFrom(digits, base) : undefined;
  return instead === undefined ? inLowestTerms(digits, base) : { refused: 'not-exact', instead };
}

/** The simple fraction that these decimals round, or cut off; undefined when they are one exactly. */
function roundedFrom(digits: bigint, base: bigint): FractionText | undefined {
  for (const q of base > 100n ? [...ROUNDED, ...ALSO_ROUNDED] : ROUNDED) {
    for (let p = 1n; p < q; p += 1n) {
      const exactly = p * base === digits * q;
      const cut = (p * base) / q;
      const rounded = (2n * p * base + q) / (2n * q);
      if (!exactly && (cut === digits || rounded === digits)) return written(p, q);
    }
  }
  return undefined;
}

function inLowestTerms(p: bigint, q: bigint): ReadShare {
  if (q === 0n) return { refused: 'unreadable' };
  if (p > q) return { refused: 'above-one' };
  return { exact: written(p, q) };
}

function written(p: bigint, q: bigint): FractionText {
  const common = p === 0n ? q : divisor(p, q);
  return q === common ? String(p / common) : `${p / common}/${q / common}`;
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

/** Numerator and denominator of a share of the record. */
function partsOf(share: FractionText): readonly [bigint, bigint] {
  const [p = '0', q = '1'] = share.split('/');
  return [BigInt(p), BigInt(q)];
}

/** The exact sum, in lowest terms; it may pass 1. Undefined when it has grown beyond what statutes ever write. */
export function sumOfShares(shares: readonly FractionText[]): FractionText | undefined {
  let [p, q] = [0n, 1n];
  for (const share of shares) {
    const [a, b] = partsOf(share);
    [p, q] = [p * b + a * q, q * b];
    const common = divisor(p === 0n ? q : p, q);
    [p, q] = [p / common, q / common];
    if (q > LARGEST) return undefined;
  }
  return written(p, q);
}

/** What is missing to the whole (`1/10`), or too much (`-1/10`); `0` when the sum is one. */
export function missingToWhole(sum: FractionText): FractionText {
  const [p, q] = partsOf(sum);
  return p > q ? `-${written(p - q, q)}` : written(q - p, q);
}

/** Equal shares for so many colleges. */
export function equalShare(among: number): FractionText {
  return written(1n, BigInt(among));
}

/** `25 %` where it is a whole number of hundredths, the fraction otherwise. */
export function percentOf(locale: 'fr' | 'en', share: FractionText): string {
  const [p, q] = partsOf(share);
  if ((p * 100n) % q !== 0n) return share;
  return `${(p * 100n) / q}${locale === 'fr' ? '\u00a0%' : '%'}`;
}

/** A share in words: `la moitié`, `two thirds`; else in hundredths; else as a fraction. */
export function shareInWords(locale: 'fr' | 'en', share: FractionText): string {
  const words = locale === 'fr' ? FRENCH : ENGLISH;
  return words[share] ?? percentOf(locale, share);
}

const FRENCH = said(['la moitié', 'un', 'deux', 'trois', 'la totalité']);
const ENGLISH = said(['half', 'one', 'two', 'three', 'all']);

/** The spoken shares of one language, told apart by their first word. */
function said(firsts: readonly string[]): Readonly<Record<FractionText, string>> {
  const entries = Object.entries(SPOKEN).filter(([words]) =>
    firsts.some((first) => words === first || words.startsWith(`${first} `)),
  );
  return Object.fromEntries(entries.map(([words, share]) => [share, words]));
}
