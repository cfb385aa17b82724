import type { RuleTopic } from '../ballot-rules.js';
import type { LegalForm, Statutes } from './statutes.js';

/** What a setting comes from beside the statutes themselves, where a law speaks of it (domain.md §1, §2.2, §3.1). */
export type LegalSource =
  | 'law-47-1775-art-9'
  | 'law-47-1775-art-19-octies'
  | 'code-electoral-L65'
  | 'code-mutualite-L114-12'
  | 'code-rural-L524-4';

interface Setting {
  /** Under which name `articles` cites the clause. */
  readonly topic: RuleTopic | null;
  readonly source: LegalSource | null;
}

/** Every setting of the statutes, by its place in them: closed, so that each has its words, its article and its law. */
export const statutesSettings = {
  legalForm: { topic: null, source: null },
  modelled: { topic: null, source: null },
  colleges: { topic: 'election', source: null },
  voices: { topic: 'voices', source: 'law-47-1775-art-9' },
  'voices.cap': { topic: 'voices', source: 'code-rural-L524-4' },
  'quorum.first': { topic: 'quorum', source: 'code-mutualite-L114-12' },
  'quorum.second': { topic: 'quorum', source: 'code-mutualite-L114-12' },
  'quorum.combine': { topic: 'quorum', source: null },
  weighting: { topic: 'weights', source: 'law-47-1775-art-19-octies' },
  'weighting.colleges': { topic: 'weights', source: 'law-47-1775-art-19-octies' },
  'weighting.bounds': { topic: 'weights', source: 'law-47-1775-art-19-octies' },
  'weighting.carryOver': { topic: 'weights', source: null },
  'weighting.denominator': { topic: 'weights', source: null },
  'weighting.majority': { topic: 'weights', source: null },
  'weighting.tie': { topic: 'weights', source: null },
  'weighting.notFormed': { topic: 'weights', source: null },
  'weighting.absent': { topic: 'weights', source: null },
  'weighting.silent': { topic: 'weights', source: null },
  'weighting.redistributionCap': { topic: 'weights', source: 'law-47-1775-art-19-octies' },
  'weighting.suspendBelow': { topic: 'weights', source: 'law-47-1775-art-19-octies' },
  'resolution.tests': { topic: 'decision', source: 'code-mutualite-L114-12' },
  'resolution.offers': { topic: 'decision', source: null },
  'resolution.abstention': { topic: 'decision', source: null },
  'resolution.blank': { topic: 'decision', source: 'code-electoral-L65' },
  'resolution.void': { topic: 'decision', source: null },
  'resolution.tie': { topic: 'tie', source: null },
  'resolution.fallback': { topic: 'decision', source: null },
  'resolution.unanimity': { topic: 'unanimity', source: null },
  'ratification.tests': { topic: 'decision', source: 'code-mutualite-L114-12' },
  'ratification.unanimity': { topic: 'unanimity', source: null },
  'election.method': { topic: 'election', source: null },
  'election.offers': { topic: 'election', source: null },
  'election.tieBreak': { topic: 'tie', source: null },
  'election.unanimity': { topic: 'unanimity', source: null },
  'ticket.electorate': { topic: 'ticket', source: null },
  'ticket.majority': { topic: 'ticket', source: null },
  'ticket.offers': { topic: 'ticket', source: null },
  articles: { topic: null, source: null },
} as const satisfies Readonly<Record<string, Setting>>;

export type StatutesSetting = keyof typeof statutesSettings;

/** Which legal forms a source binds; what is no list binds none, and is only what everyone follows. */
const binds: Readonly<Record<LegalSource, readonly LegalForm[]>> = {
  'law-47-1775-art-9': ['scic_sa', 'scic_sas', 'scic_sarl', 'scop'],
  'law-47-1775-art-19-octies': ['scic_sa', 'scic_sas', 'scic_sarl'],
  'code-electoral-L65': [],
  'code-mutualite-L114-12': ['mutuelle'],
  'code-rural-L524-4': [],
};

/** The law that speaks of a setting to bodies of this legal form. */
export function lawOf(setting: StatutesSetting, legalForm: LegalForm): LegalSource | null {
  const { source }: Setting = statutesSettings[setting];
  return source !== null && binds[source].includes(legalForm) ? source : null;
}

/** The article of the statutes that settles a setting, where they name one. */
export function articleOf(
  setting: StatutesSetting,
  { articles }: Pick<Statutes, 'articles'>,
): string | undefined {
  const { topic }: Setting = statutesSettings[setting];
  return topic === null ? undefined : articles[topic];
}
