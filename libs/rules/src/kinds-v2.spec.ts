import { inputOf, majorityTest, resolutionOf, scenarios, weightingOf } from '@collegium/fixtures';
import type { CaseCollege } from '@collegium/fixtures';
import { decide, irregularProxies, standing } from './index.js';
import type { DecideInput, ResolutionRulesV2 } from './index.js';
import { election, everyone, names, resolution, rollOf, seats } from './testing/builders.js';

const room = (favourable: number, against: number, more: Partial<CaseCollege> = {}): CaseCollege[] => [
  { college: 1, called: 10, taking: 9, for: favourable, against, ...more },
];
const held = (
  colleges: CaseCollege[],
  changes: Partial<ResolutionRulesV2> = {},
  facts: Partial<DecideInput> = {},
) => decide({ ...inputOf(resolutionOf(colleges, changes), colleges), ...facts });
const keysOf = ({ steps }: ReturnType<typeof decide>) => steps.map(({ key }) => key);

describe('the four meanings of unanimity', () => {
  const found = (unanimity: ResolutionRulesV2['unanimity'], more: Partial<CaseCollege>) =>
    held(room(8, 0, more), { unanimity }).unanimity?.holds;

  it.each([
    ['no_against', true, true, true],
    ['all_expressed_for', true, true, true],
    ['all_present_for', true, false, false],
    ['all_members_for', false, false, false],
  ] as const)('%s', (meaning, all, abstained, away) => {
    expect(found(meaning, { taking: 8 })).toBe(all);
    expect(found(meaning, { abstention: 1 })).toBe(abstained);
    expect(found(meaning, { taking: 9 })).toBe(away);
  });

  it('holds of all members when all were for, and shows no fraction of nobody', () => {
    expect(found('all_members_for', { called: 8, taking: 8 })).toBe(true);
    expect(held(room(8, 1), { unanimity: 'no_against' }).unanimity?.holds).toBe(false);
    // Consent by silence adopts; of nothing expressed there is no share.
    const consent = held(room(0, 0, { abstention: 3 }), { abstention: 'for' });
    expect(consent).toMatchObject({ outcome: 'adopted', unanimity: { holds: true } });
  });
});

describe('a list ratified in block', () => {
  it('is named once it is adopted, in one order', () => {
    const decision = held(room(5, 1), { ratifies: ['b', 'a'] });
    expect(decision.steps.find(({ key }) => key === 'ratification.list')?.inputs).toEqual({
      options: ['a', 'b'],
    });
    expect(keysOf(held(room(1, 5), { ratifies: ['a'] }))).not.toContain('ratification.list');
  });
});

describe('a co-presidency', () => {
  const base = scenarios().find(({ name }) => name === 'SC-24 of the expressed')?.input as DecideInput;
  const vote = (T1: number, T2: number, blank: number, majority: object | 'relative') =>
    decide({
      ...base,
      rules: { ...base.rules, majority } as DecideInput['rules'],
      tallies: base.tallies.map((tally) => ({ ...tally, counts: { T1, T2 }, blank, votes: T1 + T2 + blank })),
    });

  it.each([
    [5, 3, 'relative', 'elected', 'ticket.elected'],
    [4, 4, 'relative', 'none-elected', 'ticket.tie'],
    [0, 0, 'relative', 'none-elected', 'ticket.none'],
    [4, 3, { base: 'ballots_cast', threshold: '1/2', op: '>' }, 'none-elected', 'ticket.majority-missed'],
    [6, 3, { base: 'expressed', threshold: '1/2', op: '>' }, 'elected', 'ticket.majority-reached'],
  ] as const)('%i against %i, %j: %s', (...[one, two, majority, outcome, key]) => {
    const decision = vote(one, two, 1, majority);
    expect(decision.outcome).toBe(outcome);
    expect(keysOf(decision)).toContain(key);
  });

  it('at exactly half has no majority', () => {
    const decision = vote(3, 2, 1, { base: 'ballots_cast', threshold: '1/2', op: '>' });
    expect(decision.steps.at(-1)?.comparison).toEqual({ left: '1/2', op: '>', right: '1/2' });
  });

  it('is unanimous when every vote expressed names it', () => {
    expect(vote(5, 0, 2, 'relative').unanimity).toEqual({
      meaning: 'all_expressed_for',
      holds: true,
      colleges: [],
    });
  });
});

