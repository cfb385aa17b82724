import { answers } from './testing/builders.js';
import { countUrns, votesFor } from './urns.js';

describe('urns added up', () => {
  it('count what was cast and 0 for the rest', () => {
    const urns = [answers({ for: 2, blank: 1 }, 'a'), answers({ for: 3, against: 1, void: 1 }, 'b')];
    const count = countUrns(urns, ['for', 'against', 'nobody'], 9);
    expect(count).toMatchObject({ electors: 9, votes: 8, blank: 1, void: 1, expressed: 6 });
    expect(['for', 'against', 'nobody', 'other'].map((option) => votesFor(count, option))).toEqual([
      5, 1, 0, 0,
    ]);
  });
});
