import { assessQuorum, assessVoices, rightsOf } from './index.js';
import { voicesFor } from './voices.js';
import type { AttendanceFacts, Holding, VoiceRules } from './index.js';
import { weightingOf } from '@collegium/fixtures';

/** Chess federation, 2013: 5 to 14 licences one voice, 15 to 34 two, 35 to 59 three, then one more per 30. */
const chess: VoiceRules = {
  unit: 'brackets',
  brackets: [
    { from: 5, voices: 1 },
    { from: 15, voices: 2 },
    { from: 35, voices: 3 },
    { from: 60, voices: 4 },
  ],
  beyond: { every: 30, voices: 1 },
};

describe('the voices of a member', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [14, 1],
    [15, 2],
    [59, 3],
    [60, 4],
    [89, 4],
    [90, 5],
    [150, 7],
  ])('a club of %i licences has %i', (held, voices) => {
    expect(voicesFor(chess, { college: 1, held })).toBe(voices);
  });

  it('are one by head, its shares, those of its college, or those of the last bracket where none goes beyond', () => {
    expect(voicesFor({ unit: 'head' }, { college: 1, held: 50 })).toBe(1);
    expect(voicesFor({ unit: 'shares' }, { college: 1, held: 50 })).toBe(50);
    const fixed: VoiceRules = { unit: 'fixed', colleges: [{ college: 1, voices: 3 }] };
    expect(voicesFor(fixed, { college: 1, held: 0 })).toBe(3);
    expect(voicesFor(fixed, { college: 2, held: 0 })).toBe(0);
    const { brackets } = chess;
    expect(voicesFor({ unit: 'brackets', brackets }, { college: 1, held: 900 })).toBe(4);
  });
});

describe('the voices of colleges', () => {
  const attendance: AttendanceFacts = {
    convocation: 1,
    colleges: [
      { college: 1, called: 4, present: 1, remote: 1, represented: 0 },
      { college: 2, called: 2, present: 1, remote: 0, represented: 0, postal: 1 },
    ],
  };
  const holdings: readonly Holding[] = [
    { college: 1, held: 3, called: 2, present: 1, remote: 0, represented: 0 },
    { college: 1, held: 1, called: 2, present: 0, remote: 1, represented: 0 },
    { college: 2, held: 10, called: 2, present: 1, remote: 0, represented: 0, postal: 1 },
  ];

  it('add up by the way of taking part', () => {
    const { colleges, steps } = assessVoices({ unit: 'shares' }, attendance, { holdings });
    expect(colleges).toEqual([
      { college: 1, called: 8, present: 3, remote: 1, represented: 0, postal: 0 },
      { college: 2, called: 20, present: 10, remote: 0, represented: 0, postal: 10 },
    ]);
    expect(steps.map(({ key, inputs }) => [key, inputs])).toEqual([
      ['voices.assigned', { unit: 'shares', members: 6, voices: 28 }],
    ]);
    expect(assessVoices({ unit: 'shares' }, attendance, {}).colleges[0]?.called).toBe(0);
    expect(assessVoices({ unit: 'head' }, attendance, {})).toEqual({
      colleges: attendance.colleges,
      steps: [],
    });
  });

  it('leave everyone a voice, however small the cap', () => {
    const cap = { share: '1/20', base: 'present_or_represented', method: 'fixpoint' } as const;
    const { colleges } = assessVoices({ unit: 'shares', cap }, attendance, { holdings });
    expect(colleges.map(({ called }) => called)).toEqual([4, 2]);
    const unread = { ...cap, share: 'a twentieth' };
    expect(assessVoices({ unit: 'shares', cap: unread }, attendance, { holdings }).colleges[0]?.called).toBe(
      4,
    );
  });

  it('are what a quorum of rights counts where no college has a weight', () => {
    const { colleges } = assessVoices({ unit: 'shares' }, attendance, { holdings });
    const test = {
      scope: 'global',
      counted: ['present', 'postal'],
      measure: 'rights',
      value: '4/5',
      op: '>=',
    } as const;
    const quorum = { first: [test], second: [] };
    const found = assessQuorum(quorum, attendance, { rights: rightsOf(undefined, attendance, colleges) });
    // (3 + 10 + 10) of 28 voices.
    expect(found.findings[0]).toMatchObject({ share: '23/28', threshold: '4/5', reached: true });
    // Without being told what rights are, heads: 3 of 6.
    expect(assessQuorum(quorum, attendance).findings[0]).toMatchObject({ share: '1/2', reached: false });
  });

  it('of nobody reach no quorum but one of nothing', () => {
    const nobody = {
      convocation: 1 as const,
      colleges: [{ college: 1, called: 0, present: 0, remote: 0, represented: 0 }],
    };
    const asking = (value: string, op: '>' | '>=') => ({
      first: [{ scope: 'global', counted: ['present'], measure: 'rights', value, op } as const],
      second: [],
    });
    expect(assessQuorum(asking('1/2', '>='), nobody).reached).toBe(false);
    expect(assessQuorum(asking('0', '>='), nobody).reached).toBe(true);
    expect(assessQuorum(asking('0', '>'), nobody).reached).toBe(false);
    expect(assessQuorum(asking('unread', '>='), nobody).reached).toBe(false);
  });

  it('weigh as their colleges do, a college unknown to the sitting having none', () => {
    const weighting = weightingOf(
      [
        { college: 1, weight: '1/2' },
        { college: 2, weight: '1/4' },
        { college: 3, weight: '1/4' },
      ],
      { redistributionCap: 'unread' },
    );
    const rights = rightsOf(weighting, attendance, attendance.colleges);
    // College 3 isn't formed: its quarter is shared equally.
    expect(rights.map(({ weight }) => weight.toFraction())).toEqual(['5/8', '3/8']);
    const some = rightsOf(weighting, attendance, [
      ...attendance.colleges,
      { college: 9, called: 1, present: 1, remote: 0, represented: 0 },
    ]);
    expect(some[2]?.weight.toFraction()).toBe('0');
  });
});