describe('where a resolution stands', () => {
  it('is nothing for an election', () => {
    const roll = rollOf(3);
    const input = { rules: election([seats(1, 1, ['a'])]), roll, attendance: everyone(roll), tallies: [] };
    expect(standing(input)).toBeNull();
  });

  it('has no weights where every vote counts alike, in version 1 too', () => {
    const roll = rollOf(3);
    const input = { rules: resolution(), roll, attendance: everyone(roll), tallies: [] };
    expect(standing(input)).toEqual({
      carryOver: null,
      share: null,
      weights: [],
      tests: [{ scope: 'global', weighting: false, threshold: '1/2', op: '>', reached: false }],
    });
  });

  it('has the weights from the first moment, and is total on ones that can’t be read', () => {
    const colleges = room(0, 0);
    const input = (weight: string) =>
      inputOf(
        resolutionOf(colleges, {
          weighting: weightingOf([{ college: 1, weight }]),
          tests: [majorityTest({ weighting: true })],
        }),
        colleges,
      );
    expect(standing(input('1'))).toMatchObject({
      carryOver: 'proportional',
      share: '0',
      weights: [{ effective: '1' }],
    });
    expect(standing(input('whole'))).toMatchObject({ weights: [{ nominal: '0' }] });
  });

  it('is told with heads while the weighting is suspended', () => {
    const colleges = room(4, 1);
    const weighting = weightingOf([{ college: 1, weight: '1' }], { suspendBelow: 3 });
    const input = inputOf(
      resolutionOf(colleges, { weighting, tests: [majorityTest({ weighting: true })] }),
      colleges,
    );
    expect(standing(input)).toMatchObject({
      share: null,
      weights: [],
      tests: [{ share: '4/5', weighting: false }],
    });
  });
});

describe('irregular proxies', () => {
  // TA Paris, 18 June 1975: 52 voters, seven votes withdrawn.
  const of = (favourable: number, against: number) => {
    const colleges = [{ college: 1, called: 60, taking: 52, for: favourable, against }];
    const input = inputOf(resolutionOf(colleges), colleges);
    const [entry] = input.attendance.colleges;
    const attendance = {
      ...input.attendance,
      colleges: entry ? [{ ...entry, present: 28, represented: 24 }] : [],
    };
    return irregularProxies({ ...input, attendance }, [{ urn: 'urn-1', votes: 7 }]);
  };

  it('don’t matter where the majority is larger, and do where it isn’t', () => {
    expect(of(38, 14)).toMatchObject({ changes: false, without: { outcome: 'adopted' } });
    expect(of(28, 24)).toMatchObject({ changes: true, without: { outcome: 'rejected' } });
    expect(of(14, 38)?.changes).toBe(false);
  });

  it('aren’t deducted where members have several voices: whose these were isn’t known', () => {
    const colleges = room(5, 4);
    const input = inputOf(resolutionOf(colleges, { voices: { unit: 'shares' } }), colleges);
    expect(irregularProxies(input, [])).toBeNull();
  });

  it('are taken from whoever was elected', () => {
    const roll = rollOf(10);
    const input = {
      rules: election([seats(1, 1, ['a', 'b'])]),
      roll,
      attendance: everyone(roll),
      tallies: [names(1, 9, { a: 5, b: 4 })],
    };
    expect(irregularProxies(input, [{ urn: 'urn-1', votes: 2 }])).toMatchObject({
      changes: true,
      without: { seats: [{ elected: [{ option: 'b' }] }] },
    });
    const ticket = scenarios().find(({ name }) => name === 'SC-24 of the expressed')?.input as DecideInput;
    expect(irregularProxies(ticket, [{ urn: 'board', votes: 2 }])).toMatchObject({
      changes: true,
      without: { ticket: { elected: { option: 'T2' } } },
    });
  });
});
