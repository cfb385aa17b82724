import { inputOf, majorityTest, resolutionOf, weightingOf } from '@collegium/fixtures';
import type { CaseCollege } from '@collegium/fixtures';
import { decide } from './index.js';
import type { DecideInput, DivisionFacts, ResolutionRulesV2 } from './index.js';

const room = (favourable: number, against: number, more: Partial<CaseCollege> = {}): CaseCollege[] => [
  { college: 1, called: 10, taking: 9, for: favourable, against, ...more },
];
const held = (
  colleges: CaseCollege[],
  changes: Partial<ResolutionRulesV2> = {},
  facts: Partial<DecideInput> = {},
) => decide({ ...inputOf(resolutionOf(colleges, changes), colleges), ...facts });
const keysOf = ({ steps }: ReturnType<typeof decide>) => steps.map(({ key }) => key);

describe('an exact division', () => {
  const side = (which: 'for' | 'against'): DivisionFacts => ({ kind: 'casting-vote', side: which });
  const again: DivisionFacts = { kind: 'new-vote' };
  const divided = (
    tie: ResolutionRulesV2['tie'],
    division?: DivisionFacts,
    secrecy: 'open' | 'sealed' = 'open',
  ) => held(room(4, 4), { tie, secrecy }, division === undefined ? {} : { division });

  it.each([
    ['rejected', undefined, 'rejected', ['decision.tie-rejected', 'decision.rejected']],
    [
      'rejected',
      side('for'),
      'rejected',
      ['decision.tie-rejected', 'decision.division-unused', 'decision.rejected'],
    ],
    ['casting_vote', undefined, 'tied', ['decision.divided', 'decision.casting-vote-awaited']],
    [
      'casting_vote',
      again,
      'tied',
      ['decision.divided', 'decision.casting-vote-awaited', 'decision.division-unused'],
    ],
    [
      'casting_vote',
      side('for'),
      'adopted',
      ['decision.divided', 'decision.casting-vote', 'unanimity.all-expressed-for', 'decision.adopted'],
    ],
    [
      'casting_vote',
      side('against'),
      'rejected',
      ['decision.divided', 'decision.casting-vote', 'decision.rejected'],
    ],
    ['new_vote', undefined, 'tied', ['decision.divided', 'decision.tie-new-vote']],
    ['new_vote', again, 'rejected', ['decision.divided', 'decision.tie-new-vote', 'decision.rejected']],
    [
      'new_vote',
      side('for'),
      'tied',
      ['decision.divided', 'decision.tie-new-vote', 'decision.division-unused'],
    ],
  ] as const)('tie %s, %j: %s', (tie, division, outcome, keys) => {
    const decision = divided(tie, division);
    expect(decision.outcome).toBe(outcome);
    expect(keysOf(decision).slice(-keys.length)).toEqual(keys);
  });

  it('has no casting vote in a sealed ballot', () => {
    const decision = divided('casting_vote', side('for'), 'sealed');
    expect(decision.outcome).toBe('rejected');
    expect(keysOf(decision)).toContain('decision.casting-vote-sealed');
  });

  it('is none where a majority is clear, and a casting vote then is said to be of no use', () => {
    const decision = held(room(5, 4), { tie: 'casting_vote' }, { division: side('against') });
    expect(decision.outcome).toBe('adopted');
    expect(keysOf(decision)).toContain('decision.division-unused');
  });

  it('of the weights is one too', () => {
    const colleges = [...room(3, 0), { college: 2, called: 3, taking: 3, for: 0, against: 3 }];
    const weighting = weightingOf([
      { college: 1, weight: '1/2' },
      { college: 2, weight: '1/2' },
    ]);
    const decision = held(colleges, {
      weighting,
      tests: [majorityTest({ weighting: true })],
      tie: 'casting_vote',
    });
    expect(decision.outcome).toBe('tied');
    expect(keysOf(decision)).toContain('decision.weighted-tie');
  });

  it('of a wider base is reached by "at least half", and not by "more than half"', () => {
    const of = (op: '>' | '>=') => held(room(5, 0), { tests: [majorityTest({ base: 'members', op })] });
    expect([of('>=').outcome, of('>').outcome]).toEqual(['adopted', 'rejected']);
  });

  it('isn’t exactly half of a wider base with fewer against: no casting vote makes up the majority', () => {
    const tests = [majorityTest({ base: 'members' })];
    const decided = (against: number) =>
      held(room(5, against, { taking: 10 }), { tie: 'casting_vote', tests });
    expect(decided(0).outcome).toBe('rejected');
    expect(keysOf(decided(0))).toContain('decision.base-missed');
    expect(decided(5).outcome).toBe('tied');
  });

  it.each([
    ['proportional', 5, 0, 'rejected'],
    ['proportional', 5, 5, 'tied'],
    ['majority', 5, 0, 'rejected'],
    ['majority', 5, 5, 'tied'],
  ] as const)(
    'of weights %s on all members, %i for and %i against: %s',
    (...[carryOver, yes, no, outcome]) => {
      const colleges = [1, 2].map((college) => ({ college, called: 10, taking: 10, for: yes, against: no }));
      const weighting = weightingOf(
        colleges.map(({ college }) => ({ college, weight: '1/2' })),
        { carryOver, denominator: 'members', tie: 'split_half' },
      );
      const tests = [majorityTest({ weighting: true })];
      expect(held(colleges, { weighting, tests, tie: 'casting_vote' }).outcome).toBe(outcome);
    },
  );

  it('of weights is as much against as for, not half of it lost', () => {
    const colleges = [
      { college: 1, called: 4, taking: 4, for: 4, against: 0 },
      { college: 2, called: 4, taking: 4, for: 2, against: 2 },
    ];
    const under = (tie: 'weight_lost' | 'against') => {
      const weights = colleges.map(({ college }) => ({ college, weight: '1/2' }));
      const weighting = weightingOf(weights, { carryOver: 'majority', tie });
      return held(colleges, {
        weighting,
        tests: [majorityTest({ weighting: true })],
        tie: 'casting_vote',
      }).outcome;
    };
    expect([under('weight_lost'), under('against')]).toEqual(['rejected', 'tied']);
  });

  it('of weights counts a silent college that is said to be against', () => {
    const colleges = [
      { college: 1, called: 4, taking: 4, for: 4, against: 0 },
      { college: 2, called: 4, taking: 4, for: 0, against: 0, abstention: 4 },
    ];
    const weights = colleges.map(({ college }) => ({ college, weight: '1/2' }));
    const under = (silent: 'against' | 'weight_lost') =>
      held(colleges, {
        weighting: weightingOf(weights, { silent }),
        tests: [majorityTest({ weighting: true })],
        tie: 'casting_vote',
      }).outcome;
    expect([under('against'), under('weight_lost')]).toEqual(['tied', 'rejected']);
  });

  it('doesn’t save what another test misses', () => {
    const tests = [majorityTest(), majorityTest({ base: 'members', threshold: '3/4', op: '>=' })];
    expect(held(room(4, 4), { tie: 'casting_vote', tests }).outcome).toBe('rejected');
  });
});

