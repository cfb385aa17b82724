import type {
  AttendanceFacts,
  Decision,
  ElectionCollege,
  ElectionRulesV1,
  QuorumRulesV1,
  ResolutionRulesV1,
  Roll,
  Step,
  StepKey,
  UrnTally,
} from '../index.js';

/** Ballots for specs: everything ordinary is filled in, a spec says only what it is about. */

export const noQuorum: QuorumRulesV1 = { first: [], second: [] };

export function resolution(changes: Partial<ResolutionRulesV1> = {}): ResolutionRulesV1 {
  return {
    version: 1,
    kind: 'resolution',
    weighting: 'none',
    urns: [{ urn: 'all', college: null }],
    quorum: noQuorum,
    offers: { abstention: true, blank: true },
    tests: [{ scope: 'global', base: 'expressed', threshold: '1/2', op: '>' }],
    abstention: 'neutral',
    blank: 'neutral',
    tie: 'rejected',
    unanimity: 'all_expressed_for',
    ...changes,
  };
}

export function seats(college: number, places: number, candidates: readonly string[]): ElectionCollege {
  return { college, seats: places, minNames: 0, maxNames: places, candidates };
}

export function election(
  colleges: readonly ElectionCollege[],
  changes: Partial<ElectionRulesV1> = {},
): ElectionRulesV1 {
  return {
    version: 1,
    kind: 'election',
    weighting: 'none',
    urns: colleges.map(({ college }) => ({ urn: `urn-${college}`, college })),
    quorum: noQuorum,
    offers: { blank: true },
    method: 'most-votes',
    colleges,
    tieBreak: 'ask',
    unanimity: 'all_expressed_for',
    ...changes,
  };
}

/** Electors of colleges 1, 2, 3… */
export function rollOf(...electors: readonly number[]): Roll {
  return { colleges: electors.map((count, index) => ({ number: index + 1, electors: count })) };
}

/** Everybody called, everybody present. */
export function everyone(roll: Roll, changes: Partial<AttendanceFacts> = {}): AttendanceFacts {
  const colleges = roll.colleges.map(({ number, electors }) => ({
    college: number,
    called: electors,
    present: electors,
    remote: 0,
    represented: 0,
  }));
  return { convocation: 1, colleges, ...changes };
}

interface Answers {
  readonly for?: number;
  readonly against?: number;
  readonly abstention?: number;
  readonly blank?: number;
  readonly void?: number;
}

/** An urn of a resolution; the votes are what its answers add up to. */
export function answers(given: Answers, urn = 'all', college: number | null = null): UrnTally {
  const { for: yes = 0, against = 0, abstention = 0, blank = 0, void: nulls = 0 } = given;
  const votes = yes + against + abstention + blank + nulls;
  return { urn, college, counts: { for: yes, against }, abstention, blank, void: nulls, votes };
}

/** An urn of an election in a college; `votes` includes the blank ones. */
export function names(
  college: number,
  votes: number,
  counts: Readonly<Record<string, number>>,
  blank = 0,
): UrnTally {
  return { urn: `urn-${college}`, college, counts, blank, void: 0, abstention: 0, votes };
}

export function stepsWith(decision: Decision, key: StepKey): Step[] {
  return decision.steps.filter((step) => step.key === key);
}
