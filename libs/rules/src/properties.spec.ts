import { jest } from '@jest/globals';
import fc from 'fast-check';
import { decide, drawLot, stepKeys } from './index.js';
import type { Comparison, DecideInput, Decision } from './index.js';
import { compares, neededOf, readShare, shareOf } from './fraction.js';
import { anyInput, heldBallot, heldElection, heldResolution, turned } from './testing/arbitraries.js';

// A loaded machine makes many runs slow, never wrong.
jest.setTimeout(60_000);

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** By cross-multiplication, without the library under test. */
function isTrue({ left, op, right }: Comparison): boolean {
  const [[a, b], [c, d]] = [left, right].map((text) => text.split('/').map(BigInt)) as [bigint[], bigint[]];
  const difference = (a ?? 0n) * (d ?? 1n) - (c ?? 0n) * (b ?? 1n);
  if (op === '=') return difference === 0n;
  return op === '>' ? difference > 0n : difference >= 0n;
}

/** One more member votes for: in the first urn, by somebody on the roll. */
function withOneMoreFor(input: DecideInput): DecideInput {
  const tallies = input.tallies.map((tally, index) =>
    index === 0
      ? { ...tally, counts: { ...tally.counts, for: (tally.counts['for'] ?? 0) + 1 }, votes: tally.votes + 1 }
      : tally,
  );
  return { ...input, tallies };
}