describe('several tests', () => {
  const attendance: AttendanceFacts = {
    convocation: 2,
    colleges: [{ college: 1, called: 10, present: 4, remote: 0, represented: 0 }],
  };
  const test = (value: string, when?: readonly ('opening' | 'each_ballot')[]) =>
    ({
      scope: 'global',
      counted: ['present'],
      measure: 'heads',
      value,
      op: '>=',
      ...(when ? { when } : {}),
    }) as const;
  const quorum = (combine: 'all' | 'any') => ({ first: [], second: [test('1/4'), test('1/2')], combine });

  it('must all hold, or any', () => {
    expect(assessQuorum(quorum('all'), attendance)).toMatchObject({ reached: false, combine: 'all' });
    const any = assessQuorum(quorum('any'), attendance);
    expect(any).toMatchObject({ reached: true, combine: 'any' });
    expect(any.steps.at(-1)).toMatchObject({ key: 'quorum.any-reached', inputs: { reached: 1, tests: 2 } });
    const none = assessQuorum({ ...quorum('any'), second: [test('1/2'), test('3/4')] }, attendance);
    expect(none.steps.at(-1)).toMatchObject({ key: 'quorum.any-missed', holds: false });
  });

  it('are asked at their moment; one that names none, at each ballot', () => {
    const tests = {
      first: [],
      second: [test('1/2', ['opening']), test('1/4'), test('1/8', ['opening', 'each_ballot'])],
    };
    const asked = (moment: 'opening' | 'each_ballot') =>
      assessQuorum(tests, attendance, { moment }).findings.length;
    expect([asked('opening'), asked('each_ballot'), assessQuorum(tests, attendance).findings.length]).toEqual(
      [2, 2, 3],
    );
  });
});
