import { presetStatutes, statutesContradictions, statutesFindingKeys, statutesFindings } from '../index.js';
import type { DecisionTest, QuorumTest, Statutes } from '../index.js';
import { everyChange, reweighted, settledStatutes, weighing, weightingOf } from '../testing/statutes.js';

const good = settledStatutes();
const plain = presetStatutes('association');
const half: DecisionTest = {
  scope: 'global',
  base: 'expressed',
  threshold: '1/2',
  op: '>',
  weighting: false,
};
const quarter: QuorumTest = {
  scope: 'global',
  counted: ['present'],
  measure: 'heads',
  value: '1/4',
  op: '>=',
};
const deciding = (statutes: Statutes, ...tests: readonly DecisionTest[]): Statutes => ({
  ...statutes,
  resolution: { ...statutes.resolution, tests },
});
const quorate = (
  statutes: Statutes,
  first: readonly QuorumTest[],
  second: readonly QuorumTest[] = [],
): Statutes => ({ ...statutes, quorum: { first, second } });
const firstWeighs = (change: Partial<ReturnType<typeof weightingOf>['colleges'][number]>): Statutes =>
  reweighted(good, ({ colleges }) => ({
    colleges: colleges.map((college, index) => (index === 0 ? { ...college, ...change } : college)),
  }));
const brackets = (...pairs: readonly (readonly [number, number])[]): Statutes => ({
  ...plain,
  voices: { unit: 'brackets', brackets: pairs.map(([from, voices]) => ({ from, voices })) },
});
const fixed = (...numbers: readonly number[]): Statutes => ({
  ...good,
  voices: { unit: 'fixed', colleges: numbers.map((college) => ({ college, voices: 1 })) },
});

const said = (statutes: Statutes): string[] =>
  statutesFindings(statutes).map(({ key, level, setting }) => `${key} ${level} ${setting}`);

describe('statutes without a fault', () => {
  it.each([good, foundedLike()])('have nothing said against them', (statutes) => {
    expect(statutesFindings(statutes)).toEqual([]);
  });

  function foundedLike(): Statutes {
    return { ...plain, ticket: { ...plain.ticket, electorate: 'members', majority: 'relative' } };
  }
});

