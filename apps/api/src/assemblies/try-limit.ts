import { Problem } from '../platform/problems/problem.js';

const MINUTE = 60_000;

/**
 * So many failures per account in so many minutes; never per address, since a room is one address. Kept by each
 * replica for itself: what it limits is guessed by hand or by machine, and a few replicas change nothing to that.
 */
export class TryLimit {
  private readonly failures = new Map<string, number[]>();

  constructor(private readonly limit: { readonly tries: number; readonly minutes: number }) {}

  count(account: string, now: Date): void {
    if (this.failures.size > 10_000) this.failures.clear();
    this.failures.set(account, [...this.recent(account, now), now.getTime()]);
  }

  refuseTired(account: string, now: Date): void {
    const recent = this.recent(account, now);
    const [first] = recent;
    if (first === undefined || recent.length < this.limit.tries) return;
    const left = first + this.limit.minutes * MINUTE - now.getTime();
    throw new Problem('too-many-tries', { minutes: Math.max(1, Math.ceil(left / MINUTE)) });
  }

  private recent(account: string, now: Date): number[] {
    const since = now.getTime() - this.limit.minutes * MINUTE;
    return (this.failures.get(account) ?? []).filter((at) => at > since);
  }
}
