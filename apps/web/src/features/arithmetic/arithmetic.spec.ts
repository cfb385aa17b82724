import { playRecord, scenarios, weightedScript } from '@collegium/fixtures';
import { parseAct, type Act } from '@collegium/record';
import { decide, type BallotRules, type Decision } from '@collegium/rules';
import { chaptersOf, chapterNames } from './chapters.js';
import { collegeRows } from './college-rows.js';
import { decisionFacts } from './decision-facts.js';

describe('a decision as chapters', () => {
  it.each(scenarios())('$name: every step stands in one chapter, in the order they are read', ({ input }) => {
    const { steps } = decide(input);
    const chapters = chaptersOf(steps);
    expect(chapters.flatMap((chapter) => chapter.steps)).toHaveLength(steps.length);
    const order = chapters.map(({ name }) => chapterNames.indexOf(name));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe('a decision by college', () => {
  it('says of each what its share was taken of, and adds up to the weighted share', () => {
    const found = scenarios().find(({ name }) => name === 'SC-05 expressed');
    if (found === undefined) throw new Error('no such scenario');
    const rows = collegeRows(found.input, decide(found.input));
    expect(rows).toMatchObject([
      {
        college: 1,
        called: 20,
        taking: 15,
        for: 7,
        against: 5,
        abstention: 2,
        blank: 1,
        weight: '3/5',
        carried: '7/20',
      },
      {
        college: 2,
        called: 10,
        taking: 8,
        for: 3,
        against: 4,
        abstention: 1,
        weight: '2/5',
        carried: '6/35',
      },
    ]);
  });
});

describe('a decision from the register', () => {
  const { facts } = playRecord(weightedScript);
  const acts = facts.acts.map((text, height) => ({ height, hash: '', text }));
  const counted = acts
    .map(({ text }) => parseAct(text))
    .filter((act): act is Act<'ballot-counted'> => act.type === 'ballot-counted');

  it.each(counted.map(({ body }) => ({ number: body.number, body })))(
    'ballot $number is computed again as it was',
    ({ body }) => {
      const kept = facts.ballots.find(({ number }) => number === body.number);
      const { decision } = JSON.parse(kept?.decision ?? '{}') as { decision: Decision };
      const { rules } = JSON.parse(kept?.frozen ?? '{}') as { rules: BallotRules };
      const found = decisionFacts({ acts }, { id: body.ballot, rules }, decision);
      expect(found?.agrees).toBe(true);
      expect(found?.text).toBe(kept?.decision);
      const other = { ...decision, outcome: 'incomplete' as const };
      expect(decisionFacts({ acts }, { id: body.ballot, rules }, other)?.agrees).toBe(false);
    },
  );

  it('is nothing before the ballot was counted', () => {
    const [first] = counted;
    const before = acts.slice(0, first?.height ?? 0);
    expect(
      decisionFacts(
        { acts: before },
        { id: first?.body.ballot ?? '', rules: null },
        decide(scenarios()[0]!.input),
      ),
    ).toBeNull();
  });
});
