import type { ElectionRules } from './ballot-rules.js';
import { verifyUrn } from './verify-urn.js';

const quorum = { first: [], second: [] };
const election: ElectionRules = {
  kind: 'election',
  version: 1,
  weighting: 'none',
  urns: [{ urn: 'u', college: 1 }],
  quorum,
  method: 'most-votes',
  offers: { blank: true },
  colleges: [{ college: 1, seats: 1, minNames: 0, maxNames: 1, candidates: ['a', 'b'] }],
  tieBreak: 'ask',
  unanimity: 'all_expressed_for',
};
const urn = { urn: 'u', college: 1 };
const names = (...options: string[]) => ({ kind: 'names', options }) as const;

describe('an urn counted from nothing', () => {
  it('gives the tally of its votes', () => {
    const votes = [names('a'), names('a'), { kind: 'blank' } as const].map((choice) => ({
      college: 1,
      choice,
    }));
    expect(verifyUrn(election, urn, votes)).toEqual({
      ok: true,
      tally: { urn: 'u', college: 1, counts: { a: 2, b: 0 }, blank: 1, void: 0, abstention: 0, votes: 3 },
    });
  });

  it('stops at the first vote that the rules do not offer', () => {
    const votes = [names('a'), names('z'), names('a', 'b')].map((choice) => ({ college: 1, choice }));
    expect(verifyUrn(election, urn, votes)).toEqual({ ok: false, height: 1, refusal: 'unknown-option' });
  });

  it('holds no vote of another college', () => {
    const colleges = election.colleges.flatMap((entry) => [entry, { ...entry, college: 2 }]);
    const both = { ...election, colleges };
    const votes = [{ college: 2, choice: { kind: 'blank' } as const }];
    expect(verifyUrn(both, urn, votes)).toEqual({ ok: false, height: 0, refusal: 'choice-not-offered' });
  });

  it('has nothing to ask a college that the ballot leaves out', () => {
    const votes = [{ college: 2, choice: names('a') }];
    expect(verifyUrn(election, urn, votes)).toEqual({ ok: false, height: 0, refusal: 'choice-not-offered' });
  });
});
