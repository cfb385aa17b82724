import type { LiveSnapshot } from '@collegium/contract';
import { gaugeOf, type Decision } from '@collegium/rules';
import { isBlocked, type Simulation } from './simulation.js';

/** The quorum of a simulation as the gauges of a room take it. */
export function gaugesOf({ statutes, room }: Simulation, decision: Decision): LiveSnapshot['room'] {
  const { quorum } = statutes;
  return {
    colleges: room.map((row) => ({
      ...row,
      admitted: row.called,
      name: statutes.colleges.find(({ number }) => number === row.college)?.name ?? '',
      seats: 0,
    })),
    quorum: decision.quorum.map(gaugeOf),
    quorumReached: decision.outcome !== 'no-quorum' || isBlocked(decision),
    quorumCombine: quorum.combine ?? 'all',
    pendingAdmissions: 0,
  };
}
