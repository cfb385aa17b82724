import type { BallotRules, ElectionCollege, ElectionRules, ResolutionRules } from './ballot-rules.js';
import type { Roll } from './facts.js';
import { rulesFaults, sortedFaults } from './faults.js';
import { HALF, thresholdOf } from './fraction.js';
import type { StepInput } from './steps.js';
import { electorsOf } from './urns.js';

/** `blocks`: the ballot can't become ready. `warns`: it can, and the chair should think twice. `tells`: to announce. */
export type NoticeLevel = 'blocks' | 'warns' | 'tells';

/** Everything that can be said of a ballot before it is ready, with the inputs of each sentence. */
export const readinessKeys = {
  'missing-parameter': { level: 'blocks', inputs: ['parameter'] },
  contradiction: { level: 'blocks', inputs: ['fault', 'where'] },
  'no-candidate': { level: 'blocks', inputs: ['college'] },
  'no-seat': { level: 'blocks', inputs: ['college'] },
  'more-names-than-seats': { level: 'blocks', inputs: ['college', 'maxNames', 'seats'] },
  'no-name-allowed': { level: 'blocks', inputs: ['college'] },
  'more-names-asked-than-allowed': { level: 'blocks', inputs: ['college', 'minNames', 'maxNames'] },
  'more-names-asked-than-candidates': { level: 'blocks', inputs: ['college', 'minNames', 'candidates'] },
  'more-seats-than-candidates': { level: 'warns', inputs: ['college', 'seats', 'candidates'] },
  'threshold-below-half': { level: 'warns', inputs: ['threshold'] },
  'no-elector': { level: 'warns', inputs: ['urn'] },
  'as-many-candidates-as-seats': { level: 'tells', inputs: ['college', 'seats'] },
  'single-elector': { level: 'tells', inputs: ['urn'] },
} as const satisfies Readonly<Record<string, { level: NoticeLevel; inputs: readonly string[] }>>;

export type ReadinessKey = keyof typeof readinessKeys;

/** One thing to know before the ballot is ready. `college` is there when it concerns only one. */
export interface Readiness {
  readonly key: ReadinessKey;
  readonly level: NoticeLevel;
  readonly college?: number;
  readonly inputs: Readonly<Record<string, StepInput>>;
}

/** Rules being prepared: a parameter that the statutes haven't settled is absent or null. */
export type DraftRules = Draft<ResolutionRules> | Draft<ElectionRules>;

type Draft<R extends BallotRules> = { readonly [K in keyof R]?: R[K] | null } & { readonly kind: R['kind'] };

const parameters = {
  resolution: [
    'version',
    'weighting',
    'urns',
    'quorum',
    'offers',
    'tests',
    'abstention',
    'blank',
    'tie',
    'unanimity',
  ],
  election: [
    'version',
    'weighting',
    'urns',
    'quorum',
    'offers',
    'method',
    'colleges',
    'tieBreak',
    'unanimity',
  ],
} as const satisfies {
  readonly resolution: readonly (keyof ResolutionRules)[];
  readonly election: readonly (keyof ElectionRules)[];
};

/**
 * Everything to know before a ballot becomes ready: what is missing or contradicts itself (`blocks`), what is allowed but
 * surprising (`warns`), what must be announced (`tells`: the vote of an urn's single elector can't be secret).
 */
export function readiness(draft: DraftRules, roll: Roll): Readiness[] {
  if (!isComplete(draft)) {
    return missingIn(draft).map((parameter) => notice('missing-parameter', { parameter }));
  }
  const faults = sortedFaults(rulesFaults(draft, roll));
  return [
    ...faults.map(({ fault, where }) => notice('contradiction', { fault, where })),
    ...(draft.kind === 'resolution' ? thresholdNotices(draft) : draft.colleges.flatMap(collegeNotices)),
    ...urnNotices(draft, roll),
  ];
}

function isComplete(draft: DraftRules): draft is BallotRules {
  return missingIn(draft).length === 0;
}

function missingIn(draft: DraftRules): string[] {
  const given = new Map<string, unknown>(Object.entries(draft));
  return parameters[draft.kind].filter((name) => (given.get(name) ?? null) === null);
}

function notice<K extends ReadinessKey>(
  key: K,
  inputs: Readonly<Record<(typeof readinessKeys)[K]['inputs'][number], StepInput>>,
  college?: number | null,
): Readiness {
  const { level } = readinessKeys[key];
  return { key, level, ...(typeof college === 'number' ? { college } : {}), inputs };
}

function thresholdNotices({ tests }: ResolutionRules): Readiness[] {
  return tests
    .filter(({ threshold }) => thresholdOf(threshold).compare(HALF) < 0)
    .map(({ threshold }) => notice('threshold-below-half', { threshold }));
}

function collegeNotices({ college, seats, minNames, maxNames, candidates }: ElectionCollege): Readiness[] {
  const found: readonly (readonly [boolean, Readiness])[] = [
    [candidates.length === 0, notice('no-candidate', { college }, college)],
    [seats < 1, notice('no-seat', { college }, college)],
    [maxNames < 1, notice('no-name-allowed', { college }, college)],
    [maxNames > seats, notice('more-names-than-seats', { college, maxNames, seats }, college)],
    [minNames > maxNames, notice('more-names-asked-than-allowed', { college, minNames, maxNames }, college)],
    [
      minNames > candidates.length,
      notice(
        'more-names-asked-than-candidates',
        { college, minNames, candidates: candidates.length },
        college,
      ),
    ],
    [
      seats > candidates.length,
      notice('more-seats-than-candidates', { college, seats, candidates: candidates.length }, college),
    ],
    // In effect a designation: whoever receives one vote is elected.
    [seats === candidates.length, notice('as-many-candidates-as-seats', { college, seats }, college)],
  ];
  return found.filter(([applies]) => applies).map(([, said]) => said);
}

function urnNotices({ urns }: BallotRules, roll: Roll): Readiness[] {
  return urns.flatMap(({ urn, college }) => {
    const electors = electorsOf(roll, college);
    if (electors === 0) return [notice('no-elector', { urn }, college)];
    return electors === 1 ? [notice('single-elector', { urn }, college)] : [];
  });
}
