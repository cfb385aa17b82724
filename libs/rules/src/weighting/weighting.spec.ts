import { inputOf, majorityTest, resolutionOf, weightingOf } from '@collegium/fixtures';
import type { CaseCollege } from '@collegium/fixtures';
import { decide } from '../index.js';
import type { CollegeWeighting, DecideInput, ResolutionRulesV2 } from '../index.js';

const held = (
  colleges: CaseCollege[],
  changes: Partial<ResolutionRulesV2> = {},
  facts: Partial<DecideInput> = {},
) => decide({ ...inputOf(resolutionOf(colleges, changes), colleges), ...facts });
const keysOf = ({ steps }: ReturnType<typeof decide>) => steps.map(({ key }) => key);

describe('a weighting', () => {
  const three = (votes: readonly (readonly [number, number])[]): CaseCollege[] =>
    votes.map(([favourable, against], index) => ({
      college: index + 1,
      called: 6,
      taking: 6,
      for: favourable,
      against,
    }));
  const of = (colleges: CaseCollege[], changes: Partial<CollegeWeighting>, entries = [{}, {}, {}]) =>
    held(colleges, {
      weighting: weightingOf(
        ['1/2', '3/10', '1/5'].map((weight, index) => ({ college: index + 1, weight, ...entries[index] })),
        changes,
      ),
      tests: [majorityTest({ weighting: true })],
    });

  it.each([
    ['weight_lost', '0'],
    ['against', '0'],
    ['split_half', '1/4'],
  ] as const)('a college divided under %s carries %s of its half', (tie, carried) => {
    const decision = of(
      three([
        [3, 3],
        [1, 2],
        [0, 1],
      ]),
      { carryOver: 'majority', tie },
    );
    expect(decision.weights[0]).toMatchObject({ state: 'counted', effective: '1/2', carried });
    expect(keysOf(decision)).toContain('college.divided');
  });

  it('may give a college its own majority and its own tie', () => {
    const own = [{ majority: { threshold: '2/3', op: '>=' } as const }, { tie: 'split_half' as const }, {}];
    const decision = of(
      three([
        [3, 2],
        [1, 1],
        [1, 0],
      ]),
      { carryOver: 'majority' },
      own,
    );
    expect(decision.weights.map(({ carried }) => carried)).toEqual(['0', '3/20', '1/5']);
  });

  it('lifts a cap that can’t hold, and says so', () => {
    const decision = of(
      three([
        [3, 0],
        [0, 0],
        [0, 0],
      ]),
      { silent: 'redistribute_equal', redistributionCap: '1/2' },
    );
    expect(decision.weights.map(({ effective }) => effective)).toEqual(['1', '0', '0']);
    expect(keysOf(decision)).toContain('weights.cap-lifted');
  });

  it('shares in proportion among colleges that weigh nothing as if they weighed the same', () => {
    const colleges = three([
      [0, 0],
      [1, 0],
      [1, 0],
    ]);
    const decision = held(colleges, {
      weighting: weightingOf(
        ['1', '0', '0'].map((weight, index) => ({ college: index + 1, weight })),
        { silent: 'redistribute_proportional' },
      ),
      tests: [majorityTest({ weighting: true })],
    });
    expect(decision.weights.map(({ effective }) => effective)).toEqual(['0', '1/2', '1/2']);
  });

  it('gives to the others what a college at the cap cannot take', () => {
    const colleges = three([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
    const silent = { college: 4, called: 3, taking: 3, for: 0, against: 0 };
    const decision = held([...colleges, silent], {
      weighting: weightingOf(
        ['3/10', '9/20', '1/20', '1/5'].map((weight, index) => ({ college: index + 1, weight })),
        { silent: 'redistribute_equal' },
      ),
      tests: [majorityTest({ weighting: true })],
    });
    // A third of 1/5 would bring college 2 above a half: it takes 1/20, the two others share the rest.
    expect(decision.weights.map(({ effective }) => effective)).toEqual(['3/8', '1/2', '1/8', '0']);
  });

  it('is lost where nobody is left to take it', () => {
    const decision = of(
      three([
        [0, 0],
        [0, 0],
        [0, 0],
      ]),
      { silent: 'redistribute_equal' },
    );
    expect(decision.weights.map(({ effective, state }) => [effective, state])).toEqual([
      ['1/2', 'silent'],
      ['3/10', 'silent'],
      ['1/5', 'silent'],
    ]);
    expect(decision.outcome).toBe('rejected');
  });

  it('lets members of a college that isn’t formed vote in another, and falls back where that one isn’t formed either', () => {
    const small = three([
      [3, 0],
      [0, 2],
      [1, 1],
    ]).map((one, i) => (i === 0 ? one : { ...one, called: 2, taking: 2 }));
    const elsewhere = of(small, {}, [{}, { minMembers: 3, membersVoteIn: 1 }, {}]);
    expect(keysOf(elsewhere)).toEqual(
      expect.arrayContaining(['college.not-formed', 'college.votes-elsewhere']),
    );
    expect(elsewhere.steps.find(({ key }) => key === 'college.share')?.inputs).toMatchObject({
      for: 3,
      count: 5,
    });
    const chained = of(small, {}, [
      {},
      { minMembers: 3, notFormed: { mergeInto: 3 } },
      { minMembers: 3, membersVoteIn: 2 },
    ]);
    expect(keysOf(chained)).not.toContain('college.merged');
    expect(chained.weights.map(({ effective }) => effective)).toEqual(['1', '0', '0']);
  });
});