describe('a bad setting', () => {
  it.each<[string, Statutes, string[]]>([
    [
      'a number used twice',
      { ...plain, colleges: [...plain.colleges, ...plain.colleges] },
      ['college-twice blocks colleges'],
    ],
    [
      'a weighted majority without weights',
      deciding(plain, { ...half, weighting: true }),
      ['weighted-without-weights blocks resolution.tests'],
    ],
    [
      'a weighted majority in each college',
      deciding(good, { ...half, scope: 'each_college', weighting: true }),
      ['weighted-scope blocks resolution.tests'],
    ],
    [
      'another base than the denominator',
      deciding(good, { ...half, base: 'members', weighting: true }),
      ['weighted-base-ignored tells resolution.tests'],
    ],
    [
      'a majority in a college nobody knows',
      deciding(good, { ...half, scope: { college: 8 } }),
      ['unknown-college blocks resolution.tests'],
    ],
    ['a majority in a college that is known', deciding(good, { ...half, scope: { college: 2 } }), []],
    [
      'a majority in more colleges than there are',
      deciding(good, { ...half, scope: { colleges: 4 } }),
      ['more-colleges-than-there-are blocks resolution.tests'],
    ],
    ['a majority in all colleges', deciding(good, { ...half, scope: { colleges: 3 } }), []],
    [
      'each college of one',
      deciding(plain, { ...half, scope: 'each_college' }),
      ['each-college-of-one tells resolution.tests'],
    ],
    ['each college of three', deciding(good, { ...half, scope: 'each_college' }), []],
    [
      'a threshold below half',
      deciding(plain, { ...half, threshold: '1/3' }),
      ['threshold-below-half warns resolution.tests'],
    ],
    [
      'a threshold that is no share',
      deciding(plain, { ...half, threshold: '3/2' }),
      ['not-a-share blocks resolution.tests'],
    ],
    [
      'more than all',
      deciding(plain, { ...half, threshold: '1' }),
      ['never-reached blocks resolution.tests'],
    ],
    ['all of them', deciding(plain, { ...half, threshold: '1', op: '>=' }), []],
    ['no majority at all', deciding(plain), ['no-test blocks resolution.tests']],
    [
      'a bad majority among others, after a suspension',
      {
        ...plain,
        resolution: { ...plain.resolution, fallback: [{ anyOf: [half, { ...half, threshold: '2/5' }] }] },
      },
      ['threshold-below-half warns resolution.fallback'],
    ],
    [
      'a bad majority of a ratification',
      { ...plain, ratification: { tests: [{ ...half, weighting: true }], unanimity: 'no_against' } },
      ['weighted-without-weights blocks ratification.tests'],
    ],
    [
      'a co-presidency of a third',
      { ...plain, ticket: { ...plain.ticket, majority: { threshold: '1/3', op: '>', base: 'members' } } },
      ['threshold-below-half warns ticket.majority'],
    ],
    [
      'a casting vote',
      { ...plain, resolution: { ...plain.resolution, tie: 'casting_vote' } },
      ['casting-vote-open-only tells resolution.tie'],
    ],
    [
      'a quorum in a college nobody knows',
      quorate(good, [{ ...quarter, scope: { college: 7 } }]),
      ['unknown-college blocks quorum.first'],
    ],
    ['a quorum in a college that is known', quorate(good, [{ ...quarter, scope: { college: 3 } }]), []],
    ['a quorum of 0', quorate(plain, [{ ...quarter, value: '0' }]), ['quorum-of-nothing warns quorum.first']],
    ['somebody at least', quorate(plain, [{ ...quarter, value: '0', op: '>' }]), []],
    [
      'a quorum that is no share',
      quorate(plain, [{ ...quarter, value: '0.5' }]),
      ['not-a-share blocks quorum.first'],
    ],
    [
      'a quorum in each college of one',
      quorate(plain, [{ ...quarter, scope: 'each_college' }]),
      ['each-college-of-one tells quorum.first'],
    ],
    [
      'rights of members who weigh the same',
      quorate(plain, [{ ...quarter, measure: 'rights' }]),
      ['rights-are-heads tells quorum.first'],
    ],
    ['rights of weighted members', quorate(good, [{ ...quarter, measure: 'rights' }]), []],
    [
      'rights of members with shares',
      { ...quorate(plain, [{ ...quarter, measure: 'rights' }]), voices: { unit: 'shares' } },
      [],
    ],
    [
      'more on second convocation',
      quorate(plain, [quarter], [{ ...quarter, value: '1/3' }]),
      ['second-quorum-above-first warns quorum.second'],
    ],
    [
      'something where nothing was asked',
      quorate(plain, [], [quarter]),
      ['second-quorum-above-first warns quorum.second'],
    ],
    ['as much on second convocation', quorate(plain, [quarter], [quarter]), []],
    [
      'other members on second convocation',
      quorate(good, [quarter], [{ ...quarter, scope: { college: 1 } }]),
      [],
    ],
    [
      'weights that make less than 1',
      weighing('1/3', '1/3', '1/4'),
      ['weights-sum blocks weighting.colleges'],
    ],
    ['a weight that is no share', weighing('1/2', '1/2', '50%'), ['not-a-share blocks weighting.colleges']],
    [
      'a weight for a college nobody knows',
      firstWeighs({ college: 6 }),
      ['unknown-college blocks weighting.colleges', 'college-without-weight blocks weighting.colleges'],
    ],
    [
      'a college weighed twice',
      firstWeighs({ college: 2 }),
      ['college-twice blocks weighting.colleges', 'college-without-weight blocks weighting.colleges'],
    ],
    [
      'a college merged into itself',
      firstWeighs({ notFormed: { mergeInto: 1 }, membersVoteIn: 1 }),
      ['merge-into-itself blocks weighting.notFormed'],
    ],
    [
      'a college merged into nothing',
      firstWeighs({ notFormed: { mergeInto: 9 } }),
      ['unknown-college blocks weighting.notFormed'],
    ],
    [
      'members who vote in no college',
      firstWeighs({ membersVoteIn: 9 }),
      ['unknown-college blocks weighting.notFormed'],
    ],
    ['a college merged into another', firstWeighs({ notFormed: { mergeInto: 2 } }), []],
    [
      'a college’s own majority below half',
      firstWeighs({ majority: { threshold: '2/5', op: '>' } }),
      ['threshold-below-half warns weighting.majority'],
    ],
    ['weights that serve nothing', unused(), ['weights-unused warns weighting']],
    ['weights that serve a quorum', quorate(unused(), [{ ...quarter, measure: 'rights' }]), []],
    [
      'weights whose majority is still to be read',
      { ...unused(), ratification: { tests: null, unanimity: 'no_against' } },
      ['not-settled tells ratification.tests'],
    ],
    [
      'a weighting never applied',
      reweighted(good, () => ({ suspendBelow: 4 })),
      ['always-suspended warns weighting.suspendBelow'],
    ],
    [
      'a cap too low to share out',
      reweighted(good, () => ({ suspendBelow: 0, redistributionCap: '2/5' })),
      ['cap-too-low warns weighting.redistributionCap'],
    ],
    [
      'a cap nobody needs',
      reweighted(good, () => ({ suspendBelow: 0, redistributionCap: '2/5', notFormed: 'weight_lost' })),
      [],
    ],
    [
      'a cap that is no share',
      reweighted(good, () => ({ redistributionCap: '2' })),
      ['not-a-share blocks weighting.redistributionCap'],
    ],
    ['brackets out of order', brackets([5, 2], [5, 3]), ['brackets-disordered blocks voices']],
    ['brackets with ever fewer voices', brackets([5, 2], [15, 1]), ['brackets-disordered blocks voices']],
    ['brackets in order', brackets([5, 1], [15, 2]), []],
    [
      'voices of no college',
      fixed(1, 2, 2, 9),
      ['college-twice blocks voices', 'unknown-college blocks voices', 'voices-missing blocks voices'],
    ],
    [
      'a cap of voices that is no share',
      { ...plain, voices: { unit: 'shares', cap: { share: '5', base: 'members', method: 'fixpoint' } } },
      ['not-a-share blocks voices.cap'],
    ],
    [
      'bounds that are no shares',
      reweighted(good, () => ({
        bounds: { min: '10%', max: '1/2', minCount: 3, enforce: 'block' },
      })),
      ['not-a-share blocks weighting.bounds'],
    ],
  ])('%s', (_what, statutes, expected) => {
    expect(said(statutes).filter((one) => !one.endsWith('tells ticket.electorate'))).toEqual(expected);
  });

  function unused(): Statutes {
    const statutes = deciding(good, half);
    return { ...statutes, ratification: { tests: [half], unanimity: 'no_against' } };
  }

  it('names its article, and the law that binds this legal form', () => {
    const statutes = weighing('1/3', '1/3', '1/4');
    const [finding] = statutesFindings(statutes);
    expect(finding).toEqual({
      key: 'weights-sum',
      level: 'blocks',
      setting: 'weighting.colleges',
      article: 'art. 17',
      source: 'law-47-1775-art-19-octies',
      inputs: { sum: '11/12' },
    });
    const [ofAssociation] = statutesFindings({ ...statutes, legalForm: 'association_1901', articles: {} });
    expect(ofAssociation).not.toHaveProperty('source');
    expect(ofAssociation).not.toHaveProperty('article');
    const [twice] = statutesFindings({ ...plain, colleges: [...plain.colleges, ...plain.colleges] });
    expect(twice?.article).toBeUndefined();
  });

  it('gives exactly the inputs its sentence announces', () => {
    const all = everyChange.flatMap(({ change }) => statutesFindings(change(good)));
    for (const { key, inputs } of [...all, ...statutesFindings(weighing('1/20', '19/20'))]) {
      expect(Object.keys(inputs).sort()).toEqual([...statutesFindingKeys[key].inputs].sort());
    }
  });
});

describe('clauses nobody has read', () => {
  it('block resolutions, and are told where they may never be needed', () => {
    const open: Statutes = {
      ...reweighted(good, () => ({ carryOver: null, denominator: null })),
      resolution: { ...good.resolution, tests: null, unanimity: null },
      ratification: { tests: null, unanimity: null },
      ticket: { ...good.ticket, electorate: null, majority: null },
    };
    expect(said(open)).toEqual([
      'not-settled blocks resolution.tests',
      'not-settled blocks resolution.unanimity',
      'not-settled blocks weighting.carryOver',
      'not-settled blocks weighting.denominator',
      'not-settled tells ratification.tests',
      'not-settled tells ratification.unanimity',
      'not-settled tells ticket.electorate',
      'not-settled tells ticket.majority',
    ]);
    expect(statutesContradictions(open)).toEqual([]);
  });
});
