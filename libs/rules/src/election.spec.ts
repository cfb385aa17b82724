import { decide } from './index.js';
import type { DecideInput, Decision, TieBreakFacts, UrnTally } from './index.js';
import { election, everyone, names, rollOf, seats, stepsWith } from './testing/builders.js';

const roll = rollOf(20, 10);
const rules = election([seats(1, 3, ['a', 'b', 'c', 'd', 'e'])]);
const seed = '0'.repeat(63);

function elect(
  tally: UrnTally,
  tieBreak: readonly TieBreakFacts[] = [],
  input: Partial<DecideInput> = {},
): Decision {
  return decide({ rules, roll, attendance: everyone(roll), tallies: [tally], tieBreak, ...input });
}

describe('an election by most votes', () => {
  it('gives the seats to those with the most votes, whatever their share', () => {
    const decision = elect(names(1, 12, { a: 9, b: 2, c: 7, d: 4, e: 1 }, 1));
    expect(decision.outcome).toBe('elected');
    expect(decision.seats).toEqual([
      {
        college: 1,
        seats: 3,
        elected: [
          { option: 'a', votes: 9, by: 'rank' },
          { option: 'c', votes: 7, by: 'rank' },
          { option: 'd', votes: 4, by: 'rank' },
        ],
        vacant: 0,
        leftToNewVote: 0,
        tied: 0,
      },
    ]);
    expect(decision.ties).toEqual([]);
    expect(stepsWith(decision, 'election.seat').at(-1)).toMatchObject({
      scope: { college: 1 },
      inputs: { option: 'd', votes: 4, seat: 3, seats: 3 },
      comparison: { left: '4', op: '>', right: '2' },
    });
    expect(stepsWith(decision, 'election.rank')[0]?.inputs).toEqual({
      options: ['a', 'c', 'd', 'b', 'e'],
      counts: ['9', '7', '4', '2', '1'],
      seats: 3,
    });
  });

  it('leaves seats vacant rather than elect somebody whom nobody named', () => {
    const decision = elect(names(1, 3, { a: 3, b: 1 }));
    expect(decision.seats?.[0]).toMatchObject({
      elected: [{ option: 'a' }, { option: 'b' }],
      vacant: 1,
      tied: 0,
    });
    expect(stepsWith(decision, 'election.vacant')[0]?.inputs).toEqual({
      vacant: 1,
      seats: 3,
      candidates: 5,
      withVotes: 2,
    });
    expect(stepsWith(decision, 'election.seat').at(-1)?.comparison).toEqual({
      left: '1',
      op: '>',
      right: '0',
    });
  });

  it('elects nobody when every vote is blank', () => {
    const decision = elect(names(1, 4, {}, 4));
    expect(decision.outcome).toBe('none-elected');
    expect(decision.seats?.[0]).toMatchObject({ elected: [], vacant: 3 });
    expect(decision).not.toHaveProperty('unanimity');
  });

  it('does not mind a tie above the last seat, nor one below it', () => {
    const decision = elect(names(1, 9, { a: 8, b: 8, c: 5, d: 2, e: 2 }));
    expect(decision.outcome).toBe('elected');
    expect(decision.ties).toEqual([]);
  });
});

