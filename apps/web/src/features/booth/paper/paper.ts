import type { BallotOption, BallotView } from '@collegium/contract';
import type { VoteChoice } from '@collegium/record';
import type { BallotRules } from '@collegium/rules';

/** What one elector may answer: the ballot paper of a college, before anything is marked on it. */
export type Paper =
  | { readonly kind: 'resolution'; readonly answers: readonly Answer[]; readonly blank: boolean }
  | {
      readonly kind: 'election';
      readonly college: number;
      readonly seats: number;
      readonly min: number;
      readonly max: number;
      readonly names: readonly BallotOption[];
      readonly blank: boolean;
    }
  | { readonly kind: 'ticket'; readonly names: readonly BallotOption[]; readonly blank: boolean };
export type Answer = 'for' | 'against' | 'abstention';

/**
 * What is marked on a paper. `blank` wins over what is picked, which is kept under it: taking the blank mark back
 * brings nine patiently chosen names back.
 */
export interface Marks {
  readonly picked: readonly string[];
  readonly blank: boolean;
}
export const unmarked: Marks = { picked: [], blank: false };

/** One line of a paper. `resting`: why it can't be marked now. */
export interface Row {
  readonly id: string;
  readonly label: string | null;
  readonly marked: boolean;
  readonly resting: 'full' | 'blank' | null;
}

/** The paper of a college; null when the ballot asks nothing of it. */
export function paperOf(ballot: Pick<BallotView, 'rules' | 'options'>, college: number): Paper | null {
  const { rules, options } = ballot;
  if (rules === null) return null;
  if (rules.kind === 'resolution') return resolutionPaper(rules);
  return rules.kind === 'ticket'
    ? { kind: 'ticket', names: options, blank: rules.offers.blank }
    : electionPaper(rules, options, college);
}

function resolutionPaper({ offers }: Extract<BallotRules, { kind: 'resolution' }>): Paper {
  const answers: readonly Answer[] = offers.abstention
    ? ['for', 'against', 'abstention']
    : ['for', 'against'];
  return { kind: 'resolution', answers, blank: offers.blank };
}

function electionPaper(
  rules: Extract<BallotRules, { kind: 'election' }>,
  options: readonly BallotOption[],
  number: number,
): Paper | null {
  const own = rules.colleges.find(({ college }) => college === number);
  if (!own) return null;
  return {
    kind: 'election',
    college: number,
    seats: own.seats,
    min: Math.max(1, own.minNames),
    max: own.maxNames,
    names: options.filter(({ id, college }) => college === number && own.candidates.includes(id)),
    blank: rules.offers.blank,
  };
}

/** Marks a line, or takes its mark back. A full paper takes no further name. */
export function mark(paper: Paper, marks: Marks, id: string): Marks {
  if (paper.kind !== 'election') return { picked: [id], blank: false };
  if (marks.blank) return marks;
  if (marks.picked.includes(id)) return { ...marks, picked: marks.picked.filter((other) => other !== id) };
  return marks.picked.length >= paper.max ? marks : { ...marks, picked: [...marks.picked, id] };
}

/** Marks the paper blank, or takes that back. */
export function markBlank(paper: Paper, marks: Marks): Marks {
  if (!paper.blank) return marks;
  return paper.kind === 'election' ? { ...marks, blank: !marks.blank } : { picked: [], blank: true };
}

export function rowsOf(paper: Paper, marks: Marks): readonly Row[] {
  if (paper.kind === 'resolution') {
    return paper.answers.map((id) => ({ id, label: null, marked: isMarked(marks, id), resting: null }));
  }
  const full = paper.kind === 'election' && marks.picked.length >= paper.max;
  return paper.names.map(({ id, label }) => {
    const marked = isMarked(marks, id);
    return {
      id,
      label,
      marked,
      resting: marks.blank && paper.kind === 'election' ? 'blank' : full && !marked ? 'full' : null,
    };
  });
}

function isMarked(marks: Marks, id: string): boolean {
  return !marks.blank && marks.picked.includes(id);
}

/** Why some lines can't be marked now; null when all can. */
export function restingOf(paper: Paper, marks: Marks): Row['resting'] {
  return rowsOf(paper, marks).find(({ resting }) => resting !== null)?.resting ?? null;
}

/** How many names are marked now. */
export function countOf(marks: Marks): number {
  return marks.blank ? 0 : marks.picked.length;
}

/** The choice that these marks make; null while they make none that could be cast. */
export function choiceOf(paper: Paper, marks: Marks): VoteChoice | null {
  if (marks.blank) return paper.blank ? { kind: 'blank' } : null;
  const [first] = marks.picked;
  if (first === undefined) return null;
  if (paper.kind === 'resolution') return { kind: 'option', option: first };
  if (paper.kind === 'ticket') return { kind: 'names', options: [first] };
  return marks.picked.length < paper.min || marks.picked.length > paper.max
    ? null
    : { kind: 'names', options: [...marks.picked].sort() };
}

/** What of these marks still makes sense on this paper: a form can have changed since they were made. */
export function fitMarks(paper: Paper, marks: Marks): Marks {
  const known: readonly string[] =
    paper.kind === 'resolution' ? paper.answers : paper.names.map(({ id }) => id);
  const most = paper.kind === 'election' ? paper.max : 1;
  const picked = marks.picked.filter((id, index, all) => known.includes(id) && all.indexOf(id) === index);
  return { picked: picked.slice(0, most), blank: marks.blank && paper.blank };
}

export function sameMarks(a: Marks, b: Marks): boolean {
  return (
    a.blank === b.blank &&
    a.picked.length === b.picked.length &&
    a.picked.every((id) => b.picked.includes(id))
  );
}
