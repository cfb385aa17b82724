import { decisionInput } from './decision.js';
import type { DecisionFacts } from './decision.js';
import { boardOf } from './board.js';

const ballot = { ballot: 'b', number: 1 };
const facts = (...tieBreaks: DecisionFacts<string>['tieBreaks']): DecisionFacts<string> => ({
  rules: 'rules',
  opened: { electors: [{ college: 1, electors: 2 }], attendance: [], convocation: 1 },
  tallies: [],
  tieBreaks,
});

describe('the input of a decision', () => {
  it('has no tie-break and no division when nothing was broken', () => {
    expect(decisionInput(facts())).toEqual({
      rules: 'rules',
      roll: { colleges: [{ number: 1, electors: 2 }] },
      attendance: { convocation: 1, colleges: [] },
      tallies: [],
    });
  });

  it('takes ties of colleges as tie-breaks', () => {
    const lot = { ...ballot, college: 1, kind: 'lot', secret: 's', seed: 'x' } as const;
    const again = { ...ballot, college: 2, kind: 'new-vote', following: 'f' } as const;
    const input = decisionInput(facts(lot, again));
    expect(input).not.toHaveProperty('division');
    expect(input.tieBreak).toEqual([
      { kind: 'lot', college: 1, seed: 'x' },
      { kind: 'new-vote', college: 2 },
    ]);
  });

  it('takes what was done about a whole resolution as its division', () => {
    const cast = decisionInput(facts({ ...ballot, college: null, kind: 'casting-vote', side: 'against' }));
    expect(cast).not.toHaveProperty('tieBreak');
    expect(cast.division).toEqual({ kind: 'casting-vote', side: 'against' });
    const again = decisionInput(facts({ ...ballot, college: null, kind: 'new-vote', following: 'f' }));
    expect(again.division).toEqual({ kind: 'new-vote' });
  });
});

describe('the board', () => {
  const election = (...elected: string[]) => ({
    rules: { kind: 'election' },
    decision: { outcome: 'elected', seats: [{ college: 1, elected: elected.map((option) => ({ option })) }] },
  });
  const list = (outcome: string, ...ratifies: string[]) => ({ rules: { ratifies }, decision: { outcome } });

  it('is whom elections elected and adopted lists ratified, each once', () => {
    expect([...boardOf([election('a', 'b'), list('adopted', 'b', 'c')])]).toEqual(['a', 'b', 'c']);
  });

  it('has nobody of a list that was rejected, nor of a ticket, and loses nobody to it', () => {
    const ticket = {
      rules: { tickets: ['t'] },
      decision: { outcome: 'elected', ticket: { elected: { option: 't' } } },
    };
    expect([...boardOf([election('a'), list('rejected', 'a', 'c'), ticket])]).toEqual(['a']);
  });

  it('reads nothing where a forged file has something else', () => {
    const odd = {
      rules: { ratifies: 'all' },
      decision: { outcome: 'adopted', seats: [null, { elected: [1, {}] }] },
    };
    expect([...boardOf([odd])]).toEqual([]);
  });
});
