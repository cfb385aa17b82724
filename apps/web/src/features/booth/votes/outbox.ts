import type { VoteShelf } from './shelf.js';
import { afterSending, type SendOutcome } from './vote-life.js';
import { isWaiting, type VoteRecord } from './vote-record.js';

export interface OutboxWorld {
  readonly shelf: VoteShelf;
  /** Sends the exact text once. Silence is an outcome; it never throws. */
  readonly cast: (record: VoteRecord) => Promise<SendOutcome>;
  /** Runs `then` after so many milliseconds; gives what calls it off. */
  readonly after: (milliseconds: number, then: () => void) => () => void;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;

/** How long to wait after so many attempts without an answer: doubling, and spread so that a room doesn't ask at once. */
export function pauseAfter(attempts: number, random: number): number {
  const full = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.max(0, attempts - 1));
  return Math.round(full * (0.75 + random / 2));
}

interface Errand {
  attempts: number;
  /** Calls the next attempt off; null while one is under way. */
  callOff: (() => void) | null;
}

/**
 * Sends confirmed votes until each is answered: the same text every time, one attempt at a time per vote, votes apart
 * from each other. What a vote becomes is on the shelf, so that a page that dies goes on from there.
 */
export class Outbox {
  readonly #world: OutboxWorld;
  readonly #errands = new Map<string, Errand>();
  #running = false;
  #unsubscribe: (() => void) | null = null;

  constructor(world: OutboxWorld) {
    this.#world = world;
  }

  /** Takes up every waiting vote, and those to come. */
  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#unsubscribe = this.#world.shelf.subscribe(() => this.#takeUp());
    this.#takeUp();
  }

  /** Stops sending; an attempt under way still tells the shelf its outcome. */
  stop(): void {
    this.#running = false;
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    for (const errand of this.#errands.values()) errand.callOff?.();
    this.#errands.clear();
  }

  /** The network may be back: who waits for their next attempt goes now; who is under way isn't doubled. */
  nudge(): void {
    for (const [entry, errand] of this.#errands) {
      if (errand.callOff === null) continue;
      errand.callOff();
      errand.attempts = 0;
      void this.#attempt(entry, errand);
    }
  }

  #takeUp(): void {
    for (const { entry } of this.#world.shelf.read().filter(isWaiting)) {
      if (this.#errands.has(entry)) continue;
      const errand: Errand = { attempts: 0, callOff: null };
      this.#errands.set(entry, errand);
      void this.#attempt(entry, errand);
    }
  }

  async #attempt(entry: string, errand: Errand): Promise<void> {
    errand.callOff = null;
    const record = this.#world.shelf.find(entry);
    if (!record || !isWaiting(record)) {
      this.#errands.delete(entry);
      return;
    }
    errand.attempts += 1;
    const outcome = await this.#world.cast(record);
    this.#settle(entry, errand, { record, outcome });
  }

  #settle(entry: string, errand: Errand, sent: { record: VoteRecord; outcome: SendOutcome }): void {
    const mine = this.#errands.get(entry) === errand;
    // Left on the list while the shelf tells its readers, or they would start a second errand for the same vote.
    this.#world.shelf.change(entry, (now) =>
      now.id === sent.record.id ? afterSending(now, sent.outcome) : now,
    );
    if (!mine) return;
    const record = this.#world.shelf.find(entry);
    if (!this.#running || !record || !isWaiting(record)) {
      this.#errands.delete(entry);
      return;
    }
    const pause = pauseAfter(errand.attempts, this.#world.random());
    errand.callOff = this.#world.after(pause, () => void this.#attempt(entry, errand));
  }
}
