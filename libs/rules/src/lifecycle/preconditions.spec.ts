import {
  canBreakTie,
  canCount,
  canEndAssembly,
  canMakeReady,
  canOpenBallot,
  canProclaim,
  canResumeBallot,
  canSuspendAssembly,
} from '../index.js';
import type { QuorumFinding, QuorumNow, Readiness, TieFinding } from '../index.js';

const reached: QuorumFinding = { scope: 'global', heads: 8, called: 10, needed: 5, reached: true };
const missed: QuorumFinding = { scope: 'global', heads: 4, called: 10, needed: 5, reached: false };
const quorum = (...findings: QuorumFinding[]): QuorumNow => ({
  findings,
  reached: findings.every((finding) => finding.reached),
  combine: 'all',
});
const opening = {
  assembly: 'open',
  ballot: 'ready',
  others: [],
  electors: 10,
  quorum: quorum(reached),
} as const;
const tie: TieFinding = {
  college: 2,
  options: ['a', 'b'],
  votes: 3,
  seats: 1,
  resolution: 'open',
  drawn: [],
};

describe('opening a ballot', () => {
  it('is possible in an open sitting, with electors and the quorum', () => {
    expect(canOpenBallot(opening)).toEqual([]);
    expect(
      canOpenBallot({ ...opening, others: [{ ballot: 'x', state: 'closed' }], quorum: quorum() }),
    ).toEqual([]);
  });

  it('says everything that keeps it from opening', () => {
    const blocks = canOpenBallot({
      assembly: 'suspended',
      ballot: 'draft',
      others: [{ ballot: 'x', state: 'suspended' }],
      electors: 0,
      quorum: quorum(reached, missed),
    });
    expect(blocks).toEqual([
      { key: 'ballot-event-not-allowed', inputs: { state: 'draft', event: 'open' } },
      { key: 'assembly-not-open', inputs: { state: 'suspended' } },
      { key: 'another-ballot-open', inputs: {} },
      { key: 'no-elector', inputs: {} },
      { key: 'quorum-missed', inputs: { heads: 4, needed: 5, called: 10 } },
    ]);
  });

  it('goes on after a suspension only in an open sitting', () => {
    expect(canResumeBallot({ assembly: 'open', ballot: 'suspended' })).toEqual([]);
    expect(canResumeBallot({ assembly: 'suspended', ballot: 'suspended' }).map(({ key }) => key)).toEqual([
      'assembly-not-open',
    ]);
  });
});

describe('making a ballot ready', () => {
  const warning: Readiness = { key: 'no-elector', level: 'warns', inputs: { urn: 'a' } };
  const blocking: Readiness = { key: 'no-candidate', level: 'blocks', inputs: { college: 1 } };

  it('is kept by what blocks, not by what warns', () => {
    expect(canMakeReady({ ballot: 'draft', notices: [warning] })).toEqual([]);
    expect(canMakeReady({ ballot: 'open', notices: [warning, blocking] })).toEqual([
      { key: 'ballot-event-not-allowed', inputs: { state: 'open', event: 'ready' } },
      { key: 'not-ready', inputs: { notices: ['no-candidate'] } },
    ]);
  });
});

describe('after the vote', () => {
  it('counting waits for the urns', () => {
    const urns = [
      { urn: 'a', drained: true },
      { urn: 'b', drained: false },
    ];
    expect(canCount({ ballot: 'closed', urns: urns.slice(0, 1) })).toEqual([]);
    expect(canCount({ ballot: 'closed', urns })).toEqual([
      { key: 'urn-not-drained', inputs: { urns: ['b'] } },
    ]);
  });

  it('only an open tie can be broken', () => {
    expect(canBreakTie({ ballot: 'counted', decision: { ties: [tie] }, college: 2 })).toEqual([]);
    const settled = { ties: [{ ...tie, resolution: 'lot' as const }] };
    for (const [decision, college] of [
      [{ ties: [tie] }, 1],
      [settled, 2],
      [{}, 2],
    ] as const) {
      expect(canBreakTie({ ballot: 'counted', decision, college })).toEqual([
        { key: 'no-tie-to-break', inputs: {} },
      ]);
    }
  });

  it('a tie or a missing urn keeps the result from being proclaimed, a missed quorum does not', () => {
    expect(canProclaim({ ballot: 'counted', decision: { outcome: 'no-quorum' } })).toEqual([]);
    expect(canProclaim({ ballot: 'counted', decision: { outcome: 'tied', ties: [tie] } })).toEqual([
      { key: 'tie-open', inputs: { colleges: ['2'] } },
    ]);
    expect(
      canProclaim({ ballot: 'closed', decision: { outcome: 'incomplete' } }).map(({ key }) => key),
    ).toEqual(['ballot-event-not-allowed', 'decision-incomplete']);
  });
});

describe('the sitting', () => {
  it('is not suspended over an open vote', () => {
    const ballots = [
      { ballot: 'x', state: 'open' },
      { ballot: 'y', state: 'suspended' },
    ] as const;
    expect(canSuspendAssembly({ assembly: 'open', ballots: ballots.slice(1) })).toEqual([]);
    expect(canSuspendAssembly({ assembly: 'convened', ballots })).toEqual([
      { key: 'assembly-event-not-allowed', inputs: { state: 'convened', event: 'suspend' } },
      { key: 'ballot-voting', inputs: { ballots: ['x'] } },
    ]);
  });

  it('does not end before its votes are proclaimed', () => {
    const ballots = [
      { ballot: 'w', state: 'ready' },
      { ballot: 'x', state: 'suspended' },
      { ballot: 'y', state: 'counted' },
      { ballot: 'z', state: 'proclaimed' },
    ] as const;
    expect(canEndAssembly({ assembly: 'open', event: 'close', ballots, quorum: quorum() })).toEqual([
      { key: 'ballot-voting', inputs: { ballots: ['x'] } },
      { key: 'ballot-awaited', inputs: { ballots: ['y'] } },
    ]);
    expect(
      canEndAssembly({ assembly: 'suspended', event: 'adjourn', ballots: [], quorum: quorum(missed) }),
    ).toEqual([{ key: 'assembly-event-not-allowed', inputs: { state: 'suspended', event: 'adjourn' } }]);
  });

  it('is adjourned for want of quorum only', () => {
    const adjourning = { assembly: 'convened', event: 'adjourn', ballots: [] } as const;
    expect(canEndAssembly({ ...adjourning, quorum: quorum(reached, missed) })).toEqual([]);
    for (const now of [quorum(), quorum(reached)]) {
      expect(canEndAssembly({ ...adjourning, quorum: now })).toEqual([{ key: 'quorum-reached', inputs: {} }]);
    }
    expect(
      canEndAssembly({ assembly: 'open', event: 'close', ballots: [], quorum: quorum(reached) }),
    ).toEqual([]);
  });
});
