import { readFileSync } from 'node:fs';
import { ptceAssembly } from '@collegium/fixtures';
import { applyChoices, assessQuorum, decide, emptyTally, readiness } from './index.js';
import type { DecideInput, QuorumRules } from './index.js';
import { answers, election, everyone, names, resolution, seats, stepsWith } from './testing/builders.js';

interface Cases {
  readonly 'SC-01': {
    readonly expected: { readonly board_size: number; readonly secrecy_warning: string[] };
  };
  readonly 'SC-07': {
    readonly inputs: {
      readonly '2021-11-27': { roll: number; electronic: number; on_site: number; required: string };
      readonly '2018-11-10': { present_or_represented: number };
      readonly '2019-11-16': {
        roll: number;
        electronic: number;
        on_site_or_proxy: number;
        blank_proxies: number;
      };
    };
    readonly expected: {
      readonly '2021': { participants: number; ratio: string; threshold_integer: number; met: boolean };
      readonly '2019-11': { participants: number; ratio: string };
    };
  };
  readonly 'SC-11': {
    readonly inputs: {
      readonly proclaimed: Readonly<Record<string, number>>;
      readonly missing: Readonly<Record<string, readonly [number, number]>>;
    };
    readonly expected: { readonly complete: Readonly<Record<string, number>> };
  };
}

const file = new URL('../../fixtures/src/data/rules/scenarios.json', import.meta.url);
const { scenarios } = JSON.parse(readFileSync(file, 'utf8'));
const found = (id: keyof Cases) => scenarios.find((entry: { readonly id: string }) => entry.id === id);
const cases: Cases = { 'SC-01': found('SC-01'), 'SC-07': found('SC-07'), 'SC-11': found('SC-11') };

describe('SC-01, the founding board of the Mouvement des PTCE', () => {
  const { expected } = cases['SC-01'];
  const { colleges, members } = ptceAssembly();
  const membersOf = (number: number) =>
    members.filter(({ college }) => college === number).map(({ id }) => id);
  const roll = {
    colleges: colleges.map(({ number, name }) => ({ number, name, electors: membersOf(number).length })),
  };
  const rules = election(
    colleges.map(({ number, seats: places }) => seats(number, places, membersOf(number))),
  );

  it('says beforehand that the single elector of college 3 votes in the open', () => {
    expect(expected.secrecy_warning[0]).toMatch(/college 3 has a single elector/u);
    const notices = readiness(rules, roll);
    expect(notices.filter(({ key }) => key === 'single-elector')).toEqual([
      { key: 'single-elector', level: 'tells', college: 3, inputs: { urn: 'urn-3' } },
    ]);
    expect(notices.filter(({ level }) => level === 'blocks')).toEqual([]);
  });

  it('comes to the published board of fifteen, unanimously', () => {
    const tallies = rules.urns.map((urn) => {
      const own = membersOf(urn.college ?? 0);
      return applyChoices(
        emptyTally(rules, urn),
        own.map(() => ({ kind: 'names', options: own })),
      );
    });
    const decision = decide({ rules, roll, attendance: everyone(roll), tallies });
    expect(decision.outcome).toBe('elected');
    const elected = decision.seats?.map((seat) => seat.elected.map(({ option }) => option).sort());
    expect(elected).toEqual(colleges.map(({ number }) => membersOf(number).sort()));
    expect(elected?.flat()).toHaveLength(expected.board_size);
    expect(decision.unanimity).toEqual({
      meaning: 'all_expressed_for',
      holds: true,
      colleges: [1, 2, 3].map((college) => ({ college, holds: true })),
    });
  });

  it('adopts the statutes by the votes of all colleges together', () => {
    const statutes = resolution();
    const tally = answers({ for: 13, against: 1, abstention: 1 });
    const decision = decide({ rules: statutes, roll, attendance: everyone(roll), tallies: [tally] });
    expect(decision.outcome).toBe('adopted');
    expect(decision.unanimity?.holds).toBe(false);
  });
});

