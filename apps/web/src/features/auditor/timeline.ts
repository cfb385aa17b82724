import type { Act } from '@collegium/record';

/** An act with what the register says of it beside its own text. `act` is null when the text isn't readable. */
export interface Entry {
  readonly height: number;
  readonly hash: string;
  readonly text: string;
  readonly act: Act | null;
}

/** Types that come in long rows and say little one by one. */
export const routine = ['member-called', 'member-admitted', 'attendance-changed'] as const;
export type Routine = (typeof routine)[number];

/** One act, or a run of routine acts of one type folded into one line. */
export interface Stretch {
  readonly folded: Routine | null;
  readonly entries: readonly Entry[];
}

/** As few as this are shown one by one. */
const FEW = 3;

/** The register as a reader follows it: in order, long rows of routine acts folded. */
export function stretches(entries: readonly Entry[]): readonly Stretch[] {
  const runs: { type: Routine | null; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const type = routine.find((each) => each === entry.act?.type) ?? null;
    const last = runs.at(-1);
    if (last && type !== null && last.type === type) last.entries.push(entry);
    else runs.push({ type, entries: [entry] });
  }
  return runs.flatMap((run) =>
    run.entries.length > FEW
      ? [{ folded: run.type, entries: run.entries }]
      : run.entries.map((entry) => ({ folded: null, entries: [entry] })),
  );
}

export interface Day {
  readonly day: string;
  readonly stretches: readonly Stretch[];
}

/** Stretches under the day of their first act, as `dayOf` names it; an unreadable act stays with the one before. */
export function byDay(all: readonly Stretch[], dayOf: (at: string) => string): readonly Day[] {
  const days: { day: string; stretches: Stretch[] }[] = [];
  for (const stretch of all) {
    const act = stretch.entries[0]?.act;
    const day = act ? dayOf(act.at) : (days.at(-1)?.day ?? '');
    const last = days.at(-1);
    if (last?.day === day) last.stretches.push(stretch);
    else days.push({ day, stretches: [stretch] });
  }
  return days;
}
