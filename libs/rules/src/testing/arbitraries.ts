import fc from 'fast-check';
import { applyChoices, ballotShape, checkChoice, emptyTally } from '../index.js';
import type { BallotRules, Choice, Comparator, DecideInput, TieBreakFacts, UrnTally } from '../index.js';
import { election, resolution, seats } from './builders.js';

/** Ballots that could have been held, by votes that could have been cast: what most properties speak about. */

const comparator = fc.constantFrom<Comparator>('>', '>=');
const share = fc.constantFrom('0', '1/4', '1/3', '1/2', '2/3', '3/4', '1');
const quorumTest = fc.record({
  scope: fc.constant('global' as const),
  counted: fc.subarray(['present', 'remote', 'represented'] as const, { minLength: 1 }),
  measure: fc.constant('heads' as const),
  value: share,
  op: comparator,
});
const quorum = fc.record({
  first: fc.array(quorumTest, { maxLength: 2 }),
  second: fc.array(quorumTest, { maxLength: 1 }),
});
const decisionTest = fc.record({
  scope: fc.constant('global' as const),
  base: fc.constant('expressed' as const),
  threshold: share,
  op: comparator,
});
const colleges = fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 });

const resolutionRules: fc.Arbitrary<BallotRules> = fc
  .record({
    tests: fc.array(decisionTest, { minLength: 1, maxLength: 2 }),
    quorum,
    numbers: colleges,
    together: fc.boolean(),
  })
  .map(({ numbers, together, ...changes }) => {
    const apart = numbers.map((college) => ({ urn: `urn-${college}`, college }));
    return resolution({ ...changes, urns: together ? [{ urn: 'all', college: null }] : apart });
  });

const electionRules: fc.Arbitrary<BallotRules> = fc
  .record({
    quorum,
    places: fc.array(
      fc.record({ places: fc.integer({ min: 1, max: 4 }), candidates: fc.integer({ min: 1, max: 6 }) }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  })
  .map(({ places, ...changes }) =>
    election(
      places.map(({ places: count, candidates }, index) =>
        seats(
          index + 1,
          count,
          Array.from({ length: candidates }, (_, rank) => `c${index + 1}-${rank}`),
        ),
      ),
      changes,
    ),
  );

function choiceIn(rules: BallotRules, college: number): fc.Arbitrary<Choice> {
  const shape = ballotShape(rules, college);
  const blank = fc.constant<Choice>({ kind: 'blank' });
  const answer = fc
    .constantFrom('for', 'against', 'abstention')
    .map((option): Choice => ({ kind: 'option', option }));
  if (shape?.kind !== 'election') return fc.oneof(answer, answer, blank);
  const names = fc.subarray([...shape.candidates]).map((options): Choice => ({ kind: 'names', options }));
  return fc.oneof(
    names.filter((choice) => checkChoice(shape, choice).ok),
    blank,
  );
}

const seed = fc
  .bigInt({ min: 0n, max: (1n << 256n) - 1n })
  .map((value) => value.toString(16).padStart(64, '0'));

function tieBreakIn(college: number): fc.Arbitrary<TieBreakFacts> {
  return fc.oneof(
    fc.record({ kind: fc.constant('lot' as const), college: fc.constant(college), seed }),
    fc.constant({ kind: 'new-vote' as const, college }),
  );
}

function held(rules: BallotRules): fc.Arbitrary<DecideInput> {
  const numbers =
    rules.kind === 'election'
      ? rules.colleges.map(({ college }) => college)
      : rules.urns.map(({ college }) => college ?? 1);
  const votes = fc.tuple(
    ...rules.urns.map(({ college }) => fc.array(choiceIn(rules, college ?? 1), { maxLength: 12 })),
  );
  const attendance = fc.tuple(
    ...numbers.map(() =>
      fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 5 }), fc.nat({ max: 5 }), fc.nat({ max: 5 })),
    ),
  );
  const facts = fc.tuple(...(rules.kind === 'election' ? numbers : []).map(tieBreakIn));
  return fc
    .record({
      votes,
      attendance,
      facts: fc.option(facts, { nil: [] }),
      convocation: fc.constantFrom<1 | 2>(1, 2),
    })
    .map(({ votes: cast, attendance: heads, facts: tieBreak, convocation }) => ({
      rules,
      roll: { colleges: numbers.map((number) => ({ number, electors: 20 })) },
      attendance: {
        convocation,
        colleges: numbers.map((college, index) => {
          const [absent = 0, present = 0, remote = 0, represented = 0] = heads[index] ?? [];
          return { college, called: absent + present + remote + represented, present, remote, represented };
        }),
      },
      tallies: rules.urns.map((urn, index) => applyChoices(emptyTally(rules, urn), cast[index] ?? [])),
      tieBreak,
    }));
}

export const heldResolution = resolutionRules.chain(held);
export const heldElection = electionRules.chain(held);
export const heldBallot = fc.oneof(heldResolution, heldElection);

/** Anything of the type, sense or nonsense: what a total function must answer. */
export const anyInput: fc.Arbitrary<DecideInput> = fc
  .record({
    input: heldBallot,
    number: fc.double(),
    text: fc.string({ unit: 'binary' }),
    college: fc.integer(),
  })
  .chain(({ input, number, text, college }) => {
    const spoil = (tally: UrnTally): fc.Arbitrary<UrnTally> =>
      fc.constantFrom(
        tally,
        { ...tally, votes: number },
        { ...tally, blank: number },
        { ...tally, counts: { ...tally.counts, [text]: 1 } },
        { ...tally, counts: { ['__proto__']: 1, constructor: number } },
        { ...tally, urn: text },
        { ...tally, college },
      );
    const facts: fc.Arbitrary<readonly TieBreakFacts[]> = fc.constantFrom(
      [],
      [{ kind: 'lot', college, seed: text }],
      [{ kind: 'new-vote', college }],
    );
    return fc
      .record({
        tallies: fc.tuple(...input.tallies.map(spoil)),
        roll: fc.constantFrom(
          input.roll,
          { colleges: [] },
          { colleges: [{ number: college, electors: number }] },
        ),
        attendance: fc.constantFrom(input.attendance, { ...input.attendance, colleges: [] }),
        tieBreak: facts,
        rules: fc.constantFrom(input.rules, { ...input.rules, urns: [] }),
      })
      .map((spoiled) => ({ ...input, ...spoiled }));
  });

/** The same input with every list in another order. */
export function turned(input: DecideInput): DecideInput {
  const { rules } = input;
  const urns = [...rules.urns].reverse();
  return {
    ...input,
    rules:
      rules.kind === 'election'
        ? {
            ...rules,
            urns,
            colleges: [...rules.colleges]
              .reverse()
              .map((entry) => ({ ...entry, candidates: [...entry.candidates].reverse() })),
          }
        : { ...rules, urns },
    roll: { colleges: [...input.roll.colleges].reverse() },
    attendance: { ...input.attendance, colleges: [...input.attendance.colleges].reverse() },
    tallies: [...input.tallies].reverse().map((tally) => ({
      ...tally,
      counts: Object.fromEntries(Object.entries(tally.counts).reverse()),
    })),
    tieBreak: [...(input.tieBreak ?? [])].reverse(),
  };
}
