import { canonical } from '../canonical.js';
import type { FrozenBallot } from '../evidence/frozen.js';
import { Malformed } from '../malformed.js';
import { followStatutes } from './statutes.js';

const noJudge = {
  rulesFollow: (): boolean => {
    throw new Error('statutes of version 1 need no judge');
  },
};
const quorum = { first: [{ op: '>=', value: '1/2' }], second: [] };
const resolution = { tests: [{ op: '>', threshold: '1/2' }], tie: 'rejected' };
const election = { method: 'most-votes', tieBreak: 'ask' };
const colleges = [
  { number: 1, name: 'Pôles', seats: 9 },
  { number: 2, name: 'Réseaux', seats: 5 },
];
const statutes = canonical({ v: 1, quorum, resolution, election, colleges });
const ballot = (kind: 'resolution' | 'election', rules: object, round = 1) =>
  ({ kind, round, rules: { version: 1, kind, quorum, ...rules } }) as unknown as FrozenBallot;
const seats = (...filled: [number, number][]) => ({
  ...election,
  colleges: filled.map(([college, n]) => ({ college, seats: n })),
});

describe('the rules of a ballot', () => {
  it('are those of the statutes', () => {
    expect(followStatutes(ballot('resolution', resolution), statutes, noJudge)).toBe(true);
    expect(followStatutes(ballot('election', seats([1, 9], [2, 5])), statutes, noJudge)).toBe(true);
    expect(followStatutes(ballot('election', seats([2, 1]), 2), statutes, noJudge)).toBe(true);
  });

  it.each([
    ['an easier majority', ballot('resolution', { ...resolution, tests: [{ op: '>', threshold: '1/3' }] })],
    ['no majority at all', ballot('resolution', { tie: 'rejected' })],
    ['no quorum', ballot('resolution', { ...resolution, quorum: { first: [], second: [] } })],
    ['another kind', ballot('resolution', { ...resolution, kind: 'election' })],
    ['a seat more', ballot('election', seats([1, 10], [2, 5]))],
    ['a seat less, in a first vote', ballot('election', seats([1, 9], [2, 4]))],
    ['a seat more, in a new vote', ballot('election', seats([2, 6]), 2)],
    ['a college of its own', ballot('election', seats([3, 1]))],
    ['another method', ballot('election', { ...seats([1, 9]), method: 'other' })],
  ])('are not those of the statutes with %s', (_what, changed) => {
    expect(followStatutes(changed, statutes, noJudge)).toBe(false);
  });

  it('are not held against statutes that this version can’t read', () => {
    expect(followStatutes(ballot('resolution', {}), canonical({ version: 1 }), noJudge)).toBe(true);
    expect(followStatutes(ballot('resolution', {}), canonical({ v: 3 }), noJudge)).toBe(true);
    expect(() => followStatutes(ballot('resolution', {}), '[]', noJudge)).toThrow(Malformed);
  });

  it('are the judge’s to compare under statutes of version 2, never those of another kind', () => {
    const seen: object[] = [];
    const judge = {
      rulesFollow: (question: object): boolean => {
        seen.push(question);
        return seen.length > 1;
      },
    };
    const asked = {
      ...ballot('resolution', { ...resolution, secrecy: 'open' }, 2),
      secrecy: 'open' as const,
    };
    expect(followStatutes(asked, canonical({ v: 2 }), judge)).toBe(false);
    expect(followStatutes(asked, canonical({ v: 2 }), judge)).toBe(true);
    expect(seen[0]).toEqual({ statutes: { v: 2 }, rules: asked.rules, round: 2 });
    for (const other of [{ kind: 'ticket' }, { secrecy: 'sealed' }]) {
      const changed = { ...asked, rules: { ...asked.rules, ...other } };
      expect(followStatutes(changed, canonical({ v: 2 }), judge)).toBe(false);
    }
    expect(seen).toHaveLength(2);
  });
});
