import type { StepInput } from './steps.js';

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
  'weights-sum': { level: 'blocks', inputs: ['sum'] },
  'weight-below-bound': { level: 'warns', inputs: ['college', 'weight', 'bound'] },
  'weight-below-bound-blocks': { level: 'blocks', inputs: ['college', 'weight', 'bound'] },
  'weight-above-bound': { level: 'warns', inputs: ['college', 'weight', 'bound'] },
  'weight-above-bound-blocks': { level: 'blocks', inputs: ['college', 'weight', 'bound'] },
  'too-few-colleges': { level: 'warns', inputs: ['colleges', 'least'] },
  'too-few-colleges-blocks': { level: 'blocks', inputs: ['colleges', 'least'] },
  'casting-vote-sealed': { level: 'blocks', inputs: [] },
  'members-without-vote': { level: 'warns', inputs: ['college', 'members'] },
  'voices-need-holdings': { level: 'blocks', inputs: ['unit'] },
  'no-ticket': { level: 'blocks', inputs: [] },
  'nothing-to-ratify': { level: 'blocks', inputs: [] },
  'single-ticket': { level: 'tells', inputs: [] },
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

/** Makes a notice. */
export function notice<K extends ReadinessKey>(
  key: K,
  inputs: Readonly<Record<(typeof readinessKeys)[K]['inputs'][number], StepInput>>,
  college?: number | null,
): Readiness {
  const { level } = readinessKeys[key];
  return { key, level, ...(typeof college === 'number' ? { college } : {}), inputs };
}
