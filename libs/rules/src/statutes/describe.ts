import { settingSentences } from './setting-sentences.js';
import type { StatutesSetting } from './settings.js';
import type { StatutesKey, StatutesSentence } from './statutes-keys.js';
import type { Statutes } from './statutes.js';

/** The chapters statutes are read in, and the settings of each, in the order a reader asks for them. */
export const statutesChapters = {
  colleges: ['legalForm', 'modelled', 'colleges', 'voices', 'voices.cap'],
  quorum: ['quorum.first', 'quorum.second'],
  resolutions: [
    'resolution.tests',
    'resolution.offers',
    'resolution.abstention',
    'resolution.blank',
    'resolution.void',
    'resolution.tie',
    'resolution.fallback',
    'resolution.unanimity',
  ],
  weighting: [
    'weighting',
    'weighting.colleges',
    'weighting.bounds',
    'weighting.carryOver',
    'weighting.denominator',
    'weighting.majority',
    'weighting.tie',
    'weighting.notFormed',
    'weighting.absent',
    'weighting.silent',
    'weighting.redistributionCap',
    'weighting.suspendBelow',
  ],
  ratification: ['ratification.tests', 'ratification.unanimity'],
  elections: ['election.method', 'election.offers', 'election.tieBreak', 'election.unanimity'],
  ticket: ['ticket.electorate', 'ticket.majority', 'ticket.offers'],
} as const satisfies Readonly<Record<string, readonly StatutesSetting[]>>;

export type StatutesChapter = keyof typeof statutesChapters;

export interface DescribedChapter {
  readonly chapter: StatutesChapter;
  readonly sentences: readonly StatutesSentence[];
}

/**
 * Statutes as a text: sentences by chapter. What goes without saying is left out; a clause that nobody has read yet
 * stands as such, at its place.
 */
export function describeStatutes(statutes: Statutes): DescribedChapter[] {
  const read = Object.entries(statutesChapters) as [StatutesChapter, readonly StatutesSetting[]][];
  return read.map(([chapter, settings]) => ({
    chapter,
    sentences: settings
      .flatMap((setting) => settingSentences(statutes, setting))
      .filter((sentence) => !goesWithoutSaying(sentence, statutes)),
  }));
}

const understood: ReadonlySet<string> = new Set<StatutesKey>([
  'statutes.adopted',
  'statutes.no-cap',
  'statutes.weighting',
  'statutes.without-effect',
]);

function goesWithoutSaying({ key }: StatutesSentence, { weighting }: Statutes): boolean {
  const toldWithCarryOver =
    key === 'statutes.denominator' && weighting !== 'none' && weighting.carryOver !== null;
  // Carried over by majority, the share a college needs is told with its base.
  const toldWithMajority =
    key === 'statutes.carry-over' && weighting !== 'none' && weighting.denominator !== null;
  return understood.has(key) || toldWithCarryOver || toldWithMajority;
}
