/** Exact fractions as texts `p/q`, for the sums that the page shows: whole numbers of any size, no rounding anywhere. */
import type { Lang } from '../evidence/facts.js';
import { number, percent } from './numbers.js';

/** A fraction read from its text. */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const zero: Exact = { numerator: 0n, denominator: 1n };

/** Reads `p/q` or a whole number; null if it is neither. */
export function readExact(text: string): Exact | null {
  const [, numerator, denominator = '1'] = /^(\d{1,40})(?:\/(\d{1,40}))?$/.exec(text) ?? [];
  if (numerator === undefined || BigInt(denominator) === 0n) return null;
  return reduced({ numerator: BigInt(numerator), denominator: BigInt(denominator) });
}

/** The text of the sum of these fractions, reduced; null if one of them isn't any. */
export function sumText(texts: readonly string[]): string | null {
  const read = texts.map(readExact);
  const terms = read.filter((term) => term !== null);
  return terms.length < read.length ? null : exactText(terms.reduce(plus, zero));
}

/** The product of a weight and a share `numerator/denominator`, reduced; null if there is none. */
export function productText(weight: string, numerator: number, denominator: number): string | null {
  const read = readExact(weight);
  if (read === null || denominator === 0) return null;
  return exactText(
    reduced({
      numerator: read.numerator * BigInt(numerator),
      denominator: read.denominator * BigInt(denominator),
    }),
  );
}

/** A fraction with its percentage beside it: `2/3 = 66,7 %`. A fraction too long to round exactly stays alone. */
export function withPercent(lang: Lang, text: string): string {
  const read = readExact(text);
  if (read === null) return text;
  const { numerator, denominator } = read;
  const small = denominator <= BigInt(Number.MAX_SAFE_INTEGER) && numerator <= denominator;
  return small ? `${text} = ${percent(lang, Number(numerator), Number(denominator))}` : text;
}

/** A share of heads or votes as both its numbers and their percentage: `4/5 = 80 %`. */
export function shareText(lang: Lang, numerator: number, denominator: number): string {
  const exact = `${number(lang, numerator)}/${number(lang, denominator)}`;
  return denominator === 0 ? exact : `${exact} = ${percent(lang, numerator, denominator)}`;
}

function exactText({ numerator, denominator }: Exact): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

function plus(a: Exact, b: Exact): Exact {
  return reduced({
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  });
}

function reduced({ numerator, denominator }: Exact): Exact {
  let [a, b] = [numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? zero : { numerator: numerator / a, denominator: denominator / a };
}
