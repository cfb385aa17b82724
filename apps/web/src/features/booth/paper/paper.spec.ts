import type { BallotRules } from '@collegium/rules';
import {
  choiceOf,
  countOf,
  fitMarks,
  mark,
  markBlank,
  paperOf,
  rowsOf,
  unmarked,
  type Paper,
} from './paper.js';
import { ruleSentences } from './rule-sentence.js';

const resolution: BallotRules = {
  version: 1,
  kind: 'resolution',
  weighting: 'none',
  urns: [{ urn: 'u', college: null }],
  quorum: { first: [], second: [] },
  offers: { abstention: true, blank: true },
  tests: [{ scope: 'global', base: 'expressed', threshold: '1/2', op: '>' }],
  abstention: 'neutral',
  blank: 'neutral',
  tie: 'rejected',
  unanimity: 'all_expressed_for',
};
const candidates = ['auton', 'nola', 'rhone', 'var'];
const election: BallotRules = {
  version: 1,
  kind: 'election',
  weighting: 'none',
  urns: [{ urn: 'u', college: 1 }],
  quorum: { first: [], second: [] },
  offers: { blank: true },
  method: 'most-votes',
  colleges: [
    { college: 1, seats: 2, minNames: 0, maxNames: 2, candidates },
    { college: 3, seats: 1, minNames: 0, maxNames: 1, candidates: ['solo'] },
  ],
  tieBreak: 'ask',
  unanimity: 'all_expressed_for',
};
const options = [
  ...candidates.map((id) => ({ id, label: id, college: 1 })),
  { id: 'solo', label: 'solo', college: 3 },
];

const ticket = (id: string) => ({ id, label: id, college: null });

const paper = (rules: BallotRules, college = 1): Paper => {
  const made = paperOf({ rules, options }, college);
  if (!made) throw new Error('no paper');
  return made;
};

describe('a ballot paper', () => {
  it('of a resolution takes one answer, blank among them', () => {
    const of = paper(resolution);
    expect(choiceOf(of, unmarked)).toBeNull();
    const against = mark(of, mark(of, unmarked, 'for'), 'against');
    expect(choiceOf(of, against)).toEqual({ kind: 'option', option: 'against' });
    expect(choiceOf(of, markBlank(of, against))).toEqual({ kind: 'blank' });
    expect(choiceOf(of, mark(of, markBlank(of, against), 'for'))).toEqual({ kind: 'option', option: 'for' });
  });

  it('of an election lists the candidates of one college, and full lets the others rest', () => {
    const of = paper(election);
    const two = mark(of, mark(of, unmarked, 'var'), 'auton');
    expect(rowsOf(of, two).map(({ id, marked, resting }) => [id, marked, resting])).toEqual([
      ['auton', true, null],
      ['nola', false, 'full'],
      ['rhone', false, 'full'],
      ['var', true, null],
    ]);
    expect(mark(of, two, 'nola')).toBe(two);
    expect(choiceOf(of, two)).toEqual({ kind: 'names', options: ['auton', 'var'] });
    expect(mark(of, two, 'var').picked).toEqual(['auton']);
  });

  it('keeps the names under a blank mark, which is alone', () => {
    const of = paper(election);
    const blank = markBlank(of, mark(of, unmarked, 'nola'));
    expect(countOf(blank)).toBe(0);
    expect(rowsOf(of, blank).every(({ marked, resting }) => !marked && resting === 'blank')).toBe(true);
    expect(mark(of, blank, 'var')).toBe(blank);
    expect(choiceOf(of, blank)).toEqual({ kind: 'blank' });
    expect(choiceOf(of, markBlank(of, blank))).toEqual({ kind: 'names', options: ['nola'] });
  });

  it('is no blank vote by having no name: blank is said, never guessed', () => {
    expect(choiceOf(paper(election), unmarked)).toBeNull();
  });

  it('of a ticket takes one of them, or blank, whatever the college', () => {
    const tickets: BallotRules = {
      version: 2,
      kind: 'ticket',
      secrecy: 'open',
      electorate: 'board',
      urns: [{ urn: 'u', college: null }],
      quorum: { first: [], second: [] },
      voices: { unit: 'head' },
      offers: { blank: true },
      tickets: ['one', 'two'],
      majority: 'relative',
      unanimity: 'all_expressed_for',
    };
    const of = paperOf({ rules: tickets, options: [ticket('one'), ticket('two')] }, 7);
    if (!of) throw new Error('no paper');
    const second = mark(of, mark(of, unmarked, 'one'), 'two');
    expect(choiceOf(of, second)).toEqual({ kind: 'names', options: ['two'] });
    expect(choiceOf(of, markBlank(of, second))).toEqual({ kind: 'blank' });
    expect(rowsOf(of, markBlank(of, second)).map(({ resting }) => resting)).toEqual([null, null]);
    expect(choiceOf(of, fitMarks(of, { picked: ['gone', 'one'], blank: false }))).toEqual({
      kind: 'names',
      options: ['one'],
    });
    expect(ruleSentences(tickets, null)).toEqual([]);
  });

  it('asks nothing while its rules are not settled', () => {
    expect(paperOf({ rules: null, options }, 1)).toBeNull();
  });

  it('asks nothing of a college without seats', () => {
    expect(paperOf({ rules: election, options }, 2)).toBeNull();
  });

  it('offers no blank where the rules have none', () => {
    const of = paper({ ...election, offers: { blank: false } });
    expect(markBlank(of, unmarked)).toBe(unmarked);
    expect(choiceOf(of, { picked: ['nola'], blank: true })).toBeNull();
  });

  it('keeps of old marks what still applies', () => {
    const of = paper(election);
    expect(fitMarks(of, { picked: ['gone', 'var', 'var', 'nola', 'auton'], blank: false }).picked).toEqual([
      'var',
      'nola',
    ]);
    expect(fitMarks(paper(resolution), { picked: ['nola'], blank: true })).toEqual({
      picked: [],
      blank: true,
    });
  });
});

describe('the rule in a sentence', () => {
  it('says the majority and what abstaining does', () => {
    expect(ruleSentences(resolution, 1).map(({ key }) => key)).toEqual([
      'rule.majority',
      'rule.neutral-both',
    ]);
    const twoThirds: BallotRules = {
      ...resolution,
      offers: { abstention: true, blank: false },
      tests: [{ scope: 'global', base: 'expressed', threshold: '2/3', op: '>=' }],
    };
    expect(ruleSentences(twoThirds, null)).toEqual([
      { key: 'rule.at-least', values: { threshold: '2/3' } },
      { key: 'rule.neutral-abstention', values: {} },
    ]);
  });

  it('says the seats of one’s own college, or of all of them to who has none', () => {
    expect(ruleSentences(election, 3)).toEqual([
      { key: 'rule.most-votes', values: { seats: 1, college: 3 } },
    ]);
    expect(ruleSentences(election, null)).toEqual([
      { key: 'rule.most-votes-all', values: { seats: 3, colleges: 2 } },
    ]);
  });
});
