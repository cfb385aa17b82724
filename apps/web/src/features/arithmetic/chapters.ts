import type { Step } from '@collegium/rules';

/** The order in which a lawyer reads a decision: who was there, what was found, each college, then the whole. */
export const chapterNames = [
  'quorum',
  'urns',
  'voices',
  'colleges',
  'whole',
  'seats',
  'unanimity',
  'conclusion',
] as const;

export type ChapterName = (typeof chapterNames)[number];

export interface Chapter {
  readonly name: ChapterName;
  readonly steps: readonly Step[];
}

const chapterOf: Readonly<Record<Step['rule'], ChapterName>> = {
  input: 'urns',
  'urns.complete': 'urns',
  'urn.consistent': 'urns',
  'quorum.global': 'quorum',
  'quorum.college': 'quorum',
  'quorum.rights': 'quorum',
  'quorum.any': 'quorum',
  voices: 'voices',
  expressed: 'whole',
  'decision.treatment': 'whole',
  'college.state': 'colleges',
  'college.carried': 'colleges',
  weights: 'colleges',
  'decision.college': 'whole',
  'decision.weighted': 'whole',
  'decision.base': 'whole',
  'decision.expressed': 'whole',
  'decision.any': 'whole',
  'decision.tie': 'whole',
  'decision.fallback': 'whole',
  'election.rank': 'seats',
  'election.seat': 'seats',
  'election.vacant': 'seats',
  'election.tie': 'seats',
  ticket: 'seats',
  unanimity: 'unanimity',
  ratification: 'conclusion',
  'decision.outcome': 'conclusion',
};

/** The steps by chapter, each chapter's in their own order; chapters without a step are left out. */
export function chaptersOf(steps: readonly Step[]): readonly Chapter[] {
  return chapterNames
    .map((name) => ({ name, steps: steps.filter(({ rule }) => chapterOf[rule] === name) }))
    .filter((chapter) => chapter.steps.length > 0);
}
