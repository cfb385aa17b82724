import { applyChoice, applyChoices, ballotShape, checkChoice, decide, emptyTally, isBlank } from './index.js';
import type { BallotShape, Choice } from './index.js';
import { election, everyone, resolution, rollOf, seats } from './testing/builders.js';

const board = election([seats(1, 2, ['a', 'b', 'c']), { ...seats(2, 2, ['x', 'y']), minNames: 1 }]);

function shape(college: number, rules: Parameters<typeof ballotShape>[0] = board): BallotShape {
  const found = ballotShape(rules, college);
  if (found === undefined) throw new Error(`college ${college} is asked nothing`);
  return found;
}

const named = (...options: readonly string[]): Choice => ({ kind: 'names', options });
const option = (answer: 'for' | 'against' | 'abstention'): Choice => ({ kind: 'option', option: answer });
const blank: Choice = { kind: 'blank' };
const refused = (refusal: string, inputs: object) => ({ ok: false, refusal, inputs });

describe('a choice in an election', () => {
  it.each([named('a'), named('b', 'a'), blank, named()])('is taken: %j', (choice) => {
    expect(checkChoice(shape(1), choice)).toEqual({ ok: true });
  });

  it.each([
    [named('z'), 'unknown-option', { option: 'z' }],
    [named('a', 'x'), 'unknown-option', { option: 'x' }],
    [named('a', 'a'), 'duplicate-name', { option: 'a' }],
    [named('a', 'b', 'c'), 'too-many-names', { given: 3, most: 2 }],
    [option('for'), 'choice-not-offered', { choice: 'for' }],
  ])('is refused: %j, %s', (choice, refusal, inputs) => {
    expect(checkChoice(shape(1), choice)).toEqual(refused(refusal, inputs));
  });

  it('names as many as the rules ask for', () => {
    expect(checkChoice(shape(2), named())).toEqual(refused('too-few-names', { given: 0, least: 1 }));
    expect(checkChoice(shape(2), blank)).toEqual({ ok: true });
  });

  it('is not blank where blank is not offered', () => {
    const without = election([seats(1, 2, ['a'])], { offers: { blank: false } });
    for (const choice of [blank, named()]) {
      expect(checkChoice(shape(1, without), choice)).toEqual(
        refused('choice-not-offered', { choice: 'blank' }),
      );
    }
    expect(checkChoice(shape(1, without), named('a'))).toEqual({ ok: true });
  });

  it('is not asked of a college that elects nobody', () => {
    expect(ballotShape(board, 3)).toBeUndefined();
  });
});

describe('a choice on a resolution', () => {
  it.each([option('for'), option('against'), option('abstention'), blank])('is taken: %j', (choice) => {
    expect(checkChoice(shape(1, resolution()), choice)).toEqual({ ok: true });
  });

  it('is refused when it is not offered', () => {
    const bare = shape(1, resolution({ offers: { abstention: false, blank: false } }));
    expect(checkChoice(bare, option('abstention'))).toEqual(
      refused('choice-not-offered', { choice: 'abstention' }),
    );
    expect(checkChoice(bare, blank)).toEqual(refused('choice-not-offered', { choice: 'blank' }));
    expect(checkChoice(bare, named('for'))).toEqual(refused('choice-not-offered', { choice: 'names' }));
    expect(checkChoice(bare, option('for'))).toEqual({ ok: true });
  });
});

describe('a running tally', () => {
  const [urn = { urn: '', college: null }] = board.urns;

  it('starts with every option at 0', () => {
    expect(emptyTally(board, urn)).toEqual({
      urn: 'urn-1',
      college: 1,
      counts: { a: 0, b: 0, c: 0 },
      blank: 0,
      void: 0,
      abstention: 0,
      votes: 0,
    });
  });

  it('counts one vote once, and never changes what it was given', () => {
    const empty = Object.freeze(emptyTally(board, urn));
    const one = applyChoice(empty, named('a', 'c'));
    expect(one).toMatchObject({ counts: { a: 1, b: 0, c: 1 }, blank: 0, votes: 1 });
    expect(applyChoice(one, named())).toMatchObject({ counts: { a: 1, b: 0, c: 1 }, blank: 1, votes: 2 });
    expect(empty.votes).toBe(0);
    expect(isBlank(named())).toBe(true);
    expect(applyChoice({ ...empty, counts: {} }, named('constructor')).counts).toEqual({ constructor: 1 });
  });

  it('is what the decision reads, whatever the order and the batches', () => {
    const rules = resolution();
    const [all = { urn: '', college: null }] = rules.urns;
    const votes = [
      option('for'),
      blank,
      option('abstention'),
      option('against'),
      option('for'),
      option('for'),
    ];
    const batch = applyChoices(emptyTally(rules, all), votes);
    const oneByOne = [...votes].reverse().reduce(applyChoice, emptyTally(rules, all));
    expect(batch).toEqual(oneByOne);
    expect(batch).toMatchObject({ counts: { for: 3, against: 1 }, blank: 1, abstention: 1, votes: 6 });
    const roll = rollOf(6);
    expect(decide({ rules, roll, attendance: everyone(roll), tallies: [batch] }).outcome).toBe('adopted');
  });
});
