import type { TallyView } from '@collegium/contract';
import { sampleBallot, sampleSnapshot } from '../spec-view.js';
import { liveUrnsOf, sumTallies } from './live-urns.js';

const tally = (college: number, counts: Record<string, number>): TallyView => ({
  urn: `u${college}`,
  college,
  counts,
  blank: 1,
  void: 0,
  abstention: 2,
  votes: 3 + Object.values(counts).reduce((sum, count) => sum + count, 0),
});

describe('the urns of the live picture', () => {
  const urns = [{ urn: 'u1', college: 1, electors: 9 }];

  it('are the live room’s while it speaks of this ballot', () => {
    const ballot = { ...sampleBallot('open'), urns };
    const counted = [{ urn: 'u1', college: 1, electors: 9, votes: 4, tally: null }];
    expect(
      liveUrnsOf(ballot, sampleSnapshot({ ballot: { ...ballot, urns: counted, standing: null } })),
    ).toEqual(counted);
  });

  it('are none where nobody knows, rather than nobody having voted', () => {
    expect(liveUrnsOf({ ...sampleBallot('open'), urns }, null)).toEqual([]);
    const counted = { ...sampleBallot('closed'), urns, tallies: [tally(1, { for: 5 })] };
    expect(liveUrnsOf(counted, null)).toMatchObject([{ votes: 8, electors: 9 }]);
  });

  it('add up for a question that all colleges answer together', () => {
    expect(sumTallies([tally(1, { for: 5 }), tally(2, { for: 1, against: 2 })])).toEqual({
      urn: 'all',
      college: null,
      counts: { for: 6, against: 2 },
      blank: 2,
      void: 0,
      abstention: 4,
      votes: 14,
    });
    expect(sumTallies([tally(1, {})])).toBeNull();
  });
});
