import { inputOf, resolutionOf, scenarios, weightingOf } from '@collegium/fixtures';
import fc from 'fast-check';
import { decide, flips } from './index.js';
import type { DecideInput, Outcome, UrnTally, VoteFlip } from './index.js';
import { answers, election, everyone, names, resolution, rollOf, seats } from './testing/builders.js';
import { resolutionV2 } from './testing/arbitraries-v2.js';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 80);

const scenario = (name: string): DecideInput => {
  const found = scenarios().find((one) => one.name === name);
  if (found === undefined) throw new Error(`no scenario ${name}`);
  return found.input;
};
const told = ({ votes }: { readonly votes: readonly VoteFlip[] }) =>
  votes.map(({ college, way, count, outcome }) => `${college}: ${count} ${way}, ${outcome}`);

/** One urn with some of its votes on the other side, or more of them, written again for the spec. */
function moved(tally: UrnTally, { way, count }: Pick<VoteFlip, 'way' | 'count'>): UrnTally {
  const { for: yes = 0, against: no = 0 } = tally.counts;
  switch (way) {
    case 'for-to-against':
      return { ...tally, counts: { for: yes - count, against: no + count } };
    case 'against-to-for':
      return { ...tally, counts: { for: yes + count, against: no - count } };
    case 'more-for':
      return { ...tally, counts: { for: yes + count, against: no }, votes: tally.votes + count };
    case 'more-against':
      return { ...tally, counts: { for: yes, against: no + count }, votes: tally.votes + count };
  }
}

function after(input: DecideInput, college: number | null, change: Pick<VoteFlip, 'way' | 'count'>): Outcome {
  const tallies = input.tallies.map((one) => (one.college === college ? moved(one, change) : one));
  return decide({ ...input, tallies }).outcome;
}

/** The outcomes for one more vote, two more, and so on until there are none left. */
function inTurn(input: DecideInput, college: number, way: VoteFlip['way']): Outcome[] {
  const tally = input.tallies.find((one) => one.college === college);
  const { for: yes = 0, against: no = 0 } = tally?.counts ?? {};
  const electors = input.roll.colleges.find(({ number }) => number === college)?.electors ?? 0;
  const silent = electors - (tally?.votes ?? 0);
  const most = { 'for-to-against': yes, 'against-to-for': no, 'more-for': silent, 'more-against': silent }[
    way
  ];
  return Array.from({ length: most }, (_, index) => after(input, college, { way, count: index + 1 }));
}

