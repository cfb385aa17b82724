import fc from 'fast-check';
import { foundingStatutes, isSettled, presetStatutes, rulesFollow, rulesOf } from '../index.js';
import type { AskedBallot, BallotRules, RulesV2, Statutes } from '../index.js';
import { seats } from '../testing/builders.js';
import { anyStatutes, everyChange, settledStatutes } from '../testing/statutes.js';

const urns = [{ urn: 'u', college: null }];

function asked({ colleges }: Statutes): AskedBallot[] {
  return [
    { kind: 'resolution' },
    { kind: 'ratification', ratifies: ['a', 'b'] },
    { kind: 'election', colleges: colleges.map(({ number, seats: n }) => seats(number, n, ['a'])) },
    { kind: 'ticket', tickets: ['x', 'y'] },
  ];
}

function frozen(statutes: Statutes): RulesV2[] {
  return asked(statutes)
    .map((ballot) => rulesOf(statutes, ballot, urns))
    .filter((rules) => isSettled(rules));
}

const first = { round: 1 };

describe('rules under statutes', () => {
  it('are those the statutes settle', () => {
    fc.assert(
      fc.property(anyStatutes, (statutes) => {
        for (const rules of frozen(statutes)) expect(rulesFollow(statutes, rules, first)).toBe(true);
      }),
    );
  });

  it('are open, by the members, and cite the statutes’ articles', () => {
    const [resolution, list, election, ticket] = frozen(settledStatutes());
    expect(resolution).toMatchObject({
      version: 2,
      kind: 'resolution',
      secrecy: 'open',
      electorate: 'members',
      urns,
      articles: { weights: 'art. 17' },
      unanimity: 'all_expressed_for',
    });
    expect(resolution).not.toHaveProperty('ratifies');
    expect(list).toMatchObject({ kind: 'resolution', ratifies: ['a', 'b'] });
    expect(election).toMatchObject({ kind: 'election', electorate: 'members', method: 'most-votes' });
    expect(ticket).toMatchObject({ kind: 'ticket', electorate: 'board', tickets: ['x', 'y'] });
  });

  it('of a list in block have its own majority and unanimity', () => {
    const statutes = settledStatutes({
      ratification: {
        tests: [{ scope: 'global', base: 'members', threshold: '2/3', op: '>=', weighting: false }],
        unanimity: 'no_against',
      },
    });
    const [resolution, list] = frozen(statutes);
    expect(list).toMatchObject({ unanimity: 'no_against', tests: [{ threshold: '2/3' }] });
    expect(resolution).toMatchObject({ unanimity: 'all_expressed_for', tests: [{ threshold: '1/2' }] });
  });

  it.each<[string, Statutes, number]>([
    ['a carry-over and a denominator', presetStatutes('association-colleges'), 1],
    ['a denominator', presetStatutes('scic-majority'), 1],
    ['a majority', presetStatutes('mutual'), 1],
    ['the meaning of unanimity', presetStatutes('ptce'), 3],
    ['nothing', foundingStatutes([], { first: '0', second: '0' }, { modelled: false, legalForm: 'scop' }), 4],
  ])('are not settled while %s is missing', (_what, statutes, settled) => {
    expect(frozen(statutes)).toHaveLength(settled);
  });

  it('are not settled without a majority of the co-presidency', () => {
    const { ticket, ...rest } = settledStatutes();
    expect(frozen({ ...rest, ticket: { ...ticket, majority: null } })).toHaveLength(3);
  });
});

describe('rules that don’t follow', () => {
  it.each(everyChange.filter(({ setting }) => setting !== 'legalForm' && setting !== 'modelled'))(
    'a change of $setting ($index) are noticed',
    ({ change }) => {
      const before = settledStatutes();
      const after = change(before);
      const follow = frozen(before).filter((rules) => rulesFollow(after, rules, first));
      expect(follow.length).toBeLessThan(4);
    },
  );

  it.each(['legalForm', 'modelled'])('%s changes no ballot', (setting) => {
    const before = settledStatutes();
    for (const { change } of everyChange.filter((one) => one.setting === setting)) {
      expect(frozen(before).every((rules) => rulesFollow(change(before), rules, first))).toBe(true);
    }
  });

  it('may be sealed, on other urns, and without naming the articles nobody has written', () => {
    const statutes = settledStatutes({ articles: {} });
    for (const { articles: _articles, ...rules } of frozen(statutes)) {
      const held = { ...rules, secrecy: 'sealed', urns: [{ urn: 'v', college: 1 }] } as BallotRules;
      expect(rulesFollow(statutes, held, first)).toBe(true);
    }
  });

  it('are none of version 1, nor any where a clause is open', () => {
    const statutes = settledStatutes();
    const [resolution] = frozen(statutes);
    expect(rulesFollow(statutes, { ...resolution, version: 1 } as unknown as BallotRules, first)).toBe(false);
    expect(rulesFollow(presetStatutes('scic-majority'), resolution as RulesV2, first)).toBe(false);
  });
});

describe('the seats of an election', () => {
  const statutes = settledStatutes();
  const election = (...of: readonly (readonly [number, number])[]): BallotRules =>
    rulesOf(
      statutes,
      { kind: 'election', colleges: of.map(([college, n]) => seats(college, n, ['a'])) },
      urns,
    ) as RulesV2;

  it.each<[string, BallotRules, number, boolean]>([
    ['all', election([1, 3], [2, 3], [3, 3]), 1, true],
    ['too few', election([1, 3], [2, 3], [3, 2]), 1, false],
    ['of some colleges only', election([1, 3], [2, 3]), 1, false],
    ['that are left', election([2, 1]), 2, true],
    ['all again', election([2, 3]), 2, true],
    ['more than there are', election([2, 4]), 2, false],
    ['of a college nobody knows', election([7, 1]), 2, false],
  ])('%s', (_name, rules, round, follows) => {
    expect(rulesFollow(statutes, rules, { round })).toBe(follows);
  });
});
