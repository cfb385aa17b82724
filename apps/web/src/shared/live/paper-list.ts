import type { BallotOption } from '@collegium/contract';

/** The names of a college on a list put to the vote in block. */
export interface ListPart {
  /** Null: under no college. */
  readonly college: number | null;
  readonly names: readonly BallotOption[];
}

const ANSWERS: readonly string[] = ['for', 'against', 'abstention', 'blank'];

/** Whether an option of a resolution is an answer; the others are names of the list that it ratifies. */
export function isAnswer({ id }: Pick<BallotOption, 'id'>): boolean {
  return ANSWERS.includes(id);
}

/**
 * The list that a resolution ratifies, by college in the order of their numbers, names as on the paper. Empty for every
 * other ballot, and for a resolution that ratifies nobody.
 */
export function paperList(kind: string, options: readonly BallotOption[]): readonly ListPart[] {
  if (kind !== 'resolution') return [];
  const names = options.filter((option) => !isAnswer(option));
  return [...new Set(names.map(({ college }) => college))]
    .sort((a, b) => (a ?? 0) - (b ?? 0))
    .map((college) => ({ college, names: names.filter((name) => name.college === college) }));
}
