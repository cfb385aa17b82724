import { inputOf, majorityTest, resolutionOf, scenarios, weightingOf } from '@collegium/fixtures';
import { decide } from './index.js';
import type { DecideInput, FaultKind, Holding, ResolutionRulesV2, VoiceRules } from './index.js';

const colleges = [
  { college: 1, called: 6, taking: 5, for: 3, against: 1 },
  { college: 2, called: 4, taking: 2, for: 1, against: 1 },
];
const weights = [
  { college: 1, weight: '3/5' },
  { college: 2, weight: '2/5' },
];
const weighted = (
  changes: Parameters<typeof weightingOf>[1] = {},
  entries: Parameters<typeof weightingOf>[0] = weights,
) =>
  inputOf(
    resolutionOf(colleges, {
      weighting: weightingOf(entries, changes),
      tests: [majorityTest({ weighting: true })],
    }),
    colleges,
  );
const plain = (changes: Partial<ResolutionRulesV2>) => inputOf(resolutionOf(colleges, changes), colleges);
const ticket = scenarios().find(({ name }) => name === 'SC-24 of the expressed')?.input as DecideInput;
const withTicket = (changes: object): DecideInput => ({
  ...ticket,
  rules: { ...ticket.rules, ...changes },
});

const held = (college: number, heldEach: number, called: number, present: number): Holding => {
  return { college, held: heldEach, called, present, remote: 0, represented: 0 };
};
const holdings = [held(1, 2, 6, 5), held(2, 1, 4, 2)];
const inVoices = (voices: VoiceRules, more: Partial<DecideInput> = {}): DecideInput => {
  const input = plain({ voices });
  const tallies = input.tallies.map((tally) => ({ ...tally, voices: tally.votes }));
  return { ...input, tallies, holdings, ...more };
};
const shares: VoiceRules = { unit: 'shares' };
const cap = (share: string) => ({ share, base: 'members', method: 'fixpoint' }) as const;

