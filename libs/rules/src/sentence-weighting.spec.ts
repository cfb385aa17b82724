import type { QuorumTest, VoiceRules } from './index.js';
import { keys, quarter, resolution, told, weighed, weighting } from './testing/rules-v2.js';

describe('weights', () => {
  it('are told by college, with their bounds', () => {
    const bounds = { min: '1/10', max: '1/2', minCount: 3, enforce: 'block' } as const;
    const rules = weighed({ bounds });
    expect(told(rules, 'weights')).toEqual([{ colleges: ['1', '2'], weights: ['3/5', '2/5'] }]);
    expect(told(rules, 'weight-bounds')).toEqual([{ min: '1/10', max: '1/2', least: 3, enforce: 'block' }]);
    expect(told(rules, 'carry-proportional')).toEqual([{ base: 'expressed' }]);
  });

  it('tell each college’s own majority and tie', () => {
    const [second, first] = weighting().colleges;
    if (first === undefined || second === undefined) throw new Error('two colleges');
    const rules = weighed({
      carryOver: 'majority',
      colleges: [first, { ...second, majority: { threshold: '3/5', op: '>' }, tie: 'split_half' }],
    });
    expect(told(rules, 'carry-majority-own')).toEqual([
      { college: 2, threshold: '3/5', op: '>', base: 'expressed' },
    ]);
    expect(told(rules, 'college-divided-own')).toEqual([{ college: 2, policy: 'split_half' }]);
  });

  it('tell when a college is formed, alike or one by one', () => {
    const three = { weight: '1/3', minMembers: 3 };
    const alike = weighed({
      colleges: [
        { college: 1, ...three },
        { college: 2, ...three },
      ],
    });
    expect(told(alike, 'formed-from')).toEqual([{ members: 3, policy: 'redistribute_proportional' }]);
    expect(told(alike, 'votes-nowhere')).toEqual([{ colleges: ['1', '2'] }]);
    const own = weighed({
      colleges: [
        { college: 1, ...three, minMembers: 1 },
        { college: 2, ...three, notFormed: { mergeInto: 1 } },
        { college: 3, ...three, notFormed: 'redistribute_equal', membersVoteIn: 1 },
      ],
    });
    expect(told(own, 'college-formed-from')).toEqual([
      { college: 1, members: 1, policy: 'redistribute_proportional' },
      { college: 3, members: 3, policy: 'redistribute_equal' },
    ]);
    expect(told(own, 'college-merged')).toEqual([{ college: 2, members: 3, into: 1 }]);
    expect(told(own, 'votes-in')).toEqual([{ college: 3, into: 1 }]);
    expect(keys(own)).not.toContain('votes-nowhere');
    expect(told(own, 'redistribution-cap')).toEqual([{ cap: '1/2' }]);
    expect(keys(alike)).not.toContain('redistribution-cap');
    expect(keys(weighed({ absent: 'redistribute_equal', redistributionCap: '1' }))).not.toContain(
      'redistribution-cap',
    );
  });

  it('stand alone before a quorum of rights', () => {
    const rules = resolution({
      weighting: weighting(),
      quorum: { first: [{ ...quarter, measure: 'rights' }], second: [] },
    });
    expect(keys(rules)).toEqual(expect.arrayContaining(['weights', 'quorum-rights-each']));
    expect(keys(rules)).not.toContain('absent');
    expect(keys(rules, 2)).not.toContain('weights');
  });
});

describe('a quorum', () => {
  it('is told test by test, for its convocation', () => {
    const first: readonly QuorumTest[] = [
      { ...quarter, scope: 'global', when: ['opening', 'each_ballot'] },
      { ...quarter, scope: { college: 2 }, measure: 'rights', op: '>', when: ['opening'] },
    ];
    const rules = resolution({ quorum: { first, second: [quarter] } });
    expect(told(rules, 'quorum-heads')).toEqual([
      {
        role: 'required',
        convocation: 1,
        op: '>=',
        value: '1/4',
        counted: ['present', 'represented'],
        moment: 'both',
      },
    ]);
    expect(told(rules, 'quorum-rights-college')[0]).toMatchObject({ college: 2, op: '>', moment: 'opening' });
    expect(told(rules, 'quorum-heads-each', 2)[0]).toMatchObject({ role: 'alone', moment: 'each_ballot' });
    const any = resolution({ quorum: { first, second: [], combine: 'any' } });
    expect(told(any, 'quorum-any-of')).toEqual([{ convocation: 1, tests: 2 }]);
    expect(told(any, 'quorum-heads')[0]).toMatchObject({ role: 'either' });
  });
});

describe('voices', () => {
  it.each<[VoiceRules, string, object]>([
    [{ unit: 'head' }, 'voices-head', {}],
    [{ unit: 'shares' }, 'voices-shares', {}],
    [
      { unit: 'brackets', brackets: [15, 5].map((from) => ({ from, voices: from === 5 ? 1 : 2 })) },
      'voices-brackets',
      { brackets: ['5', '15'], voices: ['1', '2'] },
    ],
    [
      { unit: 'brackets', brackets: [{ from: 60, voices: 4 }], beyond: { every: 30, voices: 1 } },
      'voices-beyond',
      { every: 30, voices: 1 },
    ],
    [
      { unit: 'fixed', colleges: [2, 1].map((college) => ({ college, voices: college + 1 })) },
      'voices-fixed',
      { colleges: ['1', '2'], voices: ['2', '3'] },
    ],
    [
      { unit: 'shares', cap: { share: '1/20', base: 'members', method: 'fixpoint' } },
      'voices-cap',
      { share: '1/20', base: 'members', method: 'fixpoint' },
    ],
  ])('%j are told by %s', (voices, key, inputs) => {
    expect(told(resolution({ voices }), key)).toEqual([inputs]);
  });
});
