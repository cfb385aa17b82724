import { describeRules, ruleKeys } from './index.js';
import type {
  DecisionTest,
  ElectionRulesV2,
  ResolutionRulesV2,
  TicketRulesV2,
  UnanimityMeaning,
} from './index.js';
import { seats } from './testing/builders.js';
import {
  anyBallot,
  half,
  keys,
  quarter,
  resolution,
  told,
  weighed,
  weighted,
  weighting,
} from './testing/rules-v2.js';

describe('the rules of version 2', () => {
  it('are told in the order a chair reads them, each with its article', () => {
    const rules: ResolutionRulesV2 = {
      ...weighed({ carryOver: 'majority', suspendBelow: 3 }),
      abstention: 'for',
      fallback: [half],
      quorum: { first: [quarter], second: [] },
      ratifies: ['a', 'b'],
      electorate: 'board',
      articles: {
        decision: 'art. 1',
        weights: 'art. 2',
        tie: 'art. 3',
        quorum: 'art. 4',
        voices: 'art. 5',
        unanimity: 'art. 6',
      },
    };
    expect(describeRules(rules, 1).map(({ key, article }) => `${key} ${article ?? '-'}`)).toEqual([
      'rule.test-weighted art. 1',
      'rule.carry-majority art. 2',
      'rule.college-divided art. 2',
      'rule.weights art. 2',
      'rule.absent art. 2',
      'rule.silent art. 2',
      'rule.suspended-below art. 2',
      'rule.offered art. 1',
      'rule.abstention-counts art. 1',
      'rule.division art. 3',
      'rule.fallback art. 1',
      'rule.test-global art. 1',
      'rule.quorum-heads-each art. 4',
      'rule.voices-head art. 5',
      'rule.unanimity-no-against art. 6',
      'rule.ratifies art. 1',
      'rule.electorate -',
      'rule.secrecy -',
    ]);
  });

  it('say nothing of what does not apply', () => {
    expect(keys(resolution())).toEqual([
      'test-global',
      'answers',
      'division',
      'quorum-none',
      'voices-head',
      'unanimity-no-against',
      'secrecy',
    ]);
    expect(keys(resolution({ weighting: weighting() }))).not.toContain('weights');
  });
});

describe('majority tests', () => {
  it('stand alone, are all required, or are each enough', () => {
    const every: readonly DecisionTest[] = [
      { ...half, scope: 'each_college' },
      { ...half, scope: { college: 2 } },
      { ...half, scope: { colleges: 3 }, base: 'members' },
    ];
    const roles = (rules: ResolutionRulesV2): string[] =>
      describeRules(rules, 1).flatMap(({ key, inputs }) =>
        inputs['role'] === undefined ? [] : [`${key} ${String(inputs['role'])}`],
      );
    expect(roles(resolution({ tests: every }))).toEqual([
      'rule.test-each-college required',
      'rule.test-college required',
      'rule.test-colleges required',
    ]);
    expect(roles(resolution({ tests: [{ anyOf: every }] }))).toEqual([
      'rule.any-of alone',
      'rule.test-each-college either',
      'rule.test-college either',
      'rule.test-colleges either',
    ]);
    expect(roles(resolution({ tests: [{ anyOf: [half] }] }))).toEqual(['rule.test-global alone']);
    expect(roles(resolution({ tests: [half], fallback: [half] }))).toEqual([
      'rule.test-global alone',
      'rule.test-global afterAlone',
    ]);
    expect(roles(resolution({ tests: [half], fallback: [half, half] })).slice(1)).toEqual([
      'rule.test-global afterRequired',
      'rule.test-global afterRequired',
    ]);
    expect(told(resolution({ tests: every }), 'test-colleges')).toEqual([
      { role: 'required', least: 3, op: '>', threshold: '1/2', base: 'members' },
    ]);
  });

  it('speak of a tie only where half is asked', () => {
    const asked = (test: Partial<DecisionTest>): boolean =>
      keys(resolution({ tests: [{ ...half, ...test }] })).includes('division');
    expect(asked({})).toBe(true);
    expect(asked({ threshold: '2/3' })).toBe(false);
    expect(asked({ op: '>=' })).toBe(true);
    expect(asked({ op: '>=', base: 'members' })).toBe(false);
    const over = (denominator: 'expressed' | 'members'): string[] =>
      keys({ ...weighed({ denominator }), tests: [{ ...weighted, op: '>=' }] });
    expect(over('expressed')).toContain('division');
    expect(over('members')).not.toContain('division');
  });

  it('say what abstention, blank and void count as', () => {
    const rules = resolution({
      blank: 'against',
      void: 'against',
      offers: { abstention: false, blank: false },
    });
    expect(keys(rules)).toEqual(expect.arrayContaining(['offered', 'blank-counts', 'void-counts-against']));
    expect(told(rules, 'offered')).toEqual([{ answers: ['for', 'against'] }]);
    expect(keys(rules)).not.toContain('abstention-counts');
  });
});

const ticket: TicketRulesV2 = {
  ...anyBallot,
  kind: 'ticket',
  secrecy: 'sealed',
  electorate: 'board',
  offers: { blank: true },
  tickets: ['x', 'y'],
  majority: 'relative',
  unanimity: 'all_expressed_for',
  articles: { ticket: 'art. 9' },
};
const election: ElectionRulesV2 = {
  ...anyBallot,
  kind: 'election',
  method: 'most-votes',
  offers: { blank: false },
  colleges: [seats(1, 2, ['a'])],
  tieBreak: 'ask',
  unanimity: 'all_expressed_for',
};

describe('every kind of ballot', () => {
  it('tells a ticket, and who chooses it', () => {
    expect(describeRules(ticket, 1).map(({ key, article }) => `${key} ${article ?? '-'}`)).toEqual([
      'rule.ticket-relative art. 9',
      'rule.blank-offered art. 9',
      'rule.quorum-none -',
      'rule.voices-head -',
      'rule.unanimity-all-expressed-for -',
      'rule.electorate art. 9',
      'rule.secrecy -',
    ]);
    const majority = { threshold: '1/2', op: '>', base: 'members' } as const;
    const absolute = { ...ticket, majority, offers: { blank: false } };
    expect(told(absolute, 'ticket-majority')).toEqual([{ tickets: 2, ...majority }]);
    expect(keys(absolute)).not.toContain('blank-offered');
  });

  it('tells an election as version 1 did, then the rest', () => {
    expect(keys(election)).toEqual([
      'most-votes',
      'tie-asks',
      'quorum-none',
      'voices-head',
      'unanimity-all-expressed-for',
      'secrecy',
    ]);
  });

  it.each<[UnanimityMeaning, string]>([
    ['no_against', 'unanimity-no-against'],
    ['all_expressed_for', 'unanimity-all-expressed-for'],
    ['all_present_for', 'unanimity-all-present-for'],
    ['all_members_for', 'unanimity-all-members-for'],
  ])('says what %s means', (unanimity, key) => {
    expect(keys(resolution({ unanimity }))).toContain(key);
  });

  it('gives exactly the inputs each sentence announces', () => {
    const rules = [ticket, election, weighed({ carryOver: 'majority', suspendBelow: 2 }), resolution()];
    for (const { key, inputs } of rules.flatMap((one) => describeRules(one, 1)))
      expect(Object.keys(inputs).sort()).toEqual([...ruleKeys[key]].sort());
  });
});
