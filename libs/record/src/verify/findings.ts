/** What a verification finds, one line at a time, and the verdict that follows from all lines. */
import type { DetailInputs, DetailKey, Detail } from './sentences.js';

/** In the order in which they are made. */
export const checks = [
  'archive',
  'chain',
  'signatures',
  'lives',
  'attendance',
  'roll',
  'urns',
  'tallies',
  'decisions',
  'annex',
  'pages',
] as const;
export type Check = (typeof checks)[number];
export type FindingVerdict = 'pass' | 'fail' | 'warn' | 'skipped';

export interface Finding {
  readonly check: Check;
  readonly verdict: FindingVerdict;
  /** File, and in it the line or field: `ballots/1/urns/….jsonl:3`. */
  readonly place?: string;
  readonly detail: Detail;
}

// A hostile record can have a million faults; nobody reads the second page.
const mostPerCheck = 25;

/** Collects findings. */
export class Findings {
  private readonly found: Finding[] = [];
  private readonly unlisted = new Map<Check, number>();

  /** Something holds. */
  pass<K extends DetailKey>(check: Check, key: K, inputs: DetailInputs<K>): void {
    this.add(check, 'pass', { key, inputs } as unknown as Detail);
  }

  /** Something doesn't hold: the whole record fails. */
  fail<K extends DetailKey>(check: Check, place: string, key: K, inputs: DetailInputs<K>): void {
    this.add(check, 'fail', { key, inputs } as unknown as Detail, place);
  }

  /** Something to know that proves nothing wrong. */
  warn<K extends DetailKey>(check: Check, place: string, key: K, inputs: DetailInputs<K>): void {
    this.add(check, 'warn', { key, inputs } as unknown as Detail, place);
  }

  /** Something could not be looked at. */
  skip(check: Check, ballots: number): void {
    this.add(check, 'skipped', { key: 'skipped', inputs: { n: ballots } });
  }

  /** Whether nothing failed, in one check or in all of them so far. */
  hold(check?: Check): boolean {
    return !this.found.some(
      (finding) => finding.verdict === 'fail' && (check ?? finding.check) === finding.check,
    );
  }

  /** All findings, check by check. */
  list(): Finding[] {
    const ordered = checks.flatMap((check) => {
      const rest = this.unlisted.get(check);
      const own = this.found.filter((finding) => finding.check === check);
      const more: Finding[] =
        rest === undefined ? [] : [{ check, verdict: 'fail', detail: { key: 'more', inputs: { n: rest } } }];
      return [...own, ...more];
    });
    return ordered;
  }

  private add(check: Check, verdict: FindingVerdict, detail: Detail, place?: string): void {
    const same = this.found.filter((finding) => finding.check === check && finding.verdict === verdict);
    if (same.length >= mostPerCheck) this.unlisted.set(check, (this.unlisted.get(check) ?? 0) + 1);
    else this.found.push({ check, verdict, detail, ...(place === undefined ? {} : { place }) });
  }
}