describe('tests joined by "or"', () => {
  const threeQuarters = majorityTest({ threshold: '3/4', op: '>=' });
  it.each([
    [[majorityTest(), threeQuarters], 5, 4, 'adopted', 'decision.any-reached'],
    [[threeQuarters, threeQuarters], 5, 4, 'rejected', 'decision.any-missed'],
    [[majorityTest(), threeQuarters], 4, 4, 'tied', 'decision.any-missed'],
  ] as const)('%#', (...[anyOf, favourable, against, outcome, key]) => {
    const decision = held(room(favourable, against), { tests: [{ anyOf }], tie: 'casting_vote' });
    expect(decision.outcome).toBe(outcome);
    expect(keysOf(decision)).toContain(key);
  });
});

describe('a majority in colleges', () => {
  const two = [...room(5, 1), { college: 2, called: 4, taking: 4, for: 1, against: 3 }];

  it.each([
    [{ college: 1 }, 'adopted', 'decision.college-reached'],
    [{ college: 2 }, 'rejected', 'decision.college-missed'],
    [{ colleges: 1 }, 'adopted', 'decision.colleges-reached'],
    [{ colleges: 2 }, 'rejected', 'decision.colleges-missed'],
    ['each_college', 'rejected', 'decision.colleges-missed'],
  ] as const)('%j: %s', (scope, outcome, key) => {
    const decision = held(two, { tests: [majorityTest({ scope })] });
    expect(decision.outcome).toBe(outcome);
    expect(keysOf(decision)).toContain(key);
  });

  it('isn’t had by a college that says nothing, nor by one that is divided', () => {
    const of = (colleges: CaseCollege[]) =>
      held(colleges, { tests: [majorityTest({ scope: { college: 2 } })] });
    const silent = of([...room(5, 1), { college: 2, called: 4, taking: 4, for: 0, against: 0, blank: 2 }]);
    expect(silent.tests).toEqual([
      { scope: { college: 2 }, weighting: false, threshold: '1/2', op: '>', reached: false },
    ]);
    const divided = of([...room(5, 1), { college: 2, called: 4, taking: 4, for: 2, against: 2 }]);
    expect(divided.steps.find(({ key }) => key === 'decision.college-missed')?.comparison).toEqual({
      left: '1/2',
      op: '>',
      right: '1/2',
    });
  });

  it('of a college that isn’t there is missed', () => {
    const colleges = [...room(5, 1), { college: 2, called: 0, taking: 0, for: 0, against: 0 }];
    const decision = held(colleges, { tests: [majorityTest({ scope: { college: 2 } })] });
    expect(decision.outcome).toBe('rejected');
    expect(held(colleges, { tests: [majorityTest({ scope: 'each_college' })] }).outcome).toBe('adopted');
  });
});
