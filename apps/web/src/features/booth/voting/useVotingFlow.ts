import type { BallotView } from '@collegium/contract';
import { useState } from 'react';
import { drafts } from '../device.js';
import type { Progress } from '../drafts/draft-store.js';
import type { Marks } from '../paper/paper.js';
import { canShare, sheetsOf, type Mandate, type Sheet } from '../sheets.js';

export interface VotingFlow {
  readonly sheets: readonly Sheet[];
  /** Several mandates could answer alike: the person says whether they do. */
  readonly shareable: boolean;
  readonly mode: 'same' | 'each';
  readonly setMode: (mode: 'same' | 'each') => void;
  /** The paper to fill now; null at the summary. */
  readonly sheet: Sheet | null;
  readonly at: number;
  readonly go: (at: number) => void;
  /** Counts the steps the person took: the focus moves with them, and only then. */
  readonly moves: number;
  readonly marksOf: (sheet: Sheet) => Marks;
  readonly setMarks: (sheet: Sheet, marks: Marks) => void;
  /** The form changed since the marks were made. */
  readonly changed: boolean;
}

/** Where one is between the first paper and the summary. All of it is on the device: a reload comes back to it. */
export function useVotingFlow(
  ballot: BallotView,
  mandates: readonly Mandate[],
  onMark: () => void,
): VotingFlow {
  const form = ballot.form ?? '';
  const [progress, setProgress] = useState(() => drafts.readProgress(ballot.id));
  const [moves, setMoves] = useState(0);
  const [changed] = useState(() =>
    mandates.some(({ entry, paper }) => drafts.readDraft(entry.entry, form, paper).changed),
  );
  const shareable = canShare(mandates);
  const mode = shareable ? (progress.mode ?? 'same') : 'each';
  const sheets = sheetsOf(mandates, mode);
  const at = Math.min(progress.at, sheets.length);
  const keep = (next: Progress) => {
    drafts.writeProgress(ballot.id, next);
    setProgress(next);
  };
  return {
    sheets,
    shareable,
    mode,
    setMode: (next) => keep({ mode: next, at: 0 }),
    sheet: sheets[at] ?? null,
    at,
    go: (to) => {
      keep({ mode: progress.mode, at: to });
      setMoves(moves + 1);
    },
    moves,
    marksOf: ({ entries: [first], paper }) => drafts.readDraft(first.entry, form, paper).marks,
    setMarks: ({ entries }, marks) => {
      for (const { entry } of entries) drafts.writeDraft(entry, form, marks);
      onMark();
    },
    changed,
  };
}
