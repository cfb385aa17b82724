import { majorityTest, resolutionOf, scenarios, weightingOf } from '@collegium/fixtures';
import {
  ballotShape,
  canOpenAssembly,
  canOpenBallot,
  canProclaim,
  canSettleDivision,
  checkChoice,
  readiness,
} from './index.js';
import type {
  DecideInput,
  DraftRules,
  QuorumFinding,
  QuorumNow,
  ResolutionRulesV2,
  TicketRules,
} from './index.js';
import { election, resolution, rollOf, seats } from './testing/builders.js';

const colleges = [{ college: 1 }, { college: 2 }, { college: 3 }];
const roll = rollOf(5, 4, 3);
const keys = (draft: DraftRules, electors = roll) =>
  readiness(draft, electors).map(({ level, key, college, inputs }) => [
    level,
    key,
    college ?? inputs['parameter'] ?? null,
  ]);
const weights = (a: string, b: string, c: string, more: object = {}) => [
  { college: 1, weight: a, ...more },
  { college: 2, weight: b },
  { college: 3, weight: c },
];
const weighted = (weighting: ReturnType<typeof weightingOf>, changes: Partial<ResolutionRulesV2> = {}) =>
  resolutionOf(colleges, { weighting, tests: [majorityTest({ weighting: true })], ...changes });
const scic = (enforce: 'warn' | 'block') => ({ min: '1/10', max: '1/2', minCount: 3, enforce }) as const;
const ticket = scenarios().find(({ name }) => name === 'SC-24 of the expressed')?.input as DecideInput;

describe('what keeps a ballot of version 2 from being ready', () => {
  it('is nothing for a whole one', () => {
    expect(keys(resolutionOf(colleges))).toEqual([]);
    expect(keys(weighted(weightingOf(weights('1/2', '3/10', '1/5'), { bounds: scic('block') })))).toEqual([]);
    expect(keys(ticket.rules, ticket.roll)).toEqual([]);
  });

  it('is each parameter that the statutes have yet to settle', () => {
    const open = { ...weightingOf(weights('1/2', '3/10', '1/5')), carryOver: null, denominator: null };
    const draft = { ...resolutionOf(colleges), tests: null, unanimity: null, weighting: open };
    expect(keys(draft)).toEqual(
      ['unanimity', 'tests', 'weighting.carryOver', 'weighting.denominator'].map((parameter) => [
        'blocks',
        'missing-parameter',
        parameter,
      ]),
    );
    const {
      void: _void,
      fallback: _fallback,
      secrecy: _secrecy,
      weighting: _weighting,
      ...less
    } = resolutionOf(colleges);
    expect(keys(less).map(([, , parameter]) => parameter)).toEqual([
      'weighting',
      'secrecy',
      'void',
      'fallback',
    ]);
    expect(
      keys({ ...(ticket.rules as TicketRules), electorate: null, majority: null }).map(
        ([, , parameter]) => parameter,
      ),
    ).toEqual(['majority', 'electorate']);
  });

  it('is weights that don’t make a whole, said once', () => {
    expect(keys(weighted(weightingOf(weights('1/2', '3/10', '1/10'))))).toEqual([
      ['blocks', 'weights-sum', null],
    ]);
    expect(keys(weighted(weightingOf(weights('1/2', '3/10', 'x')))).map(([, key]) => key)).toEqual([
      'contradiction',
      'weights-sum',
    ]);
  });

  it.each([
    ['warn', 'warns', ''],
    ['block', 'blocks', '-blocks'],
  ] as const)('is what a law binds, where it does (%s)', (enforce, level, suffix) => {
    const bounds = scic(enforce);
    expect(keys(weighted(weightingOf(weights('3/5', '7/20', '1/20'), { bounds })))).toEqual([
      [level, `weight-below-bound${suffix}`, 3],
      [level, `weight-above-bound${suffix}`, 1],
    ]);
    const two = weightingOf(
      [
        { college: 1, weight: '1/2' },
        { college: 2, weight: '1/2' },
      ],
      { bounds },
    );
    const pair = resolutionOf(colleges.slice(0, 2), {
      weighting: two,
      tests: [majorityTest({ weighting: true })],
    });
    expect(keys(pair, rollOf(3, 3))).toEqual([[level, `too-few-colleges${suffix}`, null]]);
    const unread = weighted(
      weightingOf(weights('3/5', '7/20', '1/20'), { bounds: { ...bounds, min: 'x', max: 'y' } }),
    );
    expect(keys(unread)).toEqual([]);
  });

  it('is a casting vote where nobody may know a vote', () => {
    expect(keys(resolutionOf(colleges, { tie: 'casting_vote', secrecy: 'sealed' }))).toEqual([
      ['blocks', 'casting-vote-sealed', null],
    ]);
    expect(keys(resolutionOf(colleges, { tie: 'casting_vote' }))).toEqual([]);
  });

  it('warns of members whose college isn’t formed and who vote nowhere', () => {
    const under = (more: object, electors = roll) =>
      keys(weighted(weightingOf(weights('1/2', '3/10', '1/5', { minMembers: 9, ...more }))), electors);
    expect(under({})).toEqual([['warns', 'members-without-vote', 1]]);
    expect(under({ membersVoteIn: 2 })).toEqual([]);
    expect(under({ notFormed: { mergeInto: 2 } })).toEqual([]);
    // Where they would vote isn't formed either.
    const small = (more: object) =>
      keys(
        weighted(
          weightingOf(
            weights('1/2', '3/10', '1/5').map((entry) =>
              entry.college === 3 ? { ...entry, minMembers: 9 } : { ...entry, minMembers: 9, ...more },
            ),
          ),
        ),
      );
    const all = [1, 2, 3].map((college) => ['warns', 'members-without-vote', college]);
    expect(small({ membersVoteIn: 3 })).toEqual(all);
    expect(small({ notFormed: { mergeInto: 3 } })).toEqual(all);
    expect(under({}, rollOf(0, 4, 3))).toEqual([['warns', 'no-elector', 1]]);
  });

  it('is voices that nobody recorded, nobody to choose, nothing to decide or to ratify', () => {
    expect(keys(resolutionOf(colleges, { voices: { unit: 'shares' } }))).toEqual([
      ['blocks', 'voices-need-holdings', null],
    ]);
    expect(keys(resolutionOf(colleges, { ratifies: [] }))).toEqual([['blocks', 'nothing-to-ratify', null]]);
    expect(keys(resolutionOf(colleges, { tests: [] }))).toEqual([['blocks', 'contradiction', null]]);
    expect(keys(resolutionOf(colleges, { tests: [majorityTest({ threshold: '1/3' })] }))).toEqual([
      ['warns', 'threshold-below-half', null],
    ]);
    const none = { ...(ticket.rules as TicketRules), tickets: [] };
    expect(keys(none, ticket.roll)).toEqual([['blocks', 'no-ticket', null]]);
    expect(keys({ ...none, tickets: ['a'] }, ticket.roll)).toEqual([['tells', 'single-ticket', null]]);
    expect(keys(election([]), rollOf(1)).map(([, key]) => key)).toContain('contradiction');
    expect(keys(election([seats(1, 1, ['a', 'b'])]), rollOf(3))).toEqual([]);
  });
});

