import type { TieFinding } from '@collegium/rules';
import { mattersWhichFirst, waysOf } from './ties.js';

const tie = (college: number, resolution: TieFinding['resolution'] = 'open'): TieFinding => ({
  college,
  options: ['a', 'b'],
  votes: 3,
  seats: 1,
  resolution,
  drawn: resolution === 'lot' ? ['a'] : [],
});

describe('the ways to break a tie', () => {
  it('are both as long as no lot of the ballot was drawn, new votes left elsewhere or not', () => {
    expect(waysOf(tie(1), [tie(1), tie(2)])).toEqual(['lot', 'new-vote']);
    expect(waysOf(tie(2), [tie(1, 'new-vote'), tie(2)])).toEqual(['lot', 'new-vote']);
  });

  it('are the lot alone once a lot made the secret public', () => {
    expect(waysOf(tie(2), [tie(1, 'lot'), tie(2)])).toEqual(['lot']);
  });

  it('are a new vote alone where too many are tied for a fair lot', () => {
    const crowd = { ...tie(2), options: Array.from({ length: 60 }, (_, index) => `c${index}`), seats: 50 };
    expect(waysOf(crowd, [tie(1, 'lot'), crowd])).toEqual(['new-vote']);
  });

  it('make the order matter while several wait and no lot was drawn', () => {
    expect(mattersWhichFirst([tie(1), tie(2)])).toBe(true);
    expect(mattersWhichFirst([tie(1, 'new-vote'), tie(2)])).toBe(false);
    expect(mattersWhichFirst([tie(1, 'lot'), tie(2), tie(3)])).toBe(false);
  });
});
