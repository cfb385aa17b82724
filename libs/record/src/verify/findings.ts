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
const limited = ['fail', 'warn'] as const;

/** Collects findings. */
export class Findings {
  private readonly found: Finding[] = [];
  /** How many of each kind there are, listed or not. */
  private readonly made = new Map<`${Check} ${FindingVerdict}`, number>();

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
    return checks.flatMap((check) => [
      ...this.found.filter((finding) => finding.check === check),
      ...limited.flatMap((verdict) => this.more(check, verdict)),
    ]);
  }

  private more(check: Check, verdict: FindingVerdict): Finding[] {
    const n = (this.made.get(`${check} ${verdict}`) ?? 0) - mostPerCheck;
    return n > 0 ? [{ check, verdict, detail: { key: 'more', inputs: { n } } }] : [];
  }

  private add(check: Check, verdict: FindingVerdict, detail: Detail, place?: string): void {
    const kind = `${check} ${verdict}` as const;
    const before = this.made.get(kind) ?? 0;
    this.made.set(kind, before + 1);
    // What holds is said once per ballot at most, and leaving some of it out must not read as a fault.
    if (verdict === 'pass' || before < mostPerCheck)
      this.found.push({ check, verdict, detail, ...(place === undefined ? {} : { place }) });
  }
}