describe('where the outcome turns', () => {
  it.each([
    // 60/100 × 7/12 + 40/100 × 3/7 = 73/140; with one voter turned 60/100 × 6/12 + 6/35 or 7/20 + 40/100 × 2/7.
    ['SC-05 expressed', ['1: 1 for-to-against, rejected', '2: 1 for-to-against, rejected']],
    ['SC-05 ballots_cast', ['1: 1 against-to-for, adopted', '2: 1 against-to-for, adopted']],
    ['SC-05 present_or_represented', ['1: 2 against-to-for, adopted', '2: 2 against-to-for, adopted']],
    // Of all members, no single college can carry it: 60/100 × 12/20 + 12/100 and 21/100 + 40/100 × 7/10.
    ['SC-05 members', []],
    [
      'SC-06a weight lost, silent',
      ['1: 2 against-to-for, adopted', '2: 1 against-to-for, adopted', '3: 1 more-for, adopted'],
    ],
    ['SC-06a weight lost, absent', ['1: 2 against-to-for, adopted', '2: 1 against-to-for, adopted']],
    [
      'SC-06a redistributed in proportion, silent',
      ['1: 3 for-to-against, rejected', '2: 3 for-to-against, rejected', '3: 1 more-against, rejected'],
    ],
    [
      'SC-06a redistributed equally under the cap',
      ['1: 3 for-to-against, rejected', '2: 2 for-to-against, rejected'],
    ],
  ])('%s', (name, expected) => {
    expect(told(flips(scenario(name)))).toEqual(expected);
  });

  it('is the arrival of one member, where an absent college keeps the others from deciding', () => {
    const { outcome, votes, missing, arrivals } = flips(scenario('SC-06a blocks'));
    expect([outcome, votes, missing]).toEqual(['no-quorum', [], []]);
    expect(arrivals).toEqual([{ college: 3, count: 1 }]);
  });

  it('is what the quorum of a college lacks', () => {
    const { missing, arrivals } = flips(scenario('SC-06a quorum of each college'));
    expect(missing).toEqual([{ scope: { college: 3 }, count: 2 }]);
    expect(arrivals).toEqual([{ college: 3, count: 2 }]);
  });

  it('is what everyone together lacks, unless no college has so many away', () => {
    const roll = rollOf(8, 3, 1);
    const test = { scope: 'global', counted: ['present'], measure: 'heads', value: '1/2', op: '>=' } as const;
    const quorum = { first: [test], second: [] };
    const colleges = [
      { college: 3, called: 1, present: 0, remote: 0, represented: 0 },
      { college: 2, called: 3, present: 0, remote: 0, represented: 0 },
      { college: 1, called: 8, present: 3, remote: 0, represented: 0 },
    ];
    const input = { roll, attendance: { convocation: 1, colleges }, tallies: [answers({ for: 2 })] } as const;
    const found = flips({ ...input, rules: resolution({ quorum }) });
    expect(found.missing).toEqual([{ scope: 'global', count: 3 }]);
    expect(found.arrivals).toEqual([
      { college: 1, count: 3 },
      { college: 2, count: 3 },
    ]);
  });

  it('is one vote in a silent college, although many turn it back', () => {
    const colleges = [
      { college: 1, called: 10, taking: 10, for: 6, against: 4 },
      { college: 2, called: 20, taking: 20, for: 0, against: 0 },
    ];
    const halves = [
      { college: 1, weight: '1/2' },
      { college: 2, weight: '1/2' },
    ];
    const rules = resolutionOf(colleges, {
      weighting: weightingOf(halves, { silent: 'redistribute_proportional', denominator: 'members' }),
      tests: [{ scope: 'global', base: 'members', threshold: '1/2', op: '>', weighting: true }],
    });
    expect(flips(inputOf(rules, colleges)).votes).toEqual([
      { college: 1, way: 'for-to-against', count: 1, outcome: 'rejected', lasts: true },
      { college: 2, way: 'more-against', count: 1, outcome: 'rejected', lasts: true },
      { college: 2, way: 'more-for', count: 1, outcome: 'rejected', lasts: false },
    ]);
  });

  it('goes through a tie where the chair has a casting vote, and either way out of it', () => {
    const colleges = [{ college: 1, called: 9, taking: 9, for: 5, against: 3 }];
    const rules = resolutionOf(colleges, { tie: 'casting_vote' });
    expect(told(flips(inputOf(rules, colleges)))).toEqual(['1: 1 for-to-against, tied']);
    const tied = flips(inputOf(rules, [{ college: 1, called: 8, taking: 8, for: 4, against: 4 }]));
    expect(tied.outcome).toBe('tied');
    expect(told(tied)).toEqual(['1: 1 for-to-against, rejected', '1: 1 against-to-for, adopted']);
  });

  it('is where a first vote comes to be divided, although it was saved after the suspension and would be again', () => {
    const colleges = [{ college: 1, called: 12, taking: 12, for: 4, against: 6 }];
    const third = {
      scope: 'global',
      base: 'expressed',
      threshold: '1/3',
      op: '>=',
      weighting: false,
    } as const;
    const rules = resolutionOf(colleges, { tie: 'casting_vote', fallback: [third] });
    const { outcome, votes } = flips({ ...inputOf(rules, colleges), afterSuspension: true });
    expect(outcome).toBe('adopted');
    expect(votes).toEqual([
      { college: 1, way: 'for-to-against', count: 1, outcome: 'rejected', lasts: true },
      { college: 1, way: 'against-to-for', count: 1, outcome: 'tied', lasts: false },
      { college: 1, way: 'more-for', count: 2, outcome: 'tied', lasts: true },
    ]);
    expect(flips(inputOf(rules, colleges)).outcome).toBe('rejected');
    const settled = [{ college: 1, called: 2, taking: 2, for: 2, against: 0 }];
    expect(flips({ ...inputOf(rules, settled), afterSuspension: true }).votes[0]?.count).toBe(1);
  });

  it('is found in the urn that all colleges share, and over the polling places of one', () => {
    const roll = rollOf(12);
    const common = { roll, attendance: everyone(roll), tallies: [answers({ for: 6, against: 4 })] };
    expect(told(flips({ ...common, rules: resolution() }))).toEqual([
      'null: 1 for-to-against, rejected',
      'null: 2 more-against, rejected',
    ]);
    const untouched = { ...answers({}), counts: {} };
    expect(told(flips({ ...common, tallies: [untouched], rules: resolution() }))).toEqual([
      'null: 1 more-for, adopted',
    ]);
    const taking = { scope: 'global', base: 'present_or_represented', threshold: '1/2', op: '>' } as const;
    const rules = resolutionOf([], {
      urns: [{ urn: 'all', college: null }],
      tests: [{ ...taking, weighting: false }],
    });
    expect(told(flips({ ...common, tallies: [answers({ for: 6 })], rules }))).toEqual([
      'null: 1 more-for, adopted',
    ]);
    const urns = ['a', 'b'].map((urn) => ({ urn, college: 1 }));
    const places = [answers({ for: 1, against: 1 }, 'a', 1), answers({ for: 9, against: 0 }, 'b', 1)];
    const apart = { roll, attendance: everyone(roll), tallies: places, rules: resolution({ urns }) };
    expect(told(flips(apart))).toEqual(['1: 5 for-to-against, rejected']);
  });

  it('never takes more votes than members take part, where they are the base', () => {
    const colleges = [{ college: 1, called: 9, taking: 7, for: 3, against: 1 }];
    const asked = { scope: 'global', base: 'present_or_represented', threshold: '2/3', op: '>' } as const;
    const rules = resolutionOf(colleges, { tests: [{ ...asked, weighting: false }] });
    const input = { ...inputOf(rules, colleges), roll: rollOf(9) };
    expect(told(flips(input))).toEqual(['1: 2 more-for, adopted']);
    const nobody = { ...input, tallies: [{ ...answers({ against: 7 }), urn: 'urn-1', college: 1 }] };
    expect(told(flips(nobody))).toEqual(['1: 5 against-to-for, adopted']);
  });

  it('counts voices that turn, and no voices of members who didn’t vote', () => {
    const colleges = [{ college: 1, called: 6, taking: 6, for: 0, against: 0 }];
    const fixed = { unit: 'fixed', colleges: [{ college: 1, voices: 10 }] } as const;
    const rules = resolutionOf(colleges, { voices: fixed });
    const tally = { ...answers({ for: 30, against: 20 }), urn: 'urn-1', college: 1, votes: 5, voices: 50 };
    const input = { ...inputOf(rules, colleges), tallies: [tally] };
    expect(told(flips(input))).toEqual(['1: 5 for-to-against, rejected']);
    const test = { scope: 'global', counted: ['present'], measure: 'rights', value: '1', op: '>=' } as const;
    const away = {
      ...input.attendance,
      colleges: [{ college: 1, called: 6, present: 5, remote: 0, represented: 0 }],
    };
    const quorum = { first: [test], second: [] };
    expect(flips({ ...input, attendance: away, rules: { ...rules, quorum } })).toEqual({
      outcome: 'no-quorum',
      votes: [],
      missing: [],
      arrivals: [],
    });
  });

  it('is nowhere in an election, nor where the counts contradict each other', () => {
    const roll = rollOf(4);
    const rules = election([seats(1, 1, ['a', 'b'])]);
    const held = { rules, roll, attendance: everyone(roll), tallies: [names(1, 3, { a: 2, b: 1 })] };
    expect(flips(held)).toEqual({ outcome: 'elected', votes: [], missing: [], arrivals: [] });
    const wrong = { rules: resolution(), roll, attendance: everyone(roll), tallies: [answers({ for: 5 })] };
    expect(flips(wrong)).toEqual({ outcome: 'incomplete', votes: [], missing: [], arrivals: [] });
  });
});

describe('what is found', () => {
  it('is the first number that changes the outcome, and none is missed', () => {
    fc.assert(
      fc.property(resolutionV2(), (input) => {
        const { outcome, votes } = flips(input);
        if (outcome === 'no-quorum') return;
        for (const { college } of input.tallies) {
          for (const way of ['for-to-against', 'against-to-for', 'more-against', 'more-for'] as const) {
            const each = inTurn(input, college ?? 0, way);
            const first = each.findIndex((one) => one !== outcome);
            const found = votes.find((one) => one.college === college && one.way === way);
            expect(found?.count).toBe(first < 0 ? undefined : first + 1);
            if (found === undefined) continue;
            expect(found.outcome).toBe(each[first]);
            expect(found.lasts).toBe(each.slice(first).every((one) => one === found.outcome));
          }
        }
      }),
      { numRuns },
    );
  });
});