describe('SC-07, the quorum of Wikimédia France', () => {
  const { inputs, expected } = cases['SC-07'];
  const quorum: QuorumRules = {
    first: [
      {
        scope: 'global',
        counted: ['present', 'remote', 'represented'],
        measure: 'heads',
        value: inputs['2021-11-27'].required,
        op: '>=',
      },
    ],
    second: [],
  };
  const sitting = (called: number, heads: { present?: number; remote?: number; represented?: number }) => ({
    convocation: 1 as const,
    colleges: [{ college: 1, called, present: 0, remote: 0, represented: 0, ...heads }],
  });

  it('asked for 81 of 321 members in 2021, and had 154', () => {
    const { roll, electronic, on_site: present } = inputs['2021-11-27'];
    const { findings, steps, reached } = assessQuorum(quorum, sitting(roll, { present, remote: electronic }));
    const { participants: heads, threshold_integer: needed, ratio, met } = expected['2021'];
    expect(findings).toEqual([{ scope: 'global', heads, called: roll, needed, reached: met }]);
    expect(steps[0]?.comparison).toEqual({ left: ratio, op: '>=', right: '1/4' });
    expect(reached).toBe(true);
  });

  it('was 80 members short by one', () => {
    const of = (present: number) => assessQuorum(quorum, sitting(321, { present })).reached;
    expect([of(80), of(81)]).toEqual([false, true]);
  });

  it('was not reached in 2018, whatever the roll was between 221 and 274', () => {
    const { present_or_represented: present } = inputs['2018-11-10'];
    for (let called = 221; called <= 274; called += 1) {
      expect(assessQuorum(quorum, sitting(called, { present })).reached).toBe(false);
    }
  });

  it('was not asked for in the second convocation of February 2019', () => {
    const second = { ...sitting(300, { present: 1 }), convocation: 2 as const };
    expect(assessQuorum(quorum, second)).toMatchObject({ findings: [], reached: true });
  });

  it('counted 163 of 406 in November 2019', () => {
    const { roll, electronic, on_site_or_proxy: room, blank_proxies: represented } = inputs['2019-11-16'];
    const heads = { present: room, remote: electronic, represented };
    expect(assessQuorum(quorum, sitting(roll, heads)).steps[0]?.comparison?.left).toBe(
      expected['2019-11'].ratio,
    );
  });

  it('is never reached under a share that cannot be read', () => {
    const [test] = quorum.first;
    const unreadable = test === undefined ? [] : [{ ...test, value: 'a quarter' }];
    expect(assessQuorum({ first: unreadable, second: [] }, sitting(10, { present: 10 })).reached).toBe(false);
  });

  it('is never reached by an assembly to which nobody was called', () => {
    const { reached, steps } = assessQuorum(quorum, sitting(0, {}));
    expect(reached).toBe(false);
    expect(steps[0]).not.toHaveProperty('comparison');
  });
});

describe('SC-11, the three urns forgotten in November 2012', () => {
  const { inputs, expected } = cases['SC-11'];
  const forgotten = Object.entries(inputs.missing);
  const electors = 300_000;
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
  const known = { ...names(1, sum(inputs.proclaimed), inputs.proclaimed), urn: 'known' };
  const late = forgotten.map(([urn, [cope, fillon]]) => ({
    ...names(1, cope + fillon, { Cope: cope, Fillon: fillon }),
    urn,
  }));
  const urns = ['known', ...forgotten.map(([urn]) => urn)].map((urn) => ({ urn, college: 1 }));
  const roll = { colleges: [{ number: 1, electors }] };
  const input: DecideInput = {
    rules: election([seats(1, 1, ['Cope', 'Fillon'])], { urns }),
    roll,
    attendance: everyone(roll),
    tallies: [known],
  };

  it('decides nothing until the last of them is in', () => {
    for (let arrived = 0; arrived < late.length; arrived += 1) {
      const decision = decide({ ...input, tallies: [known, ...late.slice(0, arrived)] });
      expect(decision.outcome).toBe('incomplete');
      expect(decision.seats).toBeUndefined();
      expect(stepsWith(decision, 'urns.missing')[0]?.inputs['urns']).toHaveLength(late.length - arrived);
    }
  });

  it('elects the other candidate once they are', () => {
    const decision = decide({ ...input, tallies: [known, ...late] });
    const options = decision.figures.filter(({ name }) => name === 'option');
    expect(Object.fromEntries(options.map(({ option, value }) => [option, value]))).toEqual(
      expected.complete,
    );
    expect(decision.seats?.[0]?.elected).toEqual([{ option: 'Fillon', votes: 88_004, by: 'rank' }]);
  });
});

describe('published percentages that break their own rule', () => {
  it('2009, 73 for of 86 votes cast with 83 expressed: the share is of the expressed', () => {
    const roll = { colleges: [{ number: 1, electors: 86 }] };
    const tests = [{ scope: 'global', base: 'expressed', threshold: '3/4', op: '>=' }] as const;
    const tallies = [answers({ for: 73, against: 10, blank: 3 })];
    const decision = decide({ rules: resolution({ tests }), roll, attendance: everyone(roll), tallies });
    expect(decision.outcome).toBe('adopted');
    expect(decision.figures.find(({ name }) => name === 'for')?.share).toEqual({
      numerator: 73,
      denominator: 83,
    });
  });
});
