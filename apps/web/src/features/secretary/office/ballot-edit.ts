import type { BallotView, EditBallot } from '@collegium/contract';

/** A ballot being corrected: the candidates of each college as lines of text. */
export interface BallotEdit {
  readonly fr: string;
  readonly en: string;
  readonly candidates: Readonly<Record<number, string>>;
}

export function startEdit(ballot: Pick<BallotView, 'question' | 'options' | 'rules'>): BallotEdit {
  const colleges =
    ballot.rules?.kind === 'election' ? ballot.rules.colleges.map(({ college }) => college) : [];
  const lines = (college: number) =>
    ballot.options
      .filter((option) => option.college === college)
      .map(({ label }) => label)
      .join('\n');
  return {
    ...ballot.question,
    candidates: Object.fromEntries(colleges.map((college) => [college, lines(college)])),
  };
}

/** The correction to send; null while the question lacks a language. Empty lines are nobody; a line is one candidate. */
export function toCorrection(edit: BallotEdit, kind: BallotView['kind']): EditBallot | null {
  const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const question = { fr: oneLine(edit.fr), en: oneLine(edit.en) };
  if (question.fr === '' || question.en === '') return null;
  const named = (lines: string) =>
    lines
      .split('\n')
      .map(oneLine)
      .filter((line) => line !== '');
  const candidates = Object.entries(edit.candidates).flatMap(([college, lines]) =>
    named(lines).map((label) => ({ college: Number(college), label })),
  );
  return { question, candidates: kind === 'election' ? candidates : null };
}
