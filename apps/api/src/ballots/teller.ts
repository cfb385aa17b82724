import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Log } from '../platform/log.js';
import { SigningKey } from '../register/signing-key.js';
import { BallotPapers } from './ballot-papers.js';
import { enterVotes, lockUrn } from './enter-votes.js';

/** Between two drains of a ballot under load: each signs a checkpoint, and eyes can't follow more. */
const BREATH_MS = 40;

/**
 * Enters cast votes in their urns: DESIGN §8. Any replica may do it, one at a time per urn. Work is looked for, never
 * handed over: a nudge only says that looking may be worth it.
 */
@Injectable()
export class Teller implements BeforeApplicationShutdown {
  /** Ballots being drained, and whether to look once more. */
  private readonly draining = new Map<string, { again: boolean; done: Promise<void> }>();
  /** Urns that this process has looked through whole. */
  private readonly lookedThrough = new Set<string>();
  private stopping = false;

  constructor(
    private readonly database: DataSource,
    private readonly papers: BallotPapers,
    private readonly signer: SigningKey,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** There may be votes to enter. Never fails: what is missed now, the next round finds. */
  nudge(ballot: string): void {
    const running = this.draining.get(ballot);
    if (running) {
      running.again = true;
      return;
    }
    if (this.stopping) return;
    const state = { again: false, done: Promise.resolve() };
    this.draining.set(ballot, state);
    state.done = this.work(ballot, state).finally(() => this.draining.delete(ballot));
  }

  /** Enters what waits in an urn, batch after batch, until nothing does or another replica is at it. */
  async drain(urn: string): Promise<void> {
    let left = true;
    while (left && !this.stopping) {
      const everything = !this.lookedThrough.has(urn);
      const entered = await this.database.transaction(async (tx) => {
        if (!(await lockUrn(tx, urn, 'pass'))) return null;
        return enterVotes(tx, { urn, everything, signer: this.signer, now: this.clock.now() });
      });
      left = entered !== null && !entered.drained;
      if (entered?.head) this.papers.learn(urn, entered.head);
      if (entered?.drained) this.lookedThrough.add(urn);
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await Promise.all([...this.draining.values()].map(({ done }) => done));
  }

  private async work(ballot: string, state: { again: boolean }): Promise<void> {
    try {
      do {
        state.again = false;
        for (const urn of await this.urnsWithVotes(ballot)) await this.drain(urn);
        if (state.again) await pause(BREATH_MS);
      } while (state.again && !this.stopping);
    } catch (error) {
      this.log.error('teller-failed', error);
    }
  }

  private async urnsWithVotes(ballot: string): Promise<string[]> {
    const rows: { id: string }[] = await this.database.query(
      `select u.id from urns u
        where u.ballot_id = $1 and u.closed_at is null and (u.id <> all($2::uuid[]) or exists (
              select from votes v where v.urn_id = u.id and v.tx >= u.drained_before
                 and not exists (select from urn_entries e where e.vote_id = v.id)))
        order by u.id`,
      [ballot, [...this.lookedThrough]],
    );
    return rows.map(({ id }) => id);
  }
}
