import { askedBy, electorateOf } from './index.js';

describe('a draft that doesn’t say everything yet', () => {
  it('is for all members', () => {
    expect(electorateOf({ kind: 'resolution' })).toBe('members');
    expect(electorateOf({ kind: 'ticket', version: 2 })).toBe('members');
    expect(electorateOf({ kind: 'ticket', version: 2, electorate: 'board' })).toBe('board');
  });

  it('is about nobody until candidates or tickets stand', () => {
    expect(askedBy({ kind: 'election' })).toEqual({ kind: 'election', colleges: [] });
    expect(askedBy({ kind: 'ticket', version: 2 })).toEqual({ kind: 'ticket', tickets: [] });
  });
});
