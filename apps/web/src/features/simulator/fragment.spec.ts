import { presetNames, presetStatutes } from '@collegium/rules';
import fc from 'fast-check';
import { isFragment, readFragment, writeFragment } from './fragment.js';
import { startingFrom, withRoom, withStatutes, withVotes } from './moves.js';
import { pinnedSimulation } from './pinned.js';
import { answers, presences, takingPartOf, votesOf, type Simulation } from './simulation.js';
import { bases, carryOvers, withReading } from './variants.js';

/** Any simulation that can be come to on the page: a preset, a reading of it, numbers moved at will. */
function simulations(): fc.Arbitrary<Simulation> {
  const move = fc.record({
    college: fc.integer({ min: 1, max: 4 }),
    what: fc.constantFrom('called' as const, ...presences, ...answers),
    value: fc.integer({ min: -3, max: 400 }),
  });
  const begun = fc
    .record({
      name: fc.constantFrom(...presetNames),
      carryOver: fc.option(fc.constantFrom(...carryOvers)),
      denominator: fc.option(fc.constantFrom(...bases)),
      asked: fc.constantFrom('resolution' as const, 'ratification' as const),
      convocation: fc.constantFrom(1 as const, 2 as const),
    })
    .map(({ name, carryOver, denominator, ...rest }) => ({
      ...withReading(startingFrom(presetStatutes(name)), { carryOver, denominator }),
      ...rest,
    }));
  return fc.tuple(begun, fc.array(move, { maxLength: 30 })).map(([from, moves]) =>
    moves.reduce<Simulation>((simulation, { college, what, value }) => {
      const isAnswer = (name: string): name is (typeof answers)[number] =>
        (answers as readonly string[]).includes(name);
      return isAnswer(what)
        ? withVotes(simulation, college, { answer: what, value })
        : withRoom(simulation, college, { what, value });
    }, from),
  );
}

const encode = (value: unknown) => `s1.${Buffer.from(JSON.stringify(value)).toString('base64url')}`;
const listOf = (simulation: Simulation): unknown[] =>
  JSON.parse(Buffer.from(writeFragment(simulation).slice(3), 'base64url').toString()) as unknown[];

describe('a simulation as a link', () => {
  it('comes back as it was, whatever was moved', () => {
    fc.assert(
      fc.property(simulations(), (simulation) => {
        const fragment = writeFragment(simulation);
        expect(fragment).toMatch(/^s1\.[\w-]+$/);
        expect(isFragment(fragment)).toBe(true);
        expect(readFragment(fragment)).toEqual(simulation);
      }),
    );
  });

  it('is short enough to be sent, names with accents included', () => {
    const fragment = writeFragment(pinnedSimulation());
    expect(fragment.length).toBeLessThan(1_200);
    expect(readFragment(fragment)).toEqual(pinnedSimulation());
  });

  it('keeps statutes that are no preset at all', () => {
    const own = presetStatutes('ptce');
    const statutes = { ...own, articles: { quorum: 'art. 12' }, voices: { unit: 'shares' } } as const;
    const simulation = withStatutes(pinnedSimulation(), statutes);
    expect(readFragment(writeFragment(simulation))).toEqual(simulation);
  });

  it('is refused when anything in it can’t be', () => {
    const good = listOf(pinnedSimulation());
    const changed = (index: number, value: unknown) => encode(good.with(index, value));
    expect(readFragment(encode(good))).not.toBeNull();
    const room = good[5] as number[][];
    const votes = good[6] as number[][];
    const bad = [
      '',
      'content',
      's1.',
      's1.not base64!',
      's2.' + encode(good).slice(3),
      encode(good).slice(0, -9),
      encode(good).padEnd(40_000, 'A'),
      encode(null),
      encode(good.slice(0, 6)),
      changed(0, 'no-such-preset'),
      changed(1, [...(good[1] as unknown[]), [4, 'Twice', 1]]),
      changed(2, { unknown: true }),
      changed(2, { weighting: { carryOver: 'both' } }),
      changed(2, { weighting: { colleges: [{ college: 1, weight: '3/2', minMembers: 1 }] } }),
      changed(4, 3),
      changed(5, room.slice(1)),
      changed(5, room.with(0, [1, 3, 4, 0, 0, 0])),
      changed(5, room.with(0, [1, -16, 0, 0, 0, 0])),
      changed(5, room.with(0, [1, 16.5, 6, 1, 0, 0])),
      changed(6, votes.with(0, [1, 8, 0, 0, 0, 0])),
      changed(6, votes.with(0, [2, 1, 0, 0, 0, 0])),
      changed(6, []),
    ];
    expect(bad.map((text) => readFragment(text))).toEqual(bad.map(() => null));
  });

  it('never throws, whatever follows the version', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.jsonValue().map(encode)), (text) => {
        expect(() => readFragment(`s1.${text}`)).not.toThrow();
        expect(() => readFragment(text)).not.toThrow();
      }),
    );
  });
});

describe('moving a number', () => {
  it('never makes more present than called, nor more votes than take part', () => {
    fc.assert(
      fc.property(simulations(), ({ room, votes }) => {
        for (const row of room) expect(takingPartOf([row], row.college)).toBeLessThanOrEqual(row.called);
        for (const row of votes) expect(votesOf(row)).toBeLessThanOrEqual(takingPartOf(room, row.college));
      }),
    );
  });
});