describe('every decision', () => {
  it('is an answer, whatever was asked', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(() => decide(input)).not.toThrow();
      }),
      { numRuns: 250 },
    );
  });

  it('is the same for the same input in any order', () => {
    fc.assert(
      fc.property(fc.oneof(heldBallot, anyInput), (input) => {
        expect(decide(turned(input))).toEqual(decide(input));
      }),
      { numRuns: 250 },
    );
  });

  it('leaves what it was given as it was', () => {
    fc.assert(
      fc.property(heldBallot, (input) => {
        const before = structuredClone(input);
        decide(input);
        expect(input).toEqual(before);
      }),
    );
  });

  it('is whole when votes were cast as they may be', () => {
    fc.assert(
      fc.property(heldBallot, (input) => {
        expect(decide(input).outcome).not.toBe('incomplete');
      }),
    );
  });

  it('gives each step exactly the inputs of its sentence', () => {
    fc.assert(
      fc.property(fc.oneof(heldBallot, anyInput), (input) => {
        for (const { key, inputs } of decide(input).steps) {
          expect(Object.keys(inputs).sort()).toEqual([...stepKeys[key]].sort());
        }
      }),
    );
  });

  it('shows comparisons that anyone finds true or false as it does', () => {
    fc.assert(
      fc.property(heldBallot, (input) => {
        for (const { key, comparison, holds } of decide(input).steps) {
          if (comparison === undefined) continue;
          // What a tie shows is that two sides are equal: true, and the reason why something does not hold.
          const tie = key === 'decision.tie-rejected' || key === 'election.tie';
          expect(isTrue(comparison)).toBe(tie ? true : holds);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('shows shares within their whole', () => {
    fc.assert(
      fc.property(heldBallot, (input) => {
        for (const { share, value } of decide(input).figures) {
          if (share === undefined) continue;
          expect(share.numerator).toBe(value);
          expect(share.numerator).toBeLessThanOrEqual(share.denominator);
        }
      }),
    );
  });
});

describe('a resolution', () => {
  it('that is adopted stays adopted with one more vote for', () => {
    fc.assert(
      fc.property(heldResolution, (input) => {
        fc.pre(decide(input).outcome === 'adopted');
        expect(decide(withOneMoreFor(input)).outcome).toBe('adopted');
      }),
      { numRuns: 150 },
    );
  });
});

describe('an election', () => {
  const decided = (check: (decision: Decision, input: DecideInput) => void) =>
    fc.assert(
      fc.property(heldElection, (input) => {
        const decision = decide(input);
        fc.pre(decision.outcome !== 'no-quorum');
        check(decision, input);
      }),
      { numRuns: 150 },
    );

  it('accounts for every seat, and seats nobody twice', () => {
    decided(({ seats = [] }) => {
      for (const { seats: all, elected, vacant, leftToNewVote, tied } of seats) {
        expect(sum([elected.length, vacant, leftToNewVote, tied])).toBe(all);
        expect(new Set(elected.map(({ option }) => option)).size).toBe(elected.length);
      }
    });
  });

  it('has ties only across the last seat', () => {
    decided(({ ties = [], seats = [], figures }) => {
      for (const tie of ties) {
        const seat = seats.find(({ college }) => college === tie.college);
        const outright = seat?.elected.filter(({ by }) => by === 'rank') ?? [];
        expect(tie.options.length).toBeGreaterThan(tie.seats);
        expect(tie.seats).toBeGreaterThan(0);
        expect(outright.length + tie.seats).toBe(seat?.seats);
        for (const { votes } of outright) expect(votes).toBeGreaterThan(tie.votes);
        for (const { option = '', value } of figures.filter(({ name }) => name === 'option')) {
          if (tie.options.includes(option)) expect(value).toBe(tie.votes);
        }
      }
    });
  });

  it('never prefers a candidate with fewer votes', () => {
    decided(({ seats = [], figures, outcome }) => {
      fc.pre(outcome === 'elected');
      for (const { college, elected, leftToNewVote } of seats.filter((seat) => seat.elected.length > 0)) {
        const chosen = new Set(elected.map(({ option }) => option));
        const others = figures.filter(
          ({ scope, option = '', name }) =>
            name === 'option' && scope !== 'global' && scope.college === college && !chosen.has(option),
        );
        const least = Math.min(...elected.map(({ votes }) => votes));
        for (const { value } of others)
          expect(value).toBeLessThanOrEqual(leftToNewVote > 0 ? least - 1 : least);
      }
    });
  });

  it('is unanimous only where every expressed vote names all the elected', () => {
    decided(({ unanimity, seats = [], figures }) => {
      for (const { college, holds } of unanimity?.colleges ?? []) {
        const elected = seats.find((seat) => seat.college === college)?.elected ?? [];
        const expressed = figures.find(
          ({ name, scope }) => name === 'expressed' && scope !== 'global' && scope.college === college,
        )?.value;
        expect(holds).toBe(elected.length > 0 && elected.every(({ votes }) => votes === expressed));
      }
    });
  });
});

describe('a lot', () => {
  const names = ['a', 'b', 'c', 'd'];
  const seedOf = (value: bigint) => value.toString(16).padStart(64, '0');

  it('draws each way exactly once over as many seeds as there are ways', () => {
    const ways = Array.from({ length: 24 }, (_, value) => drawLot(names, 4, seedOf(BigInt(value)))?.join(''));
    expect(new Set(ways).size).toBe(24);
    const pairs = Array.from({ length: 12 }, (_, value) =>
      drawLot(names, 2, seedOf(BigInt(value)))?.join(''),
    );
    expect(new Set(pairs).size).toBe(12);
  });

  it('draws so many different names, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: (1n << 256n) - 1n }), fc.nat({ max: 4 }), (value, seats) => {
        const drawn = drawLot(names, seats, seedOf(value)) ?? [];
        expect(new Set(drawn).size).toBe(seats);
        expect(drawn.every((name) => names.includes(name))).toBe(true);
        expect(drawLot(names, seats, seedOf(value))).toEqual(drawn);
      }),
    );
  });

  it('cannot draw more names than there are', () => {
    expect(drawLot(['a'], 3, seedOf(5n))).toEqual(['a']);
  });
});

describe('the smallest number that reaches a threshold', () => {
  it('reaches it, and one less does not', () => {
    const texts = fc.tuple(fc.nat({ max: 50 }), fc.integer({ min: 1, max: 50 })).filter(([p, q]) => p <= q);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        texts,
        fc.constantFrom('>' as const, '>=' as const),
        (base, [p, q], op) => {
          const threshold = readShare(`${p}/${q}`);
          if (threshold === undefined) throw new Error('unreadable');
          const needed = neededOf(base, op, threshold);
          expect(compares(shareOf(needed, base), op, threshold)).toBe(true);
          if (needed > 0) expect(compares(shareOf(needed - 1, base), op, threshold)).toBe(false);
        },
      ),
    );
  });
});
