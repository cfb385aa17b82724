import { readFileSync } from 'node:fs';
import { scenarios } from '@collegium/fixtures';
import { assessVoices, decide, readiness } from './index.js';
import type { Decision } from './index.js';

const file = new URL('../../fixtures/src/data/rules/scenarios.json', import.meta.url);
const { scenarios: cases }: { scenarios: { id: string; inputs: unknown; expected: unknown }[] } = JSON.parse(
  readFileSync(file, 'utf8'),
);
/** What the published case says must come out. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- each case has a shape of its own
const expectedOf = <T>(id: string): T => cases.find((one) => one.id === id)?.expected as T;

const named = new Map(scenarios().map((one) => [one.name, one]));

function decided(name: string): Decision {
  const found = named.get(name);
  if (found === undefined) throw new Error(`no scenario ${name}`);
  return decide(found.input);
}

const shareOf = ({ tests = [] }: Decision) => tests.find(({ weighting }) => weighting)?.share;

describe('the worked cases', () => {
  it.each([...named.values()])('$name: $outcome', ({ input, outcome }) => {
    expect(decide(input).outcome).toBe(outcome);
  });

  it('are those of the published list that this engine decides', () => {
    const decidedHere = new Set([...named.keys()].map((name) => name.split(' ')[0]));
    const elsewhere = ['SC-01', 'SC-07', 'SC-11', 'SC-21'];
    expect(new Set([...decidedHere, ...elsewhere])).toEqual(new Set(cases.map(({ id }) => id)));
  });
});

describe('SC-02, abstention is consent', () => {
  it('gives the ratios of the statutes’ own example, and of the one where it flips the outcome', () => {
    for (const id of ['SC-02a', 'SC-02b']) {
      const { steps } = decided(id);
      const step = steps.find(({ key }) => key === 'college.majority-reached');
      const expected = expectedOf<Record<string, string>>(id);
      expect(step?.comparison?.left).toBe(expected['college_ratio'] ?? expected['ratio_abst_as_for']);
      expect(expected['college_vote']).toBe('FOR');
    }
  });
});

describe('SC-03, a merger then a proportional redistribution', () => {
  const expected = expectedOf<{ effective_weights: Record<string, string>; ratio: string }>('SC-03');

  it('comes to the weights and the share of the case', () => {
    const decision = decided('SC-03 AGO');
    const weights = decision.weights
      .filter(({ effective }) => effective !== '0')
      .map(({ effective }) => effective);
    const { garants, porteurs, beneficiaires, adherents } = expected.effective_weights;
    expect(weights).toEqual([garants, porteurs, beneficiaires, adherents]);
    expect(shareOf(decision)).toBe(expected.ratio);
  });

  it('warns of the two weights below the floor of the law', () => {
    const found = named.get('SC-03 AGO');
    const roll = { colleges: [5, 6, 2, 8, 12, 2].map((electors, i) => ({ number: i + 1, electors })) };
    const notices =
      found && found.input.rules.kind === 'resolution' ? readiness(found.input.rules, roll) : [];
    expect(notices.filter(({ key }) => key === 'weight-below-bound').map(({ college }) => college)).toEqual([
      5, 6,
    ]);
    expect(notices.filter(({ key }) => key === 'members-without-vote').map(({ college }) => college)).toEqual(
      [6],
    );
    expect(notices.filter(({ level }) => level === 'blocks')).toEqual([]);
  });
});

describe('SC-05, the same ballots under four denominators', () => {
  const names = {
    expressed: 'expressed',
    ballots_cast: 'ballots_cast(votants, blanks in)',
    present_or_represented: 'present_or_represented',
    members: 'roll',
  };
  it.each(Object.entries(names))('%s', (base, key) => {
    const expected = expectedOf<Record<string, { ratio: string; 'adopted(>1/2)': boolean }>>('SC-05')[key];
    const decision = decided(`SC-05 ${base}`);
    expect(shareOf(decision)).toBe(expected?.ratio);
    expect(decision.outcome === 'adopted').toBe(expected?.['adopted(>1/2)']);
  });
});

describe('SC-06a, a college from which nobody voted', () => {
  const expected = expectedOf<Record<string, { for?: string; per_head_for?: string }>>('SC-06a');

  it.each([
    ['weight lost, silent', 'weight_lost(denominator 1)'],
    ['weight lost, absent', 'weight_lost(denominator 1)'],
    ['redistributed in proportion, silent', 'redistribute_proportional'],
    ['redistributed in proportion, absent', 'redistribute_proportional'],
    ['redistributed equally under the cap', 'redistribute_equal, cap 1/2'],
    ['counts against', 'counts_as_against'],
  ])('%s', (name, key) => {
    expect(shareOf(decided(`SC-06a ${name}`))).toBe(expected[key]?.for);
  });

  it('gives both colleges that are left half, under the cap', () => {
    const { weights } = decided('SC-06a redistributed equally under the cap');
    expect(weights.map(({ effective }) => effective)).toEqual(['1/2', '1/2', '0']);
  });

  it('is a vote by head once the weighting is suspended', () => {
    const decision = decided('SC-06a weighting suspended');
    expect(decision.weights).toEqual([]);
    expect(decision.tests?.[0]?.share).toBe(expected['weighting_suspended_if_fewer_than_3']?.per_head_for);
  });
});

describe('SC-17, a double majority of two colleges', () => {
  it('finds the first college for, the second not, and eight of eleven after the suspension', () => {
    const { steps, tests } = decided('SC-17 after the suspension');
    expect(tests?.map(({ share, reached }) => [share, reached])).toEqual([
      ['5/8', true],
      ['1/2', false],
      ['8/11', true],
    ]);
    expect(steps.map(({ key }) => key)).toContain('decision.fallback');
    expect(decided('SC-17 first vote').steps.map(({ key }) => key)).toContain('decision.fallback-open');
  });
});

describe('SC-21, no more than a twentieth of the voices', () => {
  const expected = expectedOf<{ cap_on_total_before_reduction: number; fixpoint_cap: number }>('SC-21');
  const member = (held: number, called: number) => ({
    college: 1,
    held,
    called,
    present: called,
    remote: 0,
    represented: 0,
  });
  const holdings = [member(12, 1), member(1, 88)];
  const attendance = {
    convocation: 1 as const,
    colleges: [{ college: 1, called: 89, present: 89, remote: 0, represented: 0 }],
  };

  it.each([
    ['before_reduction', expected.cap_on_total_before_reduction],
    ['fixpoint', expected.fixpoint_cap],
  ] as const)('%s: %i voices', (method, most) => {
    for (const base of ['members', 'present_or_represented'] as const) {
      const rules = { unit: 'shares', cap: { share: '1/20', base, method } } as const;
      const { colleges, steps } = assessVoices(rules, attendance, { holdings });
      expect(colleges[0]?.called).toBe(88 + most);
      expect(steps[0]?.inputs).toMatchObject({ most, capped: 1, voices: method === 'fixpoint' ? 92 : 100 });
    }
  });
});

describe('SC-24, a co-presidency chosen by a board of fifteen', () => {
  it('asks for 7 of the 13 expressed, or for 8 of the 15 in office', () => {
    const reached = decided('SC-24 of the expressed').steps.find(
      ({ key }) => key === 'ticket.majority-reached',
    );
    expect(reached?.inputs).toMatchObject({ for: 7, count: 13, needed: 7 });
    const missed = decided('SC-24 of the members in office').steps.find(
      ({ key }) => key === 'ticket.majority-missed',
    );
    expect(missed?.inputs).toMatchObject({ for: 7, count: 15, needed: 8 });
  });
});
