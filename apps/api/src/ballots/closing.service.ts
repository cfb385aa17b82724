import { canCount } from '@collegium/rules';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { refuseBlocked } from '../assemblies/findings.js';
import { Clock } from '../platform/clock.js';
import { Register } from '../register/register.service.js';
import { SigningKey } from '../register/signing-key.js';
import { lockSitting, readBallot, readStored, urnsOf } from './ballot-store.js';
import { count, keepCount } from './counting.js';
import { enterVotes, lockUrn } from './enter-votes.js';
import { Teller } from './teller.js';
import { UrnEntity } from './urn.entity.js';

/** What of a closed ballot is still to be done. */
export interface ClosedBallot {
  readonly ballot: string;
  readonly assembly: string;
}

/**
 * From `closed` to `counted` (DESIGN §8): each urn is drained and closed, then the ballot counted. Each step is a
 * transaction that first looks whether it is still to be done, so that any replica may take over at any point.
 */
@Injectable()
export class BallotClosing {
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(
    private readonly database: DataSource,
    private readonly teller: Teller,
    private readonly register: Register,
    private readonly signer: SigningKey,
    private readonly clock: Clock,
  ) {}

  /** Takes a closed ballot to `counted`. Asked twice at once in one process, it is done once. */
  finish(closed: ClosedBallot): Promise<void> {
    const running = this.underWay.get(closed.ballot);
    if (running) return running;
    const work = this.steps(closed).finally(() => this.underWay.delete(closed.ballot));
    this.underWay.set(closed.ballot, work);
    return work;
  }

  private async steps(closed: ClosedBallot): Promise<void> {
    for (const urn of await this.openUrns(closed)) {
      // The bulk in batches that look only above the mark; then one look at everything.
      await this.teller.drain(urn);
      while (!(await this.closeUrn(closed, urn)));
    }
    await this.count(closed);
  }

  private async openUrns({ ballot }: ClosedBallot): Promise<string[]> {
    const rows: { id: string }[] = await this.database.query(
      'select id from urns where ballot_id = $1 and closed_at is null order by id',
      [ballot],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * One more batch; when there is none left, the act that says how the urn ends. No vote can arrive any more: the
   * exclusive lock under which the ballot closed waited for every transaction that had seen it open.
   */
  closeUrn(closed: ClosedBallot, urn: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      await lockUrn(tx, urn, 'wait');
      const now = this.clock.now();
      const { votes } = await enterVotes(tx, { urn, everything: true, signer: this.signer, now });
      if (votes > 0) return false;
      await this.stateUrnClosed(tx, closed, urn);
      return true;
    });
  }

  private async stateUrnClosed(tx: EntityManager, closed: ClosedBallot, urn: string): Promise<void> {
    // The hour of an act is read with the assembly in hand: otherwise an act that came in between would be later.
    await lockSitting(tx, closed.assembly);
    const now = this.clock.now();
    const row = await tx.findOneByOrFail(UrnEntity, { id: urn });
    if (row.closedAt !== null) return;
    if (row.root === null) throw new Error('an opened urn has a root');
    await tx.update(UrnEntity, urn, { closedAt: now });
    const { number } = await readStored(tx, closed.assembly, closed.ballot);
    const body = { ballot: closed.ballot, number, urn, size: row.size, root: row.root };
    await this.register.append(tx, closed.assembly, { type: 'urn-closed', by: 'system', body }, now);
  }

  count({ assembly, ballot: id }: ClosedBallot): Promise<void> {
    return this.database.transaction(async (tx) => {
      await lockSitting(tx, assembly);
      const ballot = await readBallot(tx, assembly, { ballot: id, act: 'count' });
      if (ballot.state !== 'closed') return;
      const urns = await urnsOf(tx, ballot);
      const drained = urns.map(({ id: urn, closedAt }) => ({ urn, drained: closedAt !== null }));
      refuseBlocked(canCount({ ballot: ballot.state, urns: drained }));
      const now = this.clock.now();
      const counted = await count(tx, ballot);
      await keepCount(tx, id, counted, now);
      await this.register.append(
        tx,
        assembly,
        { type: 'ballot-counted', by: 'system', body: counted.body },
        now,
      );
    });
  }
}
