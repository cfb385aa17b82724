import { describeRules, ruleKeys } from './index.js';
import type {
  CollegeWeighting,
  DecisionTest,
  ElectionRulesV2,
  QuorumTest,
  ResolutionRulesV2,
  TicketRulesV2,
  UnanimityMeaning,
  VoiceRules,
} from './index.js';
import { seats } from './testing/builders.js';

const half: DecisionTest = {
  scope: 'global',
  base: 'expressed',
  threshold: '1/2',
  op: '>',
  weighting: false,
};
const weighted: DecisionTest = { ...half, weighting: true };
const quarter: QuorumTest = {
  scope: 'each_college',
  counted: ['present', 'represented'],
  measure: 'heads',
  value: '1/4',
  op: '>=',
};

const anyBallot = {
  version: 2,
  secrecy: 'open',
  electorate: 'members',
  urns: [{ urn: 'all', college: null }],
  quorum: { first: [], second: [] },
  voices: { unit: 'head' },
} as const;

function resolution(changes: Partial<ResolutionRulesV2> = {}): ResolutionRulesV2 {
  return {
    ...anyBallot,
    kind: 'resolution',
    offers: { abstention: true, blank: true },
    weighting: 'none',
    tests: [half],
    abstention: 'neutral',
    blank: 'neutral',
    void: 'neutral',
    tie: 'rejected',
    fallback: 'none',
    unanimity: 'no_against',
    ...changes,
  };
}

function weighting(changes: Partial<CollegeWeighting> = {}): CollegeWeighting {
  return {
    colleges: [
      { college: 2, weight: '2/5', minMembers: 0 },
      { college: 1, weight: '3/5', minMembers: 0 },
    ],
    carryOver: 'proportional',
    denominator: 'expressed',
    majority: { threshold: '1/2', op: '>' },
    tie: 'weight_lost',
    notFormed: 'redistribute_proportional',
    absent: 'weight_lost',
    silent: 'against',
    redistributionCap: '1/2',
    suspendBelow: 0,
    suspendCounts: 'formed',
    bounds: 'none',
    ...changes,
  };
}

const weighed = (changes: Partial<CollegeWeighting> = {}): ResolutionRulesV2 =>
  resolution({ tests: [weighted], weighting: weighting(changes) });

function keys(rules: Parameters<typeof describeRules>[0], convocation: 1 | 2 = 1): string[] {
  return describeRules(rules, convocation).map(({ key }) => key.replace('rule.', ''));
}

function told(rules: Parameters<typeof describeRules>[0], key: string, convocation: 1 | 2 = 1) {
  return describeRules(rules, convocation)
    .filter((sentence) => sentence.key === `rule.${key}`)
    .map(({ inputs }) => inputs);
}

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

