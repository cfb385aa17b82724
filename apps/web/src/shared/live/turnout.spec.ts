import type { LiveUrn } from '@collegium/contract';
import { stackedCounts, urnCounts } from './tally-rows.js';
import { totalTurnout, turnoutByCollege } from './turnout.js';

const urn = (name: string, college: number | null, votes: number, electors: number): LiveUrn => ({
  urn: name,
  college,
  votes,
  electors,
  tally: null,
});

describe('turnout', () => {
  it('adds up every urn', () => {
    expect(totalTurnout([urn('a', 1, 7, 10), urn('b', 2, 3, 5)])).toEqual({ votes: 10, electors: 15 });
    expect(totalTurnout([])).toEqual({ votes: 0, electors: 0 });
  });

  it('is told per college in the order of their numbers, several polling places together', () => {
    const urns = [urn('c', 3, 1, 1), urn('a', 1, 4, 6), urn('b', 1, 3, 4)];
    expect(turnoutByCollege(urns)).toEqual([
      { college: 1, votes: 7, electors: 10 },
      { college: 3, votes: 1, electors: 1 },
    ]);
  });
});

describe('the lines of a running tally', () => {
  const options = [
    { id: 'for', label: 'Pour', college: null },
    { id: 'against', label: 'Contre', college: null },
    { id: 'abstention', label: 'Abstention', college: null },
  ];
  const tally = {
    urn: 'u',
    college: null,
    counts: { for: 6, against: 1 },
    blank: 2,
    void: 0,
    abstention: 1,
    votes: 10,
  };

  it('say for and against first, then what is aside, abstention only once', () => {
    const urns = [{ ...urn('u', null, 10, 16), tally }];
    const [count] = urnCounts({ kind: 'resolution', options, urns });
    expect(count?.rows?.map(({ id, votes, aside }) => [id, votes, aside])).toEqual([
      ['for', 6, false],
      ['against', 1, false],
      ['abstention', 1, true],
      ['blank', 2, true],
    ]);
  });

  it('name the candidates of the urn’s own college, in the order of the paper, those without a vote too', () => {
    const candidates = [
      { id: 'z', label: 'Zed', college: 1 },
      { id: 'a', label: 'Alpha', college: 1 },
      { id: 'other', label: 'Other', college: 2 },
    ];
    const urns = [{ ...urn('u', 1, 1, 3), tally: { ...tally, college: 1, counts: { a: 1 }, void: 1 } }];
    const [count] = urnCounts({ kind: 'election', options: candidates, urns });
    expect(count?.rows?.map(({ label, votes }) => [label, votes])).toEqual([
      ['Zed', 0],
      ['Alpha', 1],
      [null, 2],
      [null, 1],
    ]);
  });

  it('are kept back when the statutes keep the tally for the closing', () => {
    expect(urnCounts({ kind: 'resolution', options, urns: [urn('u', null, 3, 16)] })[0]?.rows).toBeNull();
  });

  it('add up over the colleges of a resolution, each answer with what it is made of', () => {
    const of = (college: number, counts: Record<string, number>, blank: number): LiveUrn => ({
      ...urn(`u${college}`, college, 9, 9),
      tally: { ...tally, college, counts, blank, abstention: 0 },
    });
    const stack = stackedCounts({
      kind: 'resolution',
      options,
      urns: [of(1, { for: 6 }, 0), of(2, { for: 2, against: 3 }, 1)],
    });
    expect(stack?.map(({ id, votes, parts }) => [id, votes, parts.map((part) => part.votes)])).toEqual([
      ['for', 8, [6, 2]],
      ['against', 3, [0, 3]],
      ['abstention', 0, [0, 0]],
      ['blank', 1, [0, 1]],
    ]);
  });

  it('don’t add up elections, nor one urn, nor tallies kept back', () => {
    const kept = [urn('a', 1, 1, 2), urn('b', 2, 1, 2)];
    expect(stackedCounts({ kind: 'resolution', options, urns: kept })).toBeNull();
    expect(
      stackedCounts({ kind: 'resolution', options, urns: [{ ...urn('u', null, 1, 2), tally }] }),
    ).toBeNull();
    expect(stackedCounts({ kind: 'election', options, urns: kept })).toBeNull();
  });
});