const cases: readonly (readonly [FaultKind, string, DecideInput])[] = [
  ['not-a-share', 'threshold 2', plain({ tests: [majorityTest({ threshold: '2' })] })],
  ['not-a-share', 'threshold half', plain({ tests: [{ anyOf: [majorityTest({ threshold: 'half' })] }] })],
  ['not-a-share', 'threshold 0.5', plain({ fallback: [majorityTest({ threshold: '0.5' })] })],
  ['not-a-share', 'threshold x', weighted({ majority: { threshold: 'x', op: '>' } })],
  ['not-a-share', 'cap 3/2', weighted({ redistributionCap: '3/2' })],
  [
    'not-a-share',
    'threshold y',
    weighted({}, [
      { college: 1, weight: '3/5', majority: { threshold: 'y', op: '>' } },
      { college: 2, weight: '2/5' },
    ]),
  ],
  ['not-a-share', 'threshold z', withTicket({ majority: { base: 'expressed', threshold: 'z', op: '>' } })],
  ['not-a-share', 'voices', inVoices({ unit: 'shares', cap: cap('1.5') })],
  ['unknown-college', 'test 9', plain({ tests: [majorityTest({ scope: { college: 9 } })] })],
  ['more-colleges-than-there-are', 'test 3', plain({ tests: [majorityTest({ scope: { colleges: 3 } })] })],
  ['weighted-scope', 'tests', plain({ tests: [majorityTest({ weighting: true })] })],
  [
    'weighted-scope',
    'tests',
    {
      ...weighted(),
      rules: resolutionOf(colleges, {
        weighting: weightingOf(weights),
        tests: [majorityTest({ weighting: true, scope: 'each_college' })],
      }),
    },
  ],
  [
    'not-a-weight',
    'weight 2',
    weighted({}, [
      { college: 1, weight: '3/5' },
      { college: 2, weight: '0.4' },
    ]),
  ],
  [
    'not-a-weight',
    'sum 9/10',
    weighted({}, [
      { college: 1, weight: '3/5' },
      { college: 2, weight: '3/10' },
    ]),
  ],
  [
    'college-twice',
    'weight 1',
    weighted({}, [
      { college: 1, weight: '3/5' },
      { college: 1, weight: '2/5' },
    ]),
  ],
  ['college-without-weight', 'roll 2', weighted({}, [{ college: 1, weight: '1' }])],
  ['weight-without-college', 'weight 3', weighted({}, [...weights, { college: 3, weight: '0' }])],
  [
    'merge-into-itself',
    'weight 1',
    weighted({}, [
      { college: 1, weight: '3/5', notFormed: { mergeInto: 1 } },
      { college: 2, weight: '2/5' },
    ]),
  ],
  [
    'unknown-college',
    'weight 8',
    weighted({}, [
      { college: 1, weight: '3/5', membersVoteIn: 8 },
      { college: 2, weight: '2/5' },
    ]),
  ],
  [
    'not-a-count',
    'weight 1',
    weighted({}, [
      { college: 1, weight: '3/5', minMembers: -1 },
      { college: 2, weight: '2/5' },
    ]),
  ],
  [
    'college-without-urn',
    '2',
    {
      ...plain({}),
      rules: resolutionOf(colleges, {
        urns: [{ urn: 'all', college: null }],
        tests: [majorityTest({ scope: 'each_college' })],
      }),
    },
  ],
  [
    'unknown-college',
    'quorum 7',
    plain({
      quorum: {
        first: [{ scope: { college: 7 }, counted: ['present'], measure: 'heads', value: '1/2', op: '>=' }],
        second: [],
      },
    }),
  ],
  ['nothing-to-decide', 'rules', plain({ tests: [] })],
  ['nothing-to-decide', 'rules', withTicket({ tickets: [] })],
  ['candidate-twice', 'T1', withTicket({ tickets: ['T1', 'T1', 'T2'] })],
  [
    'names-out-of-bounds',
    'urn board',
    { ...ticket, tallies: ticket.tallies.map((tally) => ({ ...tally, counts: { T1: 12, T2: 6 } })) },
  ],
  [
    'more-votes-than-heads',
    'votes 2',
    {
      ...plain({ tests: [majorityTest({ base: 'present_or_represented' })] }),
      attendance: {
        convocation: 1,
        colleges: [
          { college: 1, called: 6, present: 5, remote: 0, represented: 0 },
          { college: 2, called: 4, present: 1, remote: 0, represented: 0 },
        ],
      },
    },
  ],
  [
    'more-heads-than-called',
    'attendance 2',
    {
      ...plain({}),
      attendance: {
        convocation: 1,
        colleges: [
          { college: 1, called: 6, present: 5, remote: 0, represented: 0 },
          { college: 2, called: 4, present: 2, remote: 1, represented: 1, postal: 1 },
        ],
      },
    },
  ],
  ['voices-missing', 'roll 2', inVoices({ unit: 'fixed', colleges: [{ college: 1, voices: 2 }] })],
  ['voices-missing', 'urn urn-1', inVoices(shares, { tallies: plain({}).tallies })],
  [
    'voices-differ',
    'voices 2',
    inVoices(shares, {
      tallies: plain({}).tallies.map((tally) => ({ ...tally, counts: { for: 9 }, votes: 2, voices: 9 })),
    }),
  ],
  [
    'brackets-disordered',
    'voices',
    inVoices({
      unit: 'brackets',
      brackets: [
        { from: 5, voices: 1 },
        { from: 5, voices: 2 },
      ],
    }),
  ],
  [
    'brackets-disordered',
    'voices',
    inVoices({
      unit: 'brackets',
      brackets: [
        { from: 1, voices: 2 },
        { from: 5, voices: 1 },
      ],
    }),
  ],
  [
    'brackets-disordered',
    'voices',
    inVoices({ unit: 'brackets', brackets: [{ from: 1, voices: 1 }], beyond: { every: 0, voices: 1 } }),
  ],
  ['holding-missing', 'holding 2', inVoices(shares, { holdings: [held(1, 2, 6, 5)] })],
  ['holding-differs', 'holding 1', inVoices(shares, { holdings: [held(1, 2, 5, 5), held(2, 1, 4, 2)] })],
  [
    'holding-differs',
    'holding 1',
    inVoices(shares, { holdings: [{ ...held(1, 2, 6, 5), postal: 1 }, held(2, 1, 4, 2)] }),
  ],
  ['not-a-count', 'holding 1', inVoices(shares, { holdings: [held(1, -2, 6, 5), held(2, 1, 4, 2)] })],
  [
    'not-a-count',
    'voices 1',
    inVoices(shares, { holdings: [held(1, 1_000_000_000, 6, 5), held(2, 1, 4, 2)] }),
  ],
  [
    'not-a-count',
    'urn urn-1',
    inVoices(shares, { tallies: plain({}).tallies.map((tally) => ({ ...tally, voices: -1 })) }),
  ],
];

describe('contradictions of version 2', () => {
  it.each(cases)('%s, %s', (fault, where, input) => {
    const decision = decide(input);
    expect(decision.outcome).toBe('incomplete');
    expect(decision.steps.map(({ inputs }) => [inputs['fault'], inputs['where']])).toContainEqual([
      fault,
      where,
    ]);
  });

  it('are in none of the ballots they are made of', () => {
    for (const input of [
      weighted(),
      plain({}),
      ticket,
      inVoices(shares),
      inVoices({ unit: 'brackets', brackets: [{ from: 0, voices: 1 }] }),
      withTicket({ majority: 'relative' }),
    ]) {
      expect(decide(input).outcome).not.toBe('incomplete');
    }
    const fixed = {
      unit: 'fixed',
      colleges: [
        { college: 1, voices: 2 },
        { college: 2, voices: 1 },
      ],
    } as const;
    expect(decide(inVoices(fixed)).outcome).toBe('adopted');
  });
});
