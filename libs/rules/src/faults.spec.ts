import { decide } from './index.js';
import type { DecideInput, FaultKind, UrnTally } from './index.js';
import { answers, election, everyone, names, resolution, rollOf, seats } from './testing/builders.js';

const roll = rollOf(5, 3);
const attendance = everyone(roll);
const yes: DecideInput = { rules: resolution(), roll, attendance, tallies: [answers({ for: 4 })] };
const board: DecideInput = {
  rules: election([seats(1, 2, ['a', 'b', 'c'])]),
  roll,
  attendance,
  tallies: [names(1, 4, { a: 3, b: 2 })],
};

function urn(tally: UrnTally, changes: Partial<UrnTally>): Partial<DecideInput> {
  return { tallies: [{ ...tally, ...changes }] };
}

const [all = answers({})] = yes.tallies;
const [first = names(1, 0, {})] = board.tallies;
const [one, two] = attendance.colleges;

type Case = readonly [FaultKind, string, DecideInput, Partial<DecideInput>];

const cases: readonly Case[] = [
  ['nothing-to-decide', 'rules', yes, { rules: resolution({ tests: [] }) }],
  ['nothing-to-decide', 'rules', board, { rules: election([], { urns: [{ urn: 'urn-1', college: 1 }] }) }],
  ['college-twice', 'roll 1', yes, { roll: { colleges: [...roll.colleges, ...rollOf(1).colleges] } }],
  ['not-a-count', 'roll 1', yes, { roll: rollOf(4.5, 3) }],
  [
    'not-a-share',
    'quorum 0.5',
    yes,
    { rules: resolution({ quorum: { first: [], second: [quorum('0.5')] } }) },
  ],
  [
    'not-a-share',
    'quorum 5/4',
    yes,
    { rules: resolution({ quorum: { first: [quorum('5/4')], second: [] } }) },
  ],
  [
    'not-a-share',
    'threshold 1/0',
    yes,
    { rules: resolution({ tests: [{ scope: 'global', base: 'expressed', threshold: '1/0', op: '>' }] }) },
  ],
  ['urn-twice', 'all', yes, { rules: resolution({ urns: [...yes.rules.urns, ...yes.rules.urns] }) }],
  ['urn-twice', 'urn all', yes, { tallies: [...yes.tallies, ...yes.tallies] }],
  ['unknown-college', 'urn z', yes, { rules: resolution({ urns: [{ urn: 'z', college: 9 }] }) }],
  ['mixed-urns', 'urns', yes, { rules: resolution({ urns: [...yes.rules.urns, { urn: 'b', college: 2 }] }) }],
  ['college-without-urn', '2', yes, { rules: resolution({ urns: [{ urn: 'a', college: 1 }] }) }],
  ['college-without-urn', '1', board, { rules: { ...board.rules, urns: [] } }],
  ['college-twice', 'election 1', board, { rules: election([seats(1, 1, ['a']), seats(1, 1, ['b'])]) }],
  ['unknown-college', 'election 7', board, { rules: election([seats(7, 1, ['a'])]) }],
  ['other-college', 'urn s', board, { rules: { ...board.rules, urns: [{ urn: 's', college: 2 }] } }],
  ['candidate-twice', 'a', board, { rules: election([seats(1, 2, ['a', 'b']), seats(2, 1, ['a'])]) }],
  ['not-a-count', 'election 1', board, { rules: election([seats(1, -1, ['a'])]) }],
  [
    'college-twice',
    'attendance 1',
    yes,
    { attendance: everyone(roll, { colleges: [one, two, one].flatMap(some) }) },
  ],
  ['unknown-college', 'attendance 3', yes, { attendance: everyone(rollOf(5, 3, 1)) }],
  ['college-without-attendance', 'attendance 2', yes, { attendance: everyone(rollOf(5)) }],
  ['not-a-count', 'attendance 1', yes, { attendance: everyone(rollOf(Number.NaN, 3)) }],
  [
    'more-heads-than-called',
    'attendance 1',
    yes,
    {
      attendance: everyone(roll, {
        colleges: [one, two].flatMap(some).map((entry) => ({ ...entry, remote: 1 })),
      }),
    },
  ],
  ['unknown-urn', 'urn other', yes, urn(all, { urn: 'other' })],
  ['other-college', 'urn all', yes, urn(all, { college: 1 })],
  ['other-college', 'urn urn-1', board, urn(first, { college: 4 })],
  ['more-votes-than-electors', 'votes all', yes, { tallies: [answers({ for: 9 })] }],
  ['more-votes-than-electors', 'votes 1', board, { tallies: [names(1, 6, { a: 6 })] }],
  ['not-a-count', 'urn all', yes, urn(all, { votes: -4 })],
  ['not-a-count', 'urn all', yes, urn(all, { counts: { for: 1e300 } })],
  ['unknown-option', 'urn all', yes, urn(all, { counts: { for: 4, maybe: 0 } })],
  ['unknown-option', 'urn urn-1', board, urn(first, { counts: { a: 3, z: 2 } })],
  [
    'not-offered',
    'urn all',
    yes,
    { rules: resolution({ offers: noneOffered() }), tallies: [answers({ abstention: 1 })] },
  ],
  [
    'not-offered',
    'urn all',
    yes,
    { rules: resolution({ offers: noneOffered() }), tallies: [answers({ blank: 1 })] },
  ],
  ['not-offered', 'urn urn-1', board, urn(first, { abstention: 1, votes: 5 })],
  ['sum-differs', 'urn all', yes, urn(all, { votes: 5 })],
  ['count-above-expressed', 'urn urn-1', board, urn(first, { counts: { a: 5 }, votes: 5, blank: 1 })],
  ['names-out-of-bounds', 'urn urn-1', board, urn(first, { counts: { a: 3 } })],
  ['names-out-of-bounds', 'urn urn-1', board, urn(first, { counts: { a: 4, b: 4, c: 4 } })],
  ['tie-break-twice', 'tie-break 1', board, { tieBreak: [newVote(1), newVote(1)] }],
  ['unknown-college', 'tie-break 2', board, { tieBreak: [newVote(2)] }],
  ['unknown-college', 'tie-break 1', yes, { tieBreak: [newVote(1)] }],
  ['not-a-seed', 'tie-break 1', board, { tieBreak: [{ kind: 'lot', college: 1, seed: 'abc' }] }],
];

