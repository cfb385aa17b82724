import type { BoothEntry } from '@collegium/contract';
import type { Paper } from './paper/paper.js';

/** One of the person's members on the roll, with the paper it is asked to fill. */
export interface Mandate {
  readonly entry: BoothEntry;
  readonly paper: Paper;
}

/** One paper to fill: for one mandate, or for several that answer alike. */
export interface Sheet {
  readonly key: string;
  readonly paper: Paper;
  readonly entries: readonly [BoothEntry, ...BoothEntry[]];
}

/** Mandates share a paper when they vote into the same urn and their college is asked the same. */
const paperKey = ({ entry, paper }: Mandate): string =>
  paper.kind === 'election' ? `${entry.urn} ${paper.college}` : entry.urn;

/** Whether several of these mandates could answer alike. */
export function canShare(mandates: readonly Mandate[]): boolean {
  return new Set(mandates.map(paperKey)).size < mandates.length;
}

/** The papers to fill, in the order of the mandates. */
export function sheetsOf(mandates: readonly Mandate[], mode: 'same' | 'each'): readonly Sheet[] {
  const sheets = new Map<string, Sheet>();
  for (const mandate of mandates) {
    const key = mode === 'same' ? paperKey(mandate) : mandate.entry.entry;
    const known = sheets.get(key);
    sheets.set(key, {
      key,
      paper: mandate.paper,
      entries: known ? [...known.entries, mandate.entry] : [mandate.entry],
    });
  }
  return [...sheets.values()];
}
