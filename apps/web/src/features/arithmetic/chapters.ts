import type { Step } from '@collegium/rules';

/** The parts of a decision, in the order in which it comes about: the numbers of its lines go up through all of them. */
export const chapterNames = [
  'urns',
  'voices',
  'quorum',
  'votes',
  'colleges',
  'whole',
  'seats',
  'unanimity',
  'conclusion',
] as const;

export type ChapterName = (typeof chapterNames)[number];

/** A step with its place in the decision, from 1: as in the record. */
export interface Line {
  readonly number: number;
  readonly step: Step;
}

export interface Chapter {
  readonly name: ChapterName;
  readonly lines: readonly Line[];
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
  expressed: 'votes',
  'decision.treatment': 'votes',
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

/** College by college, an election says what was expressed and then who is seated by it. */
function chapterIn({ rule, key }: Step): ChapterName {
  return key === 'expressed.election' || key === 'expressed.ticket' ? 'seats' : chapterOf[rule];
}

/** The steps by chapter, each chapter's in their own order; chapters without a step are left out. */
export function chaptersOf(steps: readonly Step[]): readonly Chapter[] {
  const lines = steps.map((step, index) => ({ number: index + 1, step }));
  return chapterNames
    .map((name) => ({ name, lines: lines.filter(({ step }) => chapterIn(step) === name) }))
    .filter((chapter) => chapter.lines.length > 0);
}
