import { Fraction } from 'fraction.js';
import type { Comparator, FractionText } from './ballot-rules.js';

/** The largest number of heads or votes in one place: sums of them stay exact integers. */
export const LARGEST_COUNT = 1_000_000_000;

export const HALF = new Fraction('1/2');

const SHARE = /^(0|[1-9][0-9]{0,8})(\/[1-9][0-9]{0,8})?$/u;

/** True for a whole number of heads, votes or seats that can be added up exactly. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= LARGEST_COUNT;
}

/**
 * Reads an exact share between 0 and 1 written `p/q`, `0` or `1`. Decimals, signs, spaces and leading zeros are refused,
 * so that one number has one writing: the answer is then `undefined`.
 */
export function readShare(text: FractionText): Fraction | undefined {
  if (!SHARE.test(text)) return undefined;
  const share = new Fraction(text);
  return share.compare(1) > 0 ? undefined : share;
}

/** The share to reach. An unreadable one becomes twice the whole, so that nothing is ever reached by mistake. */
export function thresholdOf(text: FractionText): Fraction {
  return readShare(text) ?? new Fraction(2);
}

/** The exact share numerator/denominator; the denominator is a count other than 0. */
export function shareOf(numerator: number, denominator: number): Fraction {
  return new Fraction(BigInt(numerator), BigInt(denominator));
}

/** The exact share numerator/denominator as text, reduced; nothing of nothing is 0. */
export function ratio(numerator: number, denominator: number): FractionText {
  return denominator === 0 ? '0' : shareOf(numerator, denominator).toFraction();
}

/** Whether `left op right`, exactly. */
export function compares(left: Fraction, op: Comparator, right: Fraction): boolean {
  const order = left.compare(right);
  return op === '>' ? order > 0 : order >= 0;
}

/**
 * The smallest whole number n such that `n op share × base`: 81 of 321 members for "at least 1/4" (321/4 = 80.25),
 * 7 of 13 votes for "more than 1/2" (never "half plus one").
 */
export function neededOf(base: number, op: Comparator, share: Fraction): number {
  const exact = share.mul(BigInt(base));
  return op === '>=' ? Number(exact.ceil().n) : Number(exact.floor().n) + 1;
}

/** Whether a share reaches a majority; one whose threshold can't be read is never reached. */
export function majorityHolds(
  share: Fraction,
  { threshold, op }: { readonly threshold: FractionText; readonly op: Comparator },
): boolean {
  return compares(share, op, thresholdOf(threshold));
}

/**
 * Exactly divided where half is asked: neither side has won. Of the expressed votes it is a tie even where "at least half"
 * is asked, since both sides have it; of a wider base, "at least half" is reached.
 */
export function isDivided(
  share: Fraction,
  {
    threshold,
    op,
    base,
  }: { readonly threshold: FractionText; readonly op: Comparator; readonly base: string },
): boolean {
  if (!share.equals(HALF) || !thresholdOf(threshold).equals(HALF)) return false;
  return op === '>' || base === 'expressed';
}

/** The smallest whole number that reaches a majority of `base`; a tie at half of the expressed votes doesn't. */
export function majorityNeeded(
  count: number,
  {
    threshold,
    op,
    base,
  }: { readonly threshold: FractionText; readonly op: Comparator; readonly base: string },
): number {
  const share = thresholdOf(threshold);
  return neededOf(count, base === 'expressed' && share.equals(HALF) ? '>' : op, share);
}
