import type { VoteProof } from '@collegium/contract';
import { pauseAfter } from './outbox.js';
import type { VoteShelf } from './shelf.js';
import { afterChecking, type CheckOutcome } from './vote-life.js';
import { needsCheck, type VoteRecord } from './vote-record.js';

/** What the server answered about a proof. */
export type ProofAnswer = VoteProof | 'not-entered' | 'silence';

export interface ProverWorld {
  readonly shelf: VoteShelf;
  readonly askProof: (record: VoteRecord) => Promise<ProofAnswer>;
  /** The signature of the receipt, checked on this device; null when the means to check couldn't be loaded yet. */
  readonly checkReceipt: (record: VoteRecord) => Promise<boolean | null>;
  readonly checkProof: (record: VoteRecord, proof: VoteProof) => Promise<boolean | null>;
  readonly after: (milliseconds: number, then: () => void) => () => void;
  readonly random: () => number;
  /** ISO 8601. */
  readonly now: () => string;
}

/** The server enters votes into the urn in batches: asking at once would only be told to come back. */
const FIRST_LOOK = 1_500;

/**
 * Follows each recorded vote until this device has verified that it is in the urn: the receipt's signature first, then
 * the proof under a signed checkpoint. It only tells the shelf; the alarms are the shelf's.
 */
export class Prover {
  readonly #world: ProverWorld;
  readonly #followed = new Map<string, () => void>();
  #running = false;
  #unsubscribe: (() => void) | null = null;

  constructor(world: ProverWorld) {
    this.#world = world;
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#unsubscribe = this.#world.shelf.subscribe(() => this.#takeUp());
    this.#takeUp();
  }

  stop(): void {
    this.#running = false;
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    for (const callOff of this.#followed.values()) callOff();
    this.#followed.clear();
  }

  #takeUp(): void {
    for (const { entry } of this.#world.shelf.read().filter(needsCheck)) {
      if (!this.#followed.has(entry)) this.#follow(entry);
    }
  }

  #follow(entry: string): void {
    let callOff: () => void = () => undefined;
    let stopped = false;
    this.#followed.set(entry, () => {
      stopped = true;
      callOff();
    });
    const look = async (looks: number): Promise<void> => {
      const again = await this.#look(entry);
      if (stopped) return;
      if (!again) {
        this.#followed.delete(entry);
        return;
      }
      callOff = this.#world.after(pauseAfter(looks + 1, this.#world.random()), () => void look(looks + 1));
    };
    const begin = async (): Promise<void> => {
      await this.#checkSignature(entry);
      if (!stopped) callOff = this.#world.after(FIRST_LOOK, () => void look(1));
    };
    void begin();
  }

  async #checkSignature(entry: string): Promise<void> {
    const record = this.#world.shelf.find(entry);
    if (record?.life.kind !== 'recorded' || record.life.check.signed) return;
    const signed = await this.#world.checkReceipt(record);
    if (signed !== null) this.#tell(entry, { kind: signed ? 'signed' : 'not-signed' });
  }

  /** One look; whether another is needed. */
  async #look(entry: string): Promise<boolean> {
    await this.#checkSignature(entry);
    const record = this.#world.shelf.find(entry);
    if (!record || !needsCheck(record)) return false;
    const answer = await this.#world.askProof(record);
    if (answer === 'silence') return true;
    if (answer === 'not-entered') {
      this.#tell(entry, { kind: 'not-entered', at: this.#world.now() });
      return true;
    }
    const proved = await this.#world.checkProof(record, answer);
    if (proved === null) return true;
    this.#tell(entry, proved ? { kind: 'proved', proof: answer } : { kind: 'not-proved' });
    return false;
  }

  #tell(entry: string, outcome: CheckOutcome): void {
    this.#world.shelf.change(entry, (record) => afterChecking(record, outcome));
  }
}