function quorum(value: string) {
  return { scope: 'global', counted: ['present'], measure: 'heads', value, op: '>=' } as const;
}

function newVote(college: number) {
  return { kind: 'new-vote', college } as const;
}

function noneOffered() {
  return { abstention: false, blank: false };
}

function some<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

describe('facts that contradict themselves', () => {
  it('start from inputs that do not', () => {
    expect(decide(yes).outcome).toBe('adopted');
    expect(decide(board).outcome).toBe('elected');
    expect(decide({ ...yes, rules: resolution({ offers: noneOffered() }) }).outcome).toBe('adopted');
  });

  it('are not in a college of nobody that has no urn', () => {
    const empty = rollOf(5, 0);
    const rules = resolution({ urns: [{ urn: 'all', college: 1 }] });
    const tallies = [answers({ for: 4 }, 'all', 1)];
    expect(decide({ rules, roll: empty, attendance: everyone(empty), tallies }).outcome).toBe('adopted');
  });

  it.each(cases)('%s at "%s" leaves the decision incomplete', (fault, where, input, changes) => {
    const decision = decide({ ...input, ...changes });
    expect(decision).toMatchObject({ outcome: 'incomplete', quorum: [], figures: [] });
    expect(decision.steps.every(({ holds }) => holds === false)).toBe(true);
    expect(decision.steps.map(({ key, inputs }) => [key, inputs])).toContainEqual([
      'input.contradicts',
      { fault, where },
    ]);
  });

  it('are all named at once, in an order of their own', () => {
    const broken = { ...yes, roll: rollOf(-1, 3), tallies: [...yes.tallies, answers({ for: 1 }, 'x')] };
    const turned = { ...broken, tallies: [...broken.tallies].reverse() };
    expect(decide(broken)).toEqual(decide(turned));
    expect(decide(broken).steps.length).toBeGreaterThan(1);
  });

  it('do not take an option for a property of every object', () => {
    const rules = election([seats(1, 1, ['constructor', 'a'])]);
    const decision = decide({ ...board, rules, tallies: [names(1, 4, { a: 4 })] });
    expect(decision.figures.find(({ option }) => option === 'constructor')?.value).toBe(0);
  });
});

describe('an urn that has not come in', () => {
  it('leaves the decision incomplete, without a figure', () => {
    const urns = ['c', 'a', 'b'].map((name) => ({ urn: name, college: null }));
    const tallies = [answers({ for: 4 }, 'a')];
    const decision = decide({ ...yes, rules: resolution({ urns, articles: { urns: 'art. 3' } }), tallies });
    expect(decision).toMatchObject({ outcome: 'incomplete', figures: [] });
    expect(decision.steps).toEqual([
      {
        rule: 'urns.complete',
        key: 'urns.missing',
        article: 'art. 3',
        scope: 'global',
        inputs: { urns: ['b', 'c'], declared: 3, counted: 1 },
        holds: false,
      },
    ]);
  });
});
