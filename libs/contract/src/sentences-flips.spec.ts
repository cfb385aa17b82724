import { scenarios } from '@collegium/fixtures';
import { flips, type DecideInput, type Flips, type VoteFlip } from '@collegium/rules';
import { tellFlips } from './index.js';
import { tellVoteFlip } from './sentences-flips.js';

const scenario = (name: string): DecideInput => {
  const found = scenarios().find((one) => one.name === name);
  if (found === undefined) throw new Error(`no scenario ${name}`);
  return found.input;
};
const flip: VoteFlip = { college: 2, way: 'more-against', count: 2, outcome: 'rejected', lasts: true };

describe('where an outcome turns, in words', () => {
  it('counts few votes as they are said', () => {
    expect(tellVoteFlip('fr', flip)).toBe('Deux voix contre de plus dans le collège 2 la feraient rejeter.');
    expect(tellVoteFlip('en', flip)).toBe('Two more against in college 2 would reject it.');
    expect(tellVoteFlip('fr', { ...flip, count: 1, way: 'for-to-against' })).toBe(
      'Une voix passant de pour à contre dans le collège 2 la ferait rejeter.',
    );
    expect(
      tellVoteFlip('fr', { ...flip, count: 12, college: null, way: 'more-for', outcome: 'adopted' }),
    ).toBe('12 voix pour de plus la feraient adopter.');
    expect(tellVoteFlip('en', { ...flip, count: 1, outcome: 'tied', lasts: false })).toBe(
      'One more against in college 2 would leave the votes exactly divided; more still would change the outcome again.',
    );
  });

  it('says what the quorum lacks and who could bring it', () => {
    const input = scenario('SC-06a quorum of each college');
    expect(tellFlips('fr', flips(input), [1, 2, 3])).toEqual([
      'Il manque deux membres au quorum du collège 3.',
      'Deux membres de plus du collège 3, présents, suffiraient pour décider.',
    ]);
    expect(tellFlips('en', flips(input), [1, 2, 3])).toEqual([
      'The quorum of college 3 lacks two members.',
      'Two members more of college 3, present, would be enough to decide.',
    ]);
  });

  it('says so of a college that turns nothing alone', () => {
    const found = flips(scenario('SC-05 members'));
    expect(tellFlips('en', found, [1, 2])).toEqual([
      'No number of votes of college 1 alone changes the outcome.',
      'No number of votes of college 2 alone changes the outcome.',
    ]);
    const none: Flips = { outcome: 'adopted', votes: [], missing: [], arrivals: [] };
    expect(tellFlips('fr', none, [null])).toEqual(['Aucun nombre de voix ne change le résultat.']);
  });

  it('leaves no input unsaid, in either language', () => {
    const ways = ['for-to-against', 'against-to-for', 'more-against', 'more-for'] as const;
    const outcomes = ['adopted', 'rejected', 'tied', 'no-quorum'] as const;
    for (const way of ways)
      for (const outcome of outcomes)
        for (const count of [1, 2, 3, 4, 5])
          for (const language of ['fr', 'en'] as const) {
            const said = tellVoteFlip(language, { ...flip, way, outcome, count });
            expect(said).toMatch(/2/);
            expect(said).not.toMatch(/[{}#]/);
          }
  });
});
