import { decide } from './index.js';
import type { DecideInput } from './index.js';
import {
  answers,
  election,
  everyone,
  names,
  resolution,
  rollOf,
  seats,
  stepsWith,
} from './testing/builders.js';

const roll = rollOf(20, 10);

function vote(tallies: DecideInput['tallies'], rules: DecideInput['rules'] = resolution()): DecideInput {
  return { rules, roll, attendance: everyone(roll), tallies };
}

describe('a resolution', () => {
  it('is adopted by more than half of the votes expressed, abstentions and blanks apart', () => {
    const decision = decide(vote([answers({ for: 7, against: 6, abstention: 10, blank: 7 })]));
    expect(decision.outcome).toBe('adopted');
    expect(stepsWith(decision, 'decision.majority-reached')).toEqual([
      {
        rule: 'decision.expressed',
        key: 'decision.majority-reached',
        scope: 'global',
        inputs: { for: 7, expressed: 13, threshold: '1/2', needed: 7 },
        fraction: { numerator: 7, denominator: 13 },
        comparison: { left: '7/13', op: '>', right: '1/2' },
        holds: true,
      },
    ]);
    expect(decision.unanimity).toEqual({ meaning: 'all_expressed_for', holds: false, colleges: [] });
  });

  it('is rejected by a tie, and says so', () => {
    const decision = decide(vote([answers({ for: 8, against: 8, abstention: 1 })]));
    expect(decision.outcome).toBe('rejected');
    expect(decision.steps.at(-1)).toMatchObject({
      key: 'decision.tie-rejected',
      comparison: { left: '1/2', op: '=', right: '1/2' },
      holds: false,
    });
    expect(decision).not.toHaveProperty('unanimity');
  });

  it('is rejected by a tie even where half would be enough', () => {
    const rules = resolution({ tests: [{ scope: 'global', base: 'expressed', threshold: '1/2', op: '>=' }] });
    expect(decide(vote([answers({ for: 8, against: 8 })], rules)).outcome).toBe('rejected');
    const above = decide(vote([answers({ for: 9, against: 8 })], rules));
    expect(above.outcome).toBe('adopted');
    expect(stepsWith(above, 'decision.majority-reached')[0]?.inputs).toMatchObject({ needed: 9 });
  });

  it.each([
    { threshold: '2/3', op: '>=', votes: { for: 8, against: 4 }, outcome: 'adopted' },
    { threshold: '2/3', op: '>', votes: { for: 8, against: 4 }, outcome: 'rejected' },
    { threshold: '2/3', op: '>=', votes: { for: 7, against: 4 }, outcome: 'rejected' },
    { threshold: '1/3', op: '>=', votes: { for: 4, against: 8 }, outcome: 'adopted' },
    { threshold: '1', op: '>=', votes: { for: 12 }, outcome: 'adopted' },
    { threshold: '1', op: '>=', votes: { for: 11, against: 1 }, outcome: 'rejected' },
  ] as const)('under $threshold ($op), $votes: $outcome', ({ threshold, op, votes, outcome }) => {
    const rules = resolution({ tests: [{ scope: 'global', base: 'expressed', threshold, op }] });
    expect(decide(vote([answers(votes)], rules)).outcome).toBe(outcome);
  });

  it('needs all of its tests', () => {
    const tests = (['1/2', '3/4'] as const).map((threshold) => ({
      scope: 'global' as const,
      base: 'expressed' as const,
      threshold,
      op: '>' as const,
    }));
    const decision = decide(vote([answers({ for: 6, against: 4 })], resolution({ tests })));
    expect(decision.outcome).toBe('rejected');
    expect(decision.steps.slice(-2).map(({ holds }) => holds)).toEqual([true, false]);
  });

  it('is rejected when nobody expressed themselves', () => {
    const decision = decide(vote([answers({ abstention: 3, blank: 2 })]));
    expect(decision.outcome).toBe('rejected');
    expect(decision.steps.at(-1)).toMatchObject({
      key: 'decision.none-expressed',
      inputs: { votes: 5 },
      holds: false,
    });
    expect(decide(vote([answers({})])).outcome).toBe('rejected');
  });

  it('adds up the urns of the colleges, each vote for one', () => {
    const urns = [
      { urn: 'a', college: 1 },
      { urn: 'b', college: 2 },
    ];
    const tallies = [answers({ for: 10, against: 10 }, 'a', 1), answers({ for: 1 }, 'b', 2)];
    const decision = decide(vote(tallies, resolution({ urns })));
    expect(decision.outcome).toBe('adopted');
    const shares = decision.figures
      .filter(({ name }) => name === 'for')
      .map(({ scope, share }) => [scope, share]);
    expect(shares).toEqual([
      ['global', { numerator: 11, denominator: 21 }],
      [{ college: 1 }, { numerator: 10, denominator: 20 }],
      [{ college: 2 }, { numerator: 1, denominator: 1 }],
    ]);
  });

  it('is unanimous when every expressed vote is for, whoever abstained', () => {
    const unanimous = decide(vote([answers({ for: 12, abstention: 3, blank: 2 })]));
    expect(unanimous.unanimity?.holds).toBe(true);
    expect(unanimous.steps.at(-1)).toMatchObject({
      key: 'unanimity.all-expressed-for',
      comparison: { left: '1', op: '=', right: '1' },
    });
  });

  it('is unanimous without a vote against, where the rules say it so', () => {
    const rules = resolution({
      unanimity: 'no_against',
      articles: { unanimity: 'art. 9', decision: 'art. 8' },
    });
    const decision = decide(vote([answers({ for: 3, against: 1 })], rules));
    expect(decision.unanimity).toEqual({ meaning: 'no_against', holds: false, colleges: [] });
    expect(decision.steps.at(-1)).toMatchObject({
      key: 'unanimity.no-against',
      article: 'art. 9',
      comparison: { left: '1', op: '=', right: '0' },
    });
    expect(stepsWith(decision, 'decision.majority-reached')[0]?.article).toBe('art. 8');
  });
});

