import { assessQuorum, decide, rightsOf } from './index.js';
import type { AttendanceFacts, QuorumRules } from './index.js';
import { weightingOf } from '@collegium/fixtures';
import { readCase } from './testing/cases.js';
import { election, everyone, seats } from './testing/builders.js';

interface Scani {
  readonly colleges: readonly {
    readonly name: string;
    readonly members: number;
    readonly weight_percent: number;
  }[];
  readonly derived_checks: Readonly<Record<string, number | boolean>>;
}

const scani = readCase<Scani>('colleges/scani-2022-config.json');
const checks = scani.derived_checks;

describe('SCANI, a SCIC of four colleges: half the members, or half the weights', () => {
  const weighting = weightingOf(
    scani.colleges.map(({ weight_percent: weight }, index) => ({
      college: index + 1,
      weight: `${weight}/100`,
    })),
  );
  const half = (measure: 'heads' | 'rights'): QuorumRules => ({
    first: [{ scope: 'global', counted: ['present'], measure, value: '1/2', op: '>=' }],
    second: [],
  });
  const here = (...present: number[]): AttendanceFacts => ({
    convocation: 1,
    colleges: scani.colleges.map(({ members }, index) => {
      return { college: index + 1, called: members, present: present[index] ?? 0, remote: 0, represented: 0 };
    }),
  });
  const byRights = (attendance: AttendanceFacts) =>
    assessQuorum(half('rights'), attendance, {
      rights: rightsOf(weighting, attendance, attendance.colleges),
    });

  it('needs 436 of its 871 members where heads are counted', () => {
    const { findings } = assessQuorum(half('heads'), here(16));
    expect(findings[0]).toMatchObject({
      called: checks['members_total'],
      needed: checks['plain_quorum_members_needed'],
      reached: false,
    });
  });

  it('has 40 % of the weighted quorum with its sixteen most active members alone, too little', () => {
    const { findings, reached, steps } = byRights(here(16));
    expect(findings[0]).toMatchObject({ measure: 'rights', share: '2/5', threshold: '1/2', heads: 16 });
    expect(checks['weighted_quorum_if_only_college1_all_vote']).toBe(0.4);
    expect(reached).toBe(checks['weighted_quorum_reached']);
    expect(steps[0]?.key).toBe('quorum.rights-missed');
  });

  it('is reached with 183 of the 457 members of college 2 besides, and not with one less', () => {
    expect(byRights(here(16, 183))).toMatchObject({ reached: true });
    expect(byRights(here(16, 182))).toMatchObject({ reached: false });
    const { findings } = byRights(here(16, 183));
    const share = findings[0] && 'share' in findings[0] ? findings[0].share : '';
    const [p = '0', q = '1'] = share.split('/');
    expect(Number(p) / Number(q)).toBeCloseTo(
      Number(checks['college1 full + 40% of college2 (183/457)']),
      12,
    );
  });
});

describe('sktime, seats filled in turn by two colleges', () => {
  const sktime = readCase<{
    colleges: Readonly<Record<string, number>>;
    polls: Readonly<Record<string, Readonly<Record<string, number>>>>;
    expected: Readonly<Record<string, string>>;
  }>('colleges/sktime-council-2024.json');
  const seated: string[] = [];

  it.each(Object.entries(sktime.polls))('%s', (name, counts) => {
    const [seat = '', college = '', top = ''] = name.split(' ');
    const most = Number(top.slice('top'.length));
    // Who is seated already stands no more: votes that name only them name nobody.
    const left = Object.entries(counts).filter(([candidate]) => !seated.includes(candidate));
    const best = Math.max(...left.map(([, votes]) => votes));
    const named = left.reduce((sum, [, votes]) => sum + votes, 0);
    const expressed = Math.max(best, Math.ceil(named / most));
    const voters = sktime.colleges[college] ?? 0;
    const rules = election([
      {
        ...seats(
          1,
          1,
          left.map(([candidate]) => candidate),
        ),
        maxNames: most,
      },
    ]);
    const roll = { colleges: [{ number: 1, electors: voters }] };
    const decision = decide({
      rules,
      roll,
      attendance: everyone(roll),
      tallies: [
        {
          urn: 'urn-1',
          college: 1,
          counts: Object.fromEntries(left),
          blank: 0,
          void: voters - expressed,
          abstention: 0,
          votes: voters,
        },
      ],
    });
    const elected = decision.seats?.[0]?.elected[0]?.option ?? '';
    expect(elected).toBe(sktime.expected[seat]);
    seated.push(elected);
  });
});
