import type { DeviceStore } from '../drafts/draft-store.js';
import type { VoteRecord } from './vote-record.js';

/** Votes of one person in one assembly: another person on the same device never sees nor sends them. */
export function shelfKey(account: string, assembly: string): string {
  return `collegium.votes.${account}.${assembly}`;
}

/**
 * The votes this device answers for, kept on it at every change, in the order of their confirmation. Two tabs may
 * share it: each write touches one vote and is laid over what the other tab has written meanwhile.
 */
export class VoteShelf {
  readonly #device: DeviceStore;
  readonly #key: string;
  readonly #listeners = new Set<() => void>();
  #records: readonly VoteRecord[];
  #refused = false;

  constructor(device: DeviceStore, key: string) {
    this.#device = device;
    this.#key = key;
    this.#records = parseRecords(device.read(key)) ?? [];
  }

  readonly read = (): readonly VoteRecord[] => this.#records;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** False once the device refused to keep something: closing the page would lose it. */
  get lasting(): boolean {
    return !this.#refused;
  }

  find(entry: string): VoteRecord | null {
    return this.#records.find((record) => record.entry === entry) ?? null;
  }

  /** Keeps a vote; false when the device refused, and it is only kept as long as the page lives. */
  put(record: VoteRecord): boolean {
    const latest = this.#latest();
    const known = latest.some(({ entry }) => entry === record.entry);
    return this.#keep(
      known ? latest.map((kept) => (kept.entry === record.entry ? record : kept)) : [...latest, record],
    );
  }

  /** Changes a vote that is still here; one that was taken away meanwhile stays away. */
  change(entry: string, by: (record: VoteRecord) => VoteRecord): void {
    const record = this.find(entry);
    if (!record) return;
    const next = by(record);
    if (next !== record) this.put(next);
  }

  remove(entry: string): void {
    this.#keep(this.#latest().filter((record) => record.entry !== entry));
  }

  /** Another tab wrote: what it knows and we don't is taken over. */
  reload(): void {
    this.#records = this.#latest();
    this.#tell();
  }

  #latest(): readonly VoteRecord[] {
    // What the device refused to keep is only here: its older state must not be laid over it.
    if (this.#refused) return this.#records;
    return parseRecords(this.#device.read(this.#key)) ?? this.#records;
  }

  #keep(records: readonly VoteRecord[]): boolean {
    this.#records = records;
    this.#refused = !this.#device.write(this.#key, JSON.stringify(records));
    this.#tell();
    return !this.#refused;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Only what this page wrote is read back; null when there is nothing of that kind. */
function parseRecords(text: string | null): readonly VoteRecord[] | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter(isRecord) : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is VoteRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { ballot, entry, id, text, life } = value as Partial<Record<keyof VoteRecord, unknown>>;
  const named = [ballot, entry, id, text].every((part) => typeof part === 'string');
  return named && typeof life === 'object' && life !== null && 'kind' in life;
}