describe('a ticket on the paper', () => {
  const shape = ballotShape(ticket.rules, 1);

  it('is one name, or blank', () => {
    if (shape === undefined) throw new Error('a ticket has a paper');
    expect(checkChoice(shape, { kind: 'names', options: ['T1'] }).ok).toBe(true);
    expect(checkChoice(shape, { kind: 'blank' }).ok).toBe(true);
    expect(checkChoice(shape, { kind: 'names', options: ['T1', 'T2'] })).toMatchObject({
      refusal: 'too-many-names',
    });
    expect(checkChoice(shape, { kind: 'option', option: 'for' })).toMatchObject({
      refusal: 'choice-not-offered',
    });
  });
});

describe('a quorum that is missing', () => {
  const missed = (finding: object): QuorumFinding => ({
    scope: 'global',
    heads: 1,
    called: 4,
    needed: 2,
    reached: false,
    ...finding,
  });
  const now = (findings: readonly QuorumFinding[], combine: 'all' | 'any' = 'all'): QuorumNow => ({
    findings,
    reached: false,
    combine,
  });
  const rights = missed({ measure: 'rights', share: '1/5', threshold: '1/2', op: '>=' });
  const opening = { assembly: 'open', ballot: 'ready', others: [], electors: 3 } as const;

  it('is said for everyone, for each college, for rights', () => {
    const reached = missed({ reached: true });
    const quorum = now([missed({}), missed({ scope: { college: 2 } }), rights, reached]);
    expect(canOpenBallot({ ...opening, quorum })).toEqual([
      { key: 'quorum-missed', inputs: { heads: 1, needed: 2, called: 4 } },
      { key: 'quorum-missed-college', inputs: { college: 2, heads: 1, needed: 2, called: 4 } },
      { key: 'quorum-missed-rights', inputs: { share: '1/5', threshold: '1/2' } },
    ]);
  });

  it('is said once where any of several would do', () => {
    expect(canOpenBallot({ ...opening, quorum: now([missed({}), rights], 'any') })).toEqual([
      { key: 'quorum-missed-any', inputs: { tests: 2 } },
    ]);
    expect(canOpenBallot({ ...opening, quorum: now([missed({})], 'any') }).map(({ key }) => key)).toEqual([
      'quorum-missed',
    ]);
  });

  it('keeps a sitting from opening where it is asked then', () => {
    const none: QuorumNow = { findings: [], reached: true, combine: 'all' };
    expect(canOpenAssembly({ assembly: 'convened', quorum: none })).toEqual([]);
    expect(canOpenAssembly({ assembly: 'open', quorum: now([missed({})]) }).map(({ key }) => key)).toEqual([
      'assembly-event-not-allowed',
      'quorum-missed',
    ]);
  });
});

describe('a resolution exactly divided', () => {
  const rules = resolutionOf(colleges, { tie: 'casting_vote' });
  const asked = { ballot: 'counted', decision: { outcome: 'tied' }, rules, how: 'casting-vote' } as const;

  it('is settled in the way its rules say, while it waits', () => {
    expect(canSettleDivision(asked)).toEqual([]);
    expect(canSettleDivision({ ...asked, how: 'new-vote' }).map(({ key }) => key)).toEqual(['no-division']);
    const again = resolutionOf(colleges, { tie: 'new_vote' });
    expect(canSettleDivision({ ...asked, rules: again, how: 'new-vote' })).toEqual([]);
    expect(canSettleDivision({ ...asked, rules: resolution() }).map(({ key }) => key)).toEqual([
      'no-division',
    ]);
    const inElection = {
      ...asked,
      rules: election([seats(1, 1, ['a'])]),
      decision: { outcome: 'tied', ties: [] },
    } as const;
    expect(canSettleDivision(inElection).map(({ key }) => key)).toEqual(['no-division']);
    expect(canSettleDivision({ ...asked, ballot: 'open' }).map(({ key }) => key)).toEqual([
      'ballot-event-not-allowed',
    ]);
  });

  it('isn’t proclaimed before', () => {
    expect(canProclaim({ ballot: 'counted', decision: { outcome: 'tied' } })).toEqual([
      { key: 'division-open', inputs: {} },
    ]);
  });
});
