import type { LiveQuorum, LiveSnapshot } from '@collegium/contract';
import type { Decision, QuorumFinding } from '@collegium/rules';
import type { Simulation } from './simulation.js';

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
    quorumReached: decision.outcome !== 'no-quorum',
    quorumCombine: quorum.combine ?? 'all',
    pendingAdmissions: 0,
  };
}

function gaugeOf(finding: QuorumFinding): LiveQuorum {
  const { scope, heads, called, reached } = finding;
  if ('measure' in finding) {
    const { share, threshold, op } = finding;
    return { scope, measure: 'rights', heads, called, needed: null, share, threshold, op, reached };
  }
  const { needed } = finding;
  const of = (count: number) => (called === 0 ? '0' : `${count}/${called}`);
  return {
    scope,
    measure: 'heads',
    heads,
    called,
    needed,
    share: of(heads),
    threshold: of(needed),
    op: '>=',
    reached,
  };
}
