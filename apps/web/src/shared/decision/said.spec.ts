import { said } from './said.js';

const names = {
  option: (id: string) => ({ a: 'PTCE A', b: 'PTCE B' })[id] ?? id,
  urn: (id: string, college: number | null) => (college === null ? 'L’urne' : `Collège ${college}`),
};

describe('a sentence on the page', () => {
  it('has names where the data has ids', () => {
    const seat = said('fr', 'election.seat', { option: 'a', votes: 7, seat: 1, seats: 9 }, names);
    expect(seat).toContain('PTCE A');
    expect(said('fr', 'single-elector', { urn: 'u-1', college: 3 }, names)).toMatch(
      /^Collège 3.*un seul inscrit/u,
    );
    expect(said('en', 'election.tie', { options: ['a', 'b'], votes: 3, seats: 1 }, names)).toContain(
      'PTCE A and PTCE B',
    );
  });

  it('shows a key it does not know, and inputs it can not name, as they are', () => {
    expect(said('fr', 'of-tomorrow', { option: 'z' }, names)).toBe('of-tomorrow');
  });
});
