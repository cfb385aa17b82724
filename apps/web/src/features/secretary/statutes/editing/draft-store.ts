import { statutesSchema } from '@collegium/contract';
import type { Statutes } from '@collegium/rules';
import { forget, readStored, store } from '../../../../shared/device/storage.js';

/** What was being written for an assembly when the page was left: on this device, and nowhere else. */
export interface StatutesDraft {
  readonly basedOn: number;
  readonly text: Statutes;
  /** What was typed where it can't stand (`sentence/place`), as it was typed. */
  readonly typed: Readonly<Record<string, string>>;
}

const keyOf = (assembly: string) => `collegium.statutes.${assembly}`;

/** What was kept; null for nothing, and for what an older or broken page left behind. */
export function readDraft(assembly: string): StatutesDraft | null {
  const kept = readStored(keyOf(assembly));
  if (kept === null) return null;
  try {
    const value = JSON.parse(kept) as Partial<StatutesDraft> | null;
    const text = statutesSchema.safeParse(value?.text);
    const basedOn = value?.basedOn;
    if (!text.success || typeof basedOn !== 'number' || !Number.isInteger(basedOn)) return null;
    return { basedOn, text: text.data, typed: textsIn(value?.typed) };
  } catch {
    return null;
  }
}

function textsIn(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  const texts = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts);
}

/** Keeps it, where this device keeps anything. */
export function keepDraft(assembly: string, draft: StatutesDraft): void {
  store(keyOf(assembly), JSON.stringify(draft));
}

export function dropDraft(assembly: string): void {
  forget(keyOf(assembly));
}

/** Whether this device keeps what is typed: not in a private window, nor when it is full. */
export function deviceKeeps(): boolean {
  const probe = keyOf('probe');
  const keeps = store(probe, '');
  forget(probe);
  return keeps;
}
