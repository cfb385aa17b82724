/** Exact fractions as texts `p/q`, for the sums that a reader does again: whole numbers of any size, no rounding. */

/** The sum of these fractions, reduced. */
export function sumText(terms: readonly string[]): string {
  const [top, bottom] = terms.reduce<readonly [bigint, bigint]>(
    ([numerator, denominator], term) => {
      const [p, q] = read(term);
      return [numerator * q + p * denominator, denominator * q];
    },
    [0n, 1n],
  );
  const divisor = greatestDivisor(top, bottom);
  return bottom === divisor ? String(top / divisor) : `${top / divisor}/${bottom / divisor}`;
}

function read(text: string): readonly [bigint, bigint] {
  const [numerator = '0', denominator = '1'] = text.split('/');
  return [BigInt(numerator), BigInt(denominator)];
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}
