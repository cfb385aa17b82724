import type { Statutes } from '@collegium/rules';

/** A text being written: as it is, as it was before each change, and what it was begun from. */
export interface Editing {
  readonly text: Statutes;
  /** The version one had before one's eyes, and its text. */
  readonly basedOn: number;
  readonly saved: Statutes;
  readonly before: readonly Statutes[];
  /** What the last change was about: typing goes on in one place is one change, not one a letter. */
  readonly at: string | null;
}

/** As many changes as can be taken back. */
const DEEPEST = 100;

export function begin(saved: Statutes, basedOn: number, text: Statutes = saved): Editing {
  return { text, basedOn, saved, before: [], at: null };
}

/** The text after a change. `at`: where it was typed; without it, a change by itself. */
export function changed(editing: Editing, text: Statutes, at: string | null = null): Editing {
  if (isSame(editing.text, text)) return editing;
  const goesOn = at !== null && at === editing.at;
  const before = goesOn ? editing.before : [...editing.before, editing.text].slice(-DEEPEST);
  return { ...editing, text, before, at };
}

export function undone(editing: Editing): Editing {
  const text = editing.before.at(-1);
  return text === undefined ? editing : { ...editing, text, before: editing.before.slice(0, -1), at: null };
}

/** The text goes on from a newer version, without being changed. */
export function rebased(editing: Editing, saved: Statutes, basedOn: number): Editing {
  return { ...editing, saved, basedOn };
}

export function isUnsaved({ text, saved }: Editing): boolean {
  return !isSame(text, saved);
}

/** Whether two texts hold the same, in whatever order their parts were written. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [a, b] = [Object.entries(one), new Map(Object.entries(other))];
  return a.length === b.size && a.every(([key, value]) => b.has(key) && isSame(value, b.get(key)));
}
