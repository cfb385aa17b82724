import type { ruleKeys, RuleKey } from '../rule-keys.js';
import type { StepInput } from '../steps.js';
import { articleOf } from './settings.js';
import type { StatutesSetting } from './settings.js';
import type { Statutes } from './statutes.js';

/** The sentences of statutes that a ballot's rules have no word for, with the inputs of each: closed, like `ruleKeys`. */
export const statutesKeys = {
  'statutes.legal-form': ['legalForm'],
  'statutes.modelled': [],
  'statutes.adopted': [],
  'statutes.college': ['college', 'name', 'seats'],
  'statutes.college-weighted': ['college', 'name', 'seats', 'weight'],
  'statutes.no-cap': [],
  'statutes.quorum-combined': ['combine'],
  'statutes.no-weighting': [],
  'statutes.weighting': [],
  'statutes.no-bounds': [],
  'statutes.carry-over': ['carryOver'],
  'statutes.denominator': ['base'],
  'statutes.always-formed': [],
  'statutes.no-suspension': [],
  'statutes.neutral': ['answer'],
  'statutes.no-fallback': [],
  'statutes.most-votes': [],
  'statutes.no-blank': [],
  'statutes.ticket-electorate': ['electorate'],
  'statutes.ticket-relative': [],
  'statutes.ticket-majority': ['op', 'threshold', 'base'],
  'statutes.article': ['topic', 'article'],
  'statutes.no-article': [],
  'statutes.without-effect': [],
  'statutes.unsettled': ['parameter'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type StatutesKey = keyof typeof statutesKeys;

/** One sentence of the statutes, and the setting it tells; `article` is theirs. */
export interface StatutesSentence {
  readonly setting: StatutesSetting;
  readonly key: StatutesKey | RuleKey;
  readonly article?: string;
  readonly inputs: Readonly<Record<string, StepInput>>;
}

type Announced = typeof statutesKeys & typeof ruleKeys;

/** Makes a sentence about a setting, with the article that settles it. */
export function sayOf<K extends keyof Announced>(
  statutes: Pick<Statutes, 'articles'>,
  setting: StatutesSetting,
  key: K,
  inputs: Readonly<Record<Announced[K][number], StepInput>>,
): StatutesSentence {
  const article = articleOf(setting, statutes);
  return { setting, key, ...(article === undefined ? {} : { article }), inputs };
}
