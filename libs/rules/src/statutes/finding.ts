import type { NoticeLevel } from '../readiness-keys.js';
import type { StepInput } from '../steps.js';
import { articleOf, lawOf } from './settings.js';
import type { LegalSource, StatutesSetting } from './settings.js';
import type { Statutes } from './statutes.js';

/**
 * Everything that can be said against statutes, with the inputs of each sentence. `open`: nobody has read the clause yet.
 * `law`: a law sets bounds. `contradiction`: no ballot could ever be computed by it. `advice`: allowed, and surprising.
 */
export const statutesFindingKeys = {
  'not-settled': { kind: 'open', inputs: ['parameter'] },
  'weight-below-bound': { kind: 'law', inputs: ['college', 'weight', 'bound'] },
  'weight-above-bound': { kind: 'law', inputs: ['college', 'weight', 'bound'] },
  'too-few-colleges': { kind: 'law', inputs: ['colleges', 'least'] },
  'bounds-looser-than-law': { kind: 'law', inputs: ['min', 'max', 'least'] },
  'weights-sum': { kind: 'contradiction', inputs: ['sum'] },
  'not-a-share': { kind: 'contradiction', inputs: ['text'] },
  'college-twice': { kind: 'contradiction', inputs: ['college'] },
  'unknown-college': { kind: 'contradiction', inputs: ['college'] },
  'college-without-weight': { kind: 'contradiction', inputs: ['college'] },
  'merge-into-itself': { kind: 'contradiction', inputs: ['college'] },
  'voices-missing': { kind: 'contradiction', inputs: ['college'] },
  'brackets-disordered': { kind: 'contradiction', inputs: [] },
  'weighted-without-weights': { kind: 'contradiction', inputs: [] },
  'weighted-scope': { kind: 'contradiction', inputs: [] },
  'never-reached': { kind: 'contradiction', inputs: ['text'] },
  'more-colleges-than-there-are': { kind: 'contradiction', inputs: ['needed', 'colleges'] },
  'no-test': { kind: 'contradiction', inputs: [] },
  'threshold-below-half': { kind: 'advice', inputs: ['threshold'] },
  'weights-unused': { kind: 'advice', inputs: [] },
  'weighted-base-ignored': { kind: 'advice', inputs: ['base'] },
  'quorum-of-nothing': { kind: 'advice', inputs: [] },
  'second-quorum-above-first': { kind: 'advice', inputs: ['value'] },
  'rights-are-heads': { kind: 'advice', inputs: [] },
  'each-college-of-one': { kind: 'advice', inputs: [] },
  'casting-vote-open-only': { kind: 'advice', inputs: [] },
  'always-suspended': { kind: 'advice', inputs: ['least', 'colleges'] },
  'cap-too-low': { kind: 'advice', inputs: ['cap', 'colleges'] },
} as const satisfies Readonly<
  Record<string, { kind: 'open' | 'law' | 'contradiction' | 'advice'; inputs: readonly string[] }>
>;

export type StatutesFindingKey = keyof typeof statutesFindingKeys;

/**
 * One thing to say against statutes. `blocks`: a ballot that needs the setting can't become ready; `warns`: it can, and
 * the organisation should think twice; `tells`: to know. `article` is the statutes' own, `source` the law that binds them.
 */
export interface StatutesFinding {
  readonly key: StatutesFindingKey;
  readonly level: NoticeLevel;
  readonly setting: StatutesSetting;
  readonly article?: string;
  readonly source?: LegalSource;
  readonly inputs: Readonly<Record<string, StepInput>>;
}

/** Says something against a setting of these statutes; contradictions block unless said otherwise. */
export type Find = <K extends StatutesFindingKey>(
  key: K,
  setting: StatutesSetting,
  inputs: Readonly<Record<(typeof statutesFindingKeys)[K]['inputs'][number], StepInput>>,
  level?: NoticeLevel,
) => StatutesFinding;

/** Makes findings about these statutes. */
export function findIn(statutes: Statutes): Find {
  return (key, setting, inputs, level = 'blocks') => {
    const article = articleOf(setting, statutes);
    const source = lawOf(setting, statutes.legalForm);
    return {
      key,
      level,
      setting,
      ...(article === undefined ? {} : { article }),
      ...(source === null ? {} : { source }),
      inputs,
    };
  };
}
