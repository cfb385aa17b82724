import type { BallotState, BallotView, BoothEntry, LiveSnapshot } from '@collegium/contract';

/** Views of the contract as small as the specs of the booth need them. */

export function sampleBallot(state: BallotState): BallotView {
  return {
    id: 'ballot',
    number: 1,
    kind: 'resolution',
    question: { fr: 'Q', en: 'Q' },
    state,
    round: 1,
    follows: null,
    outcome: null,
    options: [],
    rules: {
      version: 1,
      kind: 'resolution',
      weighting: 'none',
      urns: [],
      quorum: { first: [], second: [] },
      offers: { abstention: true, blank: true },
      tests: [],
      abstention: 'neutral',
      blank: 'neutral',
      tie: 'rejected',
      unanimity: 'no_against',
    },
    secrecy: 'open',
    form: 'f'.repeat(64),
    urns: [],
    notices: [],
    readiness: [],
    openedAt: null,
    closedAt: null,
    proclaimedAt: null,
    tallies: null,
    decision: null,
    following: null,
  };
}

export function sampleEntry(entry: string, urn: string): BoothEntry {
  const member = { id: `m-${entry}`, name: entry, example: true };
  return { entry, urn, member, college: 1, status: 'may-vote', receipt: null };
}

export function sampleSnapshot(more: Partial<LiveSnapshot>): LiveSnapshot {
  return {
    assembly: 'assembly',
    revision: 1,
    at: '2025-05-19T14:00:00.000Z',
    title: 'T',
    organisation: 'O',
    timeZone: 'Europe/Paris',
    state: 'open',
    simulated: true,
    stage: 'open',
    agenda: [],
    room: { colleges: [], quorum: [], quorumReached: true, quorumCombine: 'all', pendingAdmissions: 0 },
    doorCode: null,
    ballot: null,
    board: [],
    seats: [],
    record: { size: 1, head: 'aaaa-bbbb', fingerprint: 'f'.repeat(64) },
    ...more,
  };
}
