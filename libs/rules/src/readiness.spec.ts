import { describeRules, readiness, readinessKeys, ruleKeys } from './index.js';
import type { DraftRules, ElectionCollege } from './index.js';
import { election, noQuorum, resolution, rollOf, seats } from './testing/builders.js';

const roll = rollOf(9, 5, 1);

function keys(draft: DraftRules, electors = roll): string[] {
  return readiness(draft, electors).map(
    ({ level, key, college }) => `${level} ${key}${college ? ` ${college}` : ''}`,
  );
}

const candidates = (count: number) => Array.from({ length: count }, (_, index) => `c${index}`);
const one = (changes: Partial<ElectionCollege>) =>
  election([{ ...seats(1, 2, candidates(3)), ...changes }], { urns: [{ urn: 'urn-1', college: 1 }] });

describe('what keeps a ballot from being ready', () => {
  it('is nothing for a whole one', () => {
    expect(keys(resolution())).toEqual([]);
    expect(keys(one({}))).toEqual([]);
  });

  it('is each parameter that the statutes have not settled', () => {
    expect(keys({ kind: 'resolution' })).toHaveLength(10);
    expect(readiness({ ...resolution(), quorum: null }, roll)).toEqual([
      { key: 'missing-parameter', level: 'blocks', inputs: { parameter: 'quorum' } },
    ]);
    expect(keys({ kind: 'election', method: 'most-votes' })).toHaveLength(8);
  });

  it('is a rule that contradicts itself', () => {
    expect(readiness(resolution({ urns: [{ urn: 'a', college: 7 }] }), rollOf(2))).toEqual([
      { key: 'contradiction', level: 'blocks', inputs: { fault: 'college-without-urn', where: '1' } },
      { key: 'contradiction', level: 'blocks', inputs: { fault: 'unknown-college', where: 'urn a' } },
      { key: 'no-elector', level: 'warns', college: 7, inputs: { urn: 'a' } },
    ]);
  });

  it.each([
    [{ candidates: [] }, ['blocks no-candidate 1', 'warns more-seats-than-candidates 1']],
    [{ seats: 0, maxNames: 0 }, ['blocks no-seat 1', 'blocks no-name-allowed 1']],
    [{ maxNames: 3 }, ['blocks more-names-than-seats 1']],
    [{ minNames: 3 }, ['blocks more-names-asked-than-allowed 1']],
    [
      { candidates: ['a'], minNames: 2 },
      ['blocks more-names-asked-than-candidates 1', 'warns more-seats-than-candidates 1'],
    ],
    [{ seats: 3, maxNames: 3 }, ['tells as-many-candidates-as-seats 1']],
  ])('for a college with %j', (changes, found) => {
    expect(keys(one(changes))).toEqual(found);
  });

  it('is said of a threshold under one half, without blocking', () => {
    const tests = [{ scope: 'global', base: 'expressed', threshold: '1/3', op: '>=' }] as const;
    expect(keys(resolution({ tests }))).toEqual(['warns threshold-below-half']);
    for (const threshold of ['half', '01/2', '1/02', '1/2 ', '0.5', '3/2']) {
      expect(keys(resolution({ tests: [{ ...tests[0], threshold }] }))).toEqual(['blocks contradiction']);
    }
  });

  it('announces the vote of a single elector as open', () => {
    const board = election([seats(1, 9, candidates(10)), seats(3, 1, ['x', 'y'])]);
    expect(readiness(board, roll)).toEqual([
      { key: 'single-elector', level: 'tells', college: 3, inputs: { urn: 'urn-3' } },
    ]);
    expect(readiness(resolution(), rollOf(1))).toEqual([
      { key: 'single-elector', level: 'tells', inputs: { urn: 'all' } },
    ]);
  });

  it('has a level for each key', () => {
    expect(new Set(Object.values(readinessKeys).map(({ level }) => level))).toEqual(
      new Set(['blocks', 'warns', 'tells']),
    );
  });
});

describe('the rules in sentences', () => {
  const quorum = {
    first: [
      { scope: 'global', counted: ['present', 'represented'], measure: 'heads', value: '1/4', op: '>=' },
    ],
    second: [{ scope: 'global', counted: ['present'], measure: 'heads', value: '1/10', op: '>' }],
  } as const;

  it('tell a resolution', () => {
    const rules = resolution({ quorum, articles: { decision: 'art. 11' } });
    expect(describeRules(rules, 1)).toEqual([
      { key: 'rule.majority-more-than', article: 'art. 11', inputs: { threshold: '1/2' } },
      {
        key: 'rule.answers',
        article: 'art. 11',
        inputs: { answers: ['for', 'against', 'abstention', 'blank'] },
      },
      { key: 'rule.tie-rejected', inputs: {} },
      {
        key: 'rule.quorum-at-least',
        inputs: { convocation: 1, counted: ['present', 'represented'], value: '1/4' },
      },
      { key: 'rule.unanimity-all-expressed-for', inputs: {} },
    ]);
    expect(describeRules(rules, 2).at(-2)?.key).toBe('rule.quorum-more-than');
  });

  it('tell a resolution with fewer answers', () => {
    const tests = [{ scope: 'global', base: 'expressed', threshold: '2/3', op: '>=' }] as const;
    const offers = { abstention: false, blank: false };
    const told = describeRules(resolution({ tests, offers, quorum: noQuorum, unanimity: 'no_against' }), 1);
    expect(told.map(({ key }) => key)).toEqual([
      'rule.majority-at-least',
      'rule.answers',
      'rule.tie-rejected',
      'rule.quorum-none',
      'rule.unanimity-no-against',
    ]);
    expect(told[1]?.inputs).toEqual({ answers: ['for', 'against'] });
  });

  it('tell an election, college by college', () => {
    const rules = election([seats(2, 5, candidates(5)), seats(1, 9, ['a', 'b'])]);
    const told = describeRules(rules, 1);
    expect(told.map(({ key }) => key)).toEqual([
      'rule.most-votes',
      'rule.most-votes',
      'rule.blank-offered',
      'rule.tie-asks',
      'rule.quorum-none',
      'rule.unanimity-all-expressed-for',
    ]);
    expect(told[0]?.inputs).toEqual({ college: 1, seats: 9, minNames: 0, maxNames: 9, candidates: 2 });
    expect(describeRules({ ...rules, offers: { blank: false } }, 1)).toHaveLength(5);
  });

  it('give exactly the inputs each sentence announces', () => {
    const told = [resolution({ quorum }), election([seats(1, 1, ['a'])])].flatMap((rules) =>
      describeRules(rules, 1),
    );
    for (const { key, inputs } of told) expect(Object.keys(inputs).sort()).toEqual([...ruleKeys[key]].sort());
  });
});
