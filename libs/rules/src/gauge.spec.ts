import { presetStatutes, ballotQuorum, gaugeOf, rulesOf } from './index.js';
import type { BallotRules, QuorumTest, Statutes } from './index.js';

const heads = { scope: 'global', reached: false } as const;

describe('a quorum as a gauge', () => {
  it.each([
    { called: 10, here: 3, needed: 5, share: '3/10', threshold: '1/2' },
    { called: 10, here: 10, needed: 5, share: '1', threshold: '1/2' },
    { called: 0, here: 0, needed: 1, share: '0', threshold: '1' },
    { called: 3, here: 3, needed: 4, share: '1', threshold: '1' },
  ])('$here of $called, $needed needed: $share of $threshold', ({ called, here, ...asked }) => {
    expect(gaugeOf({ ...heads, called, heads: here, needed: asked.needed })).toEqual({
      ...heads,
      measure: 'heads',
      called,
      heads: here,
      ...asked,
      op: '>=',
    });
  });

  it('of rights is what the decision says of them', () => {
    const finding = { ...heads, measure: 'rights', called: 4, heads: 1, op: '>' } as const;
    const shares = { share: '1/3', threshold: '1/2' };
    expect(gaugeOf({ ...finding, ...shares })).toEqual({ ...finding, ...shares, needed: null });
  });
});

describe('the quorum of a ballot', () => {
  const rights: QuorumTest = {
    scope: 'global',
    counted: ['present'],
    measure: 'rights',
    value: '1/2',
    op: '>=',
  };
  const preset = presetStatutes('scic-proportional', [
    { number: 1, name: 'A', seats: 1 },
    { number: 2, name: 'B', seats: 1 },
  ]);
  if (preset.weighting === 'none') throw new Error('not weighted');
  const colleges = [
    { college: 1, weight: '9/10', minMembers: 0 },
    { college: 2, weight: '1/10', minMembers: 0 },
  ];
  const statutes: Statutes = {
    ...preset,
    quorum: { first: [rights], second: [] },
    weighting: { ...preset.weighting, colleges },
  };
  const none = { remote: 0, represented: 0 };
  const attendance = {
    convocation: 1,
    colleges: [
      { ...none, college: 1, called: 2, present: 2 },
      { ...none, college: 2, called: 8, present: 0 },
    ],
  } as const;

  it('counts weights where the ballot has them, and voices where it has none', () => {
    const resolution = rulesOf(statutes, { kind: 'resolution' }, []) as BallotRules;
    const ticket = rulesOf(statutes, { kind: 'ticket', tickets: ['a'] }, []) as BallotRules;
    const found = [resolution, ticket].map((rules) => ballotQuorum(rules, attendance));
    expect(found.map(({ reached }) => reached)).toEqual([true, false]);
    expect(found.flatMap(({ findings }) => findings)).toMatchObject([{ share: '9/10' }, { share: '1/5' }]);
  });
});
