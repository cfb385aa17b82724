import { countedInRecord, playRecord, scenarios, weightedScript } from '@collegium/fixtures';
import { decide, type Decision } from '@collegium/rules';
import { chaptersOf, chapterNames } from './chapters.js';
import { carriedText, collegeSheet, comparisonText } from './college-rows.js';
import { decisionFacts } from './decision-facts.js';
import { rankingOf } from './ranking.js';

describe('a decision as chapters', () => {
  it.each(scenarios())('$name: every step stands in one chapter, in the order they are read', ({ input }) => {
    const { steps } = decide(input);
    const chapters = chaptersOf(steps);
    const lines = chapters.flatMap((chapter) => chapter.lines);
    expect(lines.map(({ step }) => step)).toEqual(steps);
    expect(lines.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
    const order = chapters.map(({ name }) => chapterNames.indexOf(name));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe('a decision by college', () => {
  const sheetOf = (name: string) => {
    const found = scenarios().find((one) => one.name === name);
    if (found === undefined) throw new Error(`no scenario ${name}`);
    return collegeSheet(found.input, decide(found.input));
  };

  it('says of each what its share was taken of, and adds up to the weighted share', () => {
    const { rows, whole, counts, base, weighted } = sheetOf('SC-05 expressed');
    expect(rows).toMatchObject([
      { college: 1, called: 20, taking: 15, for: 7, against: 5, abstention: 2, blank: 1, weight: '3/5' },
      { college: 2, called: 10, taking: 8, for: 3, against: 4, abstention: 1, blank: 0, weight: '2/5' },
    ]);
    expect(rows.map(carriedText)).toEqual(['3/5 × 7/12 = 7/20', '2/5 × 3/7 = 6/35']);
    expect(whole).toMatchObject({
      called: 30,
      taking: 23,
      for: 10,
      against: 9,
      weight: '1',
      carried: '73/140',
    });
    expect([base, weighted]).toEqual(['expressed', true]);
    expect(counts).toEqual(['called', 'taking', 'votes', 'for', 'against', 'abstention', 'blank']);
    expect(sheetOf('SC-05 members').base).toBe('members');
    expect(sheetOf('SC-05 members').rows.map(carriedText)).toEqual([
      '3/5 × 7/20 = 21/100',
      '2/5 × 3/10 = 3/25',
    ]);
  });

  it('says of a majority whether it carries the weight, and of a silent college that it brings none', () => {
    expect(sheetOf('SC-02a').rows.map(carriedText)).toEqual(['3/4 > 3/5 → 1']);
    const { rows, whole } = sheetOf('SC-06a weight lost, silent');
    expect(rows.map((row) => [row.state, carriedText(row)])).toEqual([
      ['counted', '1/2 × 13/20 = 13/40'],
      ['counted', '3/10 × 5/10 = 3/20'],
      ['silent', '0'],
    ]);
    // A weight that is lost stays in the whole: nothing of it is for.
    expect([whole.weight, whole.carried]).toEqual(['1', '19/40']);
  });

  it('is one line for all where the colleges share an urn or the weighting is suspended', () => {
    const found = scenarios().find(({ name }) => name === 'SC-05 expressed');
    if (found?.input.rules.version !== 2 || found.input.rules.kind !== 'resolution')
      throw new Error('no case');
    const { input } = found;
    const rules = {
      ...found.input.rules,
      weighting: 'none',
      urns: [{ urn: 'all', college: null }],
      tests: [{ scope: 'global', base: 'expressed', threshold: '1/2', op: '>', weighting: false }],
    } as const;
    const tally = {
      urn: 'all',
      college: null,
      counts: { for: 10, against: 9 },
      blank: 1,
      void: 0,
      abstention: 3,
      votes: 23,
    };
    const shared = { ...input, rules, tallies: [tally] };
    const sheet = collegeSheet(shared, decide(shared));
    expect(sheet.rows).toEqual([]);
    expect(sheet.whole).toMatchObject({ called: 30, votes: 23, for: 10, weight: null, carried: null });
    expect(sheet.whole.step?.fraction).toEqual({ numerator: 10, denominator: 19 });
    expect(carriedText(sheet.whole)).toBe('');
    const suspended = sheetOf('SC-06a weighting suspended');
    expect(suspended.whole.step?.fraction).toEqual({ numerator: 18, denominator: 30 });
    expect(suspended.weighted).toBe(false);
  });

  it('writes a comparison as one does by hand', () => {
    expect(comparisonText({ left: '19/40', op: '>', right: '1/2' })).toBe('19/40 > 1/2');
    expect(comparisonText({ left: '1', op: '>=', right: '3/4' })).toBe('1 ≥ 3/4');
  });
});

describe('a ranking', () => {
  const options = ['c', 'a', 'b'].map((id) => ({ id, label: id.toUpperCase(), college: 1 }));
  const rules = {
    version: 2,
    kind: 'election',
    secrecy: 'open',
    electorate: 'members',
    urns: [{ urn: 'u', college: 1 }],
    quorum: { first: [], second: [] },
    voices: { unit: 'head' },
    method: 'most-votes',
    offers: { blank: true },
    colleges: [{ college: 1, seats: 1, minNames: 0, maxNames: 1, candidates: ['a', 'b', 'c'] }],
    tieBreak: 'ask',
    unanimity: 'all_expressed_for',
  } as const;
  const tally = {
    urn: 'u',
    college: 1,
    counts: { a: 2, b: 1, c: 2 },
    blank: 0,
    void: 0,
    abstention: 0,
    votes: 5,
  };
  const input = {
    rules,
    roll: { colleges: [{ number: 1, electors: 5 }] },
    attendance: {
      convocation: 1,
      colleges: [{ college: 1, called: 5, present: 5, remote: 0, represented: 0 }],
    },
    tallies: [tally],
  } as const;

  it('gives the same rank to the same votes, in the order of the paper, and says who a lot elected', () => {
    const [table] = rankingOf(decide(input), options);
    expect(table?.rows.map(({ label, rank, elected }) => [label, rank, elected])).toEqual([
      ['C', 1, null],
      ['A', 1, null],
      ['B', 3, null],
    ]);
    const lot = { kind: 'lot', college: 1, seed: '0a'.repeat(32) } as const;
    const [drawn] = rankingOf(decide({ ...input, tieBreak: [lot] }), options);
    expect(drawn?.rows.filter(({ elected }) => elected === 'lot')).toHaveLength(1);
  });

  it('is that of the tickets in a ballot of tickets, and none in a resolution', () => {
    const { facts } = playRecord(weightedScript);
    const decided = facts.ballots.map(
      ({ decision }) => (JSON.parse(decision ?? '{}') as { decision: Decision }).decision,
    );
    const tables = decided.map((decision) => rankingOf(decision, []));
    expect(tables.map((each) => each.length)).toEqual([0, 0, 2, 0, 1]);
    expect(tables[4]?.[0]).toMatchObject({
      college: null,
      rows: [{ rank: 1, elected: 'rank' }, { elected: null }],
    });
  });
});

describe('a decision from the register', () => {
  const { facts } = playRecord(weightedScript);
  const acts = facts.acts.map((text, height) => ({ height, hash: '', text }));
  const counted = countedInRecord(facts);

  it.each(counted)(
    'ballot $number is computed again as it was',
    ({ act: { body }, rules, decision, text }) => {
      const found = decisionFacts({ acts }, { id: body.ballot, rules }, decision);
      expect(found?.agrees).toBe(true);
      const lines = chaptersOf(decision.steps).flatMap((chapter) => chapter.lines);
      expect(lines.map(({ step }) => step)).toEqual(decision.steps);
      expect(found?.text).toBe(text);
      const last = counted.findLast(({ act }) => act.body.ballot === body.ballot)?.act;
      expect(found?.hash).toBe(last?.body.decision);
      expect(found?.act).toBe(last?.height);
      const other = { ...decision, outcome: 'incomplete' as const };
      expect(decisionFacts({ acts }, { id: body.ballot, rules }, other)?.agrees).toBe(false);
    },
  );

  it('is nothing before the ballot was counted', () => {
    const first = counted[0]?.act;
    const before = acts.slice(0, first?.height ?? 0);
    expect(
      decisionFacts(
        { acts: before },
        { id: first?.body.ballot ?? '', rules: counted[0]!.rules },
        decide(scenarios()[0]!.input),
      ),
    ).toBeNull();
  });
});
