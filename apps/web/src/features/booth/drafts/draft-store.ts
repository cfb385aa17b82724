import { fitMarks, sameMarks, unmarked, type Marks, type Paper } from '../paper/paper.js';

/** Where a device keeps things. Reads give null and writes say no when the device refuses. */
export interface DeviceStore {
  readonly read: (key: string) => string | null;
  readonly write: (key: string, value: string) => boolean;
  readonly remove: (key: string) => void;
}

export interface Draft {
  readonly marks: Marks;
  /** The question or its options changed since these marks were made; they hold what still applies. */
  readonly changed: boolean;
}

/** How someone who votes for several members goes about it, and where they are. */
export interface Progress {
  /** One choice for all the mandates that share a paper, or one each; null: not said yet. */
  readonly mode: 'same' | 'each' | null;
  /** Place in the sequence of papers; the summary comes after the last. */
  readonly at: number;
}
export const atTheStart: Progress = { mode: null, at: 0 };

const draftKey = (entry: string) => `collegium.draft.${entry}`;
const progressKey = (ballot: string) => `collegium.progress.${ballot}`;

/**
 * Half-made choices, one per roll entry (so per ballot and member), under the form they were made on. What the device
 * refuses to keep is kept in memory for as long as the page lives.
 */
export class DraftStore {
  readonly #device: DeviceStore;
  readonly #memory = new Map<string, string>();
  #refused = false;

  constructor(device: DeviceStore) {
    this.#device = device;
  }

  /** False once the device refused to keep something: a reload would lose it. */
  get lasting(): boolean {
    return !this.#refused;
  }

  readDraft(entry: string, form: string, paper: Paper): Draft {
    const stored = parseDraft(this.#read(draftKey(entry)));
    if (!stored) return { marks: unmarked, changed: false };
    const marks = fitMarks(paper, stored.marks);
    const changed = stored.form !== form && (stored.marks.blank || stored.marks.picked.length > 0);
    // The same form can't lose an option: marks that don't fit it were not made by this page.
    return { marks: stored.form === form && !sameMarks(marks, stored.marks) ? unmarked : marks, changed };
  }

  writeDraft(entry: string, form: string, marks: Marks): void {
    this.#write(draftKey(entry), JSON.stringify({ form, picked: marks.picked, blank: marks.blank }));
  }

  forgetDraft(entry: string): void {
    this.#remove(draftKey(entry));
  }

  readProgress(ballot: string): Progress {
    return parseProgress(this.#read(progressKey(ballot)));
  }

  writeProgress(ballot: string, progress: Progress): void {
    this.#write(progressKey(ballot), JSON.stringify(progress));
  }

  forgetProgress(ballot: string): void {
    this.#remove(progressKey(ballot));
  }

  #read(key: string): string | null {
    return this.#memory.get(key) ?? this.#device.read(key);
  }

  #write(key: string, value: string): void {
    if (this.#device.write(key, value)) {
      this.#memory.delete(key);
      return;
    }
    this.#refused = true;
    this.#memory.set(key, value);
  }

  #remove(key: string): void {
    this.#memory.delete(key);
    this.#device.remove(key);
  }
}

function parseDraft(text: string | null): { readonly form: string; readonly marks: Marks } | null {
  const value = parseObject(text);
  if (!value) return null;
  const { form, picked, blank } = value;
  if (typeof form !== 'string' || typeof blank !== 'boolean' || !Array.isArray(picked)) return null;
  const ids: readonly unknown[] = picked;
  return ids.every((id) => typeof id === 'string') ? { form, marks: { picked: ids, blank } } : null;
}

function parseProgress(text: string | null): Progress {
  const value = parseObject(text);
  if (!value) return atTheStart;
  const { mode, at } = value;
  const known = mode === 'same' || mode === 'each' || mode === null;
  return known && typeof at === 'number' && Number.isInteger(at) && at >= 0 ? { mode, at } : atTheStart;
}

/** Storage belongs to the device and its extensions: whatever is there that isn't ours counts as nothing. */
function parseObject(text: string | null): { readonly [name: string]: unknown } | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
