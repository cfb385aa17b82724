/** 256 bits, as 64 hexadecimal digits in lower case. */
export const SEED = /^[0-9a-f]{64}$/u;

/**
 * A lot is fair when the seed has far more values than there are ways to draw. 2^192 ways leave 64 bits: one way
 * is favoured over another by less than one part in 10^19. Above it the seed is too short, and the lot is refused.
 */
const MOST_WAYS = 1n << 192n;

/**
 * Draws `seats` names among tied ones, so that anyone can redo it with paper and a long division:
 *
 * 1. write the names' ids in the order of their characters and number them from 0;
 * 2. read the seed as one whole number in base 16;
 * 3. divide it by how many names are left: the remainder is the number of the name drawn, the quotient replaces the seed;
 * 4. strike the name out, close the ranks, and go on from 3 until the seats are filled.
 *
 * (The remainders are the Lehmer code of a permutation, least significant digit first: the seed modulo k!/(k−s)!.)
 * `undefined` when there are too many ways for the seed to be fair. Example: `README.md`, "A lot by hand".
 */
export function drawLot(options: readonly string[], seats: number, seed: string): string[] | undefined {
  const left = [...options];
  const drawn: string[] = [];
  let rest = BigInt(`0x${seed}`);
  let ways = 1n;
  while (drawn.length < seats && left.length > 0) {
    const size = BigInt(left.length);
    ways *= size;
    if (ways > MOST_WAYS) return undefined;
    drawn.push(...left.splice(Number(rest % size), 1));
    rest /= size;
  }
  return drawn;
}