describe('a tie across the last seat', () => {
  const tally = names(1, 10, { a: 9, b: 4, c: 4, d: 4, e: 2 });

  it('stops the decision and says who shares how many seats', () => {
    const decision = elect(tally);
    expect(decision.outcome).toBe('tied');
    expect(decision.ties).toEqual([
      { college: 1, options: ['b', 'c', 'd'], votes: 4, seats: 2, resolution: 'open', drawn: [] },
    ]);
    expect(decision.seats?.[0]).toMatchObject({ elected: [{ option: 'a', by: 'rank' }], tied: 2, vacant: 0 });
    expect(stepsWith(decision, 'election.tie')[0]).toMatchObject({
      comparison: { left: '4', op: '=', right: '4' },
      holds: null,
    });
    expect(decision).not.toHaveProperty('unanimity');
  });

  it('is broken by a lot whose seed is in the record', () => {
    // 4 = 1 × 3 + 1: the name numbered 1, c; then 1 = 0 × 2 + 1: of b and d the one numbered 1, d.
    const decision = elect(tally, [{ kind: 'lot', college: 1, seed: `${seed}4` }]);
    expect(decision.outcome).toBe('elected');
    expect(decision.seats?.[0]?.elected).toEqual([
      { option: 'a', votes: 9, by: 'rank' },
      { option: 'c', votes: 4, by: 'lot' },
      { option: 'd', votes: 4, by: 'lot' },
    ]);
    expect(decision.ties?.[0]).toMatchObject({ resolution: 'lot', drawn: ['c', 'd'] });
    expect(stepsWith(decision, 'election.lot')[0]?.inputs).toMatchObject({
      seed: `${seed}4`,
      drawn: ['c', 'd'],
    });
  });

  it('may be left to a new vote, the others being elected', () => {
    const decision = elect(tally, [{ kind: 'new-vote', college: 1 }]);
    expect(decision.outcome).toBe('elected');
    expect(decision.seats?.[0]).toMatchObject({ elected: [{ option: 'a' }], leftToNewVote: 2, tied: 0 });
    expect(decision.ties?.[0]).toMatchObject({ resolution: 'new-vote', drawn: [] });
    expect(stepsWith(decision, 'election.new-vote')).toHaveLength(1);
  });

  it('elects nobody when all the seats go to a new vote', () => {
    const decision = elect(names(1, 4, { a: 1, b: 1, c: 1, d: 1 }), [{ kind: 'new-vote', college: 1 }]);
    expect(decision.outcome).toBe('none-elected');
    expect(decision.seats?.[0]).toMatchObject({ elected: [], leftToNewVote: 3 });
  });

  it('leaves a tie-break that nothing asked for without effect, and says it', () => {
    const untied = names(1, 9, { a: 8, b: 7, c: 5 });
    const decision = elect(untied, [{ kind: 'lot', college: 1, seed: `${seed}1` }]);
    expect(decision.seats).toEqual(elect(untied).seats);
    expect(stepsWith(decision, 'election.tie-break-unused')[0]?.inputs).toEqual({ kind: 'lot' });
  });

  it('stays open when the lot has more ways than its seed can draw fairly', () => {
    const candidates = Array.from({ length: 100 }, (_, index) => `n${index}`);
    const crowded = election([seats(1, 60, candidates)]);
    const tallies = [names(1, 20, Object.fromEntries(candidates.map((name) => [name, 7])))];
    const decision = elect(names(1, 0, {}), [{ kind: 'lot', college: 1, seed: 'f'.repeat(64) }], {
      rules: crowded,
      tallies,
    });
    expect(decision.outcome).toBe('tied');
    expect(stepsWith(decision, 'election.lot-too-large')[0]?.holds).toBe(false);
  });
});

describe('an election in several colleges', () => {
  const colleges = election([seats(2, 1, ['x', 'y']), seats(1, 2, ['a', 'b', 'c'])]);
  const tie = [names(2, 2, { x: 1, y: 1 }), names(1, 5, { a: 5, b: 4, c: 1 })];

  it('waits for all of them, and orders them by number', () => {
    const decision = decide({ rules: colleges, roll, attendance: everyone(roll), tallies: tie });
    expect(decision.outcome).toBe('tied');
    expect(decision.seats?.map(({ college, tied }) => [college, tied])).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });

  it('is unanimous only when each college is', () => {
    const whole = (second: UrnTally) =>
      decide({
        rules: colleges,
        roll,
        attendance: everyone(roll),
        tallies: [names(1, 5, { a: 4, b: 4 }, 1), second],
      }).unanimity;
    expect(whole(names(2, 2, { x: 2 }))).toEqual({
      meaning: 'all_expressed_for',
      holds: true,
      colleges: [
        { college: 1, holds: true },
        { college: 2, holds: true },
      ],
    });
    expect(whole(names(2, 3, { x: 2, y: 1 }))?.colleges[1]).toEqual({ college: 2, holds: false });
    expect(whole(names(2, 1, {}, 1))).toMatchObject({ holds: false });
  });
});