describe('weights', () => {
  it('are told by college, with their bounds', () => {
    const bounds = { min: '1/10', max: '1/2', minCount: 3, enforce: 'block' } as const;
    const rules = weighed({ bounds });
    expect(told(rules, 'weights')).toEqual([{ colleges: ['1', '2'], weights: ['3/5', '2/5'] }]);
    expect(told(rules, 'weight-bounds')).toEqual([{ min: '1/10', max: '1/2', least: 3, enforce: 'block' }]);
    expect(told(rules, 'carry-proportional')).toEqual([{ base: 'expressed' }]);
  });

  it('tell each college’s own majority and tie', () => {
    const [second, first] = weighting().colleges;
    if (first === undefined || second === undefined) throw new Error('two colleges');
    const rules = weighed({
      carryOver: 'majority',
      colleges: [first, { ...second, majority: { threshold: '3/5', op: '>' }, tie: 'split_half' }],
    });
    expect(told(rules, 'carry-majority-own')).toEqual([
      { college: 2, threshold: '3/5', op: '>', base: 'expressed' },
    ]);
    expect(told(rules, 'college-divided-own')).toEqual([{ college: 2, policy: 'split_half' }]);
  });

  it('tell when a college is formed, alike or one by one', () => {
    const three = { weight: '1/3', minMembers: 3 };
    const alike = weighed({
      colleges: [
        { college: 1, ...three },
        { college: 2, ...three },
      ],
    });
    expect(told(alike, 'formed-from')).toEqual([{ members: 3, policy: 'redistribute_proportional' }]);
    expect(told(alike, 'votes-nowhere')).toEqual([{ colleges: ['1', '2'] }]);
    const own = weighed({
      colleges: [
        { college: 1, ...three, minMembers: 1 },
        { college: 2, ...three, notFormed: { mergeInto: 1 } },
        { college: 3, ...three, notFormed: 'redistribute_equal', membersVoteIn: 1 },
      ],
    });
    expect(told(own, 'college-formed-from')).toEqual([
      { college: 1, members: 1, policy: 'redistribute_proportional' },
      { college: 3, members: 3, policy: 'redistribute_equal' },
    ]);
    expect(told(own, 'college-merged')).toEqual([{ college: 2, members: 3, into: 1 }]);
    expect(told(own, 'votes-in')).toEqual([{ college: 3, into: 1 }]);
    expect(keys(own)).not.toContain('votes-nowhere');
    expect(told(own, 'redistribution-cap')).toEqual([{ cap: '1/2' }]);
    expect(keys(alike)).not.toContain('redistribution-cap');
    expect(keys(weighed({ absent: 'redistribute_equal', redistributionCap: '1' }))).not.toContain(
      'redistribution-cap',
    );
  });

  it('stand alone before a quorum of rights', () => {
    const rules = resolution({
      weighting: weighting(),
      quorum: { first: [{ ...quarter, measure: 'rights' }], second: [] },
    });
    expect(keys(rules)).toEqual(expect.arrayContaining(['weights', 'quorum-rights-each']));
    expect(keys(rules)).not.toContain('absent');
    expect(keys(rules, 2)).not.toContain('weights');
  });
});

describe('a quorum', () => {
  it('is told test by test, for its convocation', () => {
    const first: readonly QuorumTest[] = [
      { ...quarter, scope: 'global', when: ['opening', 'each_ballot'] },
      { ...quarter, scope: { college: 2 }, measure: 'rights', op: '>', when: ['opening'] },
    ];
    const rules = resolution({ quorum: { first, second: [quarter] } });
    expect(told(rules, 'quorum-heads')).toEqual([
      {
        role: 'required',
        convocation: 1,
        op: '>=',
        value: '1/4',
        counted: ['present', 'represented'],
        moment: 'both',
      },
    ]);
    expect(told(rules, 'quorum-rights-college')[0]).toMatchObject({ college: 2, op: '>', moment: 'opening' });
    expect(told(rules, 'quorum-heads-each', 2)[0]).toMatchObject({ role: 'alone', moment: 'each_ballot' });
    const any = resolution({ quorum: { first, second: [], combine: 'any' } });
    expect(told(any, 'quorum-any-of')).toEqual([{ convocation: 1, tests: 2 }]);
    expect(told(any, 'quorum-heads')[0]).toMatchObject({ role: 'either' });
  });
});

describe('voices', () => {
  it.each<[VoiceRules, string, object]>([
    [{ unit: 'head' }, 'voices-head', {}],
    [{ unit: 'shares' }, 'voices-shares', {}],
    [
      { unit: 'brackets', brackets: [15, 5].map((from) => ({ from, voices: from === 5 ? 1 : 2 })) },
      'voices-brackets',
      { brackets: ['5', '15'], voices: ['1', '2'] },
    ],
    [
      { unit: 'brackets', brackets: [{ from: 60, voices: 4 }], beyond: { every: 30, voices: 1 } },
      'voices-beyond',
      { every: 30, voices: 1 },
    ],
    [
      { unit: 'fixed', colleges: [2, 1].map((college) => ({ college, voices: college + 1 })) },
      'voices-fixed',
      { colleges: ['1', '2'], voices: ['2', '3'] },
    ],
    [
      { unit: 'shares', cap: { share: '1/20', base: 'members', method: 'fixpoint' } },
      'voices-cap',
      { share: '1/20', base: 'members', method: 'fixpoint' },
    ],
  ])('%j are told by %s', (voices, key, inputs) => {
    expect(told(resolution({ voices }), key)).toEqual([inputs]);
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