describe('the figures', () => {
  it('say the base of each percentage, and none where there is no base', () => {
    const decision = decide(vote([answers({ for: 5, against: 3, abstention: 2, blank: 1, void: 1 })]));
    expect(decision.figures).toEqual([
      { name: 'electors', scope: 'global', value: 30 },
      {
        name: 'votes',
        scope: 'global',
        value: 12,
        base: 'electors',
        share: { numerator: 12, denominator: 30 },
      },
      { name: 'expressed', scope: 'global', value: 8 },
      { name: 'for', scope: 'global', value: 5, base: 'expressed', share: { numerator: 5, denominator: 8 } },
      {
        name: 'against',
        scope: 'global',
        value: 3,
        base: 'expressed',
        share: { numerator: 3, denominator: 8 },
      },
      { name: 'abstention', scope: 'global', value: 2 },
      { name: 'blank', scope: 'global', value: 1 },
      { name: 'void', scope: 'global', value: 1 },
    ]);
    const empty = decide(vote([answers({})]));
    expect(empty.figures.find(({ name }) => name === 'for')).toEqual({
      name: 'for',
      scope: 'global',
      value: 0,
    });
  });

  it('list every candidate of a college, those without a vote included', () => {
    const rules = election([seats(1, 1, ['a', 'b', 'c'])]);
    const decision = decide(vote([names(1, 6, { b: 3, c: 3 })], rules));
    const options = decision.figures.filter(({ name }) => name === 'option');
    expect(options.map(({ option, value, scope }) => [option, value, scope])).toEqual([
      ['b', 3, { college: 1 }],
      ['c', 3, { college: 1 }],
      ['a', 0, { college: 1 }],
    ]);
  });
});

describe('the quorum of a ballot', () => {
  const quorum = {
    first: [{ scope: 'global', counted: ['present'], measure: 'heads', value: '1/2', op: '>' }],
    second: [],
  } as const;

  it('is checked before anything is decided', () => {
    const attendance = everyone(roll, {
      colleges: [
        { college: 1, called: 20, present: 15, remote: 5, represented: 0 },
        { college: 2, called: 10, present: 0, remote: 5, represented: 5 },
      ],
    });
    const decision = decide({ ...vote([answers({ for: 9 })], resolution({ quorum })), attendance });
    expect(decision.outcome).toBe('no-quorum');
    expect(decision.quorum).toEqual([{ scope: 'global', heads: 15, called: 30, needed: 16, reached: false }]);
    expect(decision.steps.at(-1)).toMatchObject({ key: 'quorum.missed', holds: false });
    expect(decision.figures).not.toHaveLength(0);
  });

  it('is reached only when all of its tests are', () => {
    const [test] = quorum.first;
    const both = { first: [test, { ...test, value: '9/10' }], second: [] };
    const attendance = everyone(rollOf(10), {
      colleges: [{ college: 1, called: 10, present: 8, remote: 0, represented: 0 }],
    });
    const rules = resolution({ quorum: both });
    const decision = decide({ rules, roll: rollOf(10), attendance, tallies: [answers({ for: 8 })] });
    expect(decision.outcome).toBe('no-quorum');
    expect(decision.quorum.map(({ reached }) => reached)).toEqual([true, false]);
  });

  it('is not asked for in a second convocation without a test', () => {
    const attendance = { ...everyone(roll), convocation: 2 } as const;
    const decision = decide({ ...vote([answers({ for: 9 })], resolution({ quorum })), attendance });
    expect(decision.outcome).toBe('adopted');
    expect(stepsWith(decision, 'quorum.none-required')).toHaveLength(1);
  });
});
