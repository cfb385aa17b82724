import type { BreakTie, EditBallot } from '@collegium/contract';
import type { ActRole } from '@collegium/record';
import {
  ballotMachine,
  canProclaim,
  canResumeBallot,
  transition,
  type BallotEvent,
  type Decision,
} from '@collegium/rules';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AssemblyFacts } from '../assemblies/facts.js';
import { refuseBlocked } from '../assemblies/findings.js';
import { Clock } from '../platform/clock.js';
import { Problem } from '../platform/problems/problem.js';
import { Register } from '../register/register.service.js';
import { BallotEntity } from './ballot.entity.js';
import { lockBallot, lockSitting, readBallot, type Ballot } from './ballot-store.js';
import { fillLists } from './lists-of-the-board.js';
import { BallotOpening } from './opening.service.js';
import { BallotPreparing } from './preparing.service.js';
import { TieBreaking } from './tie-break.service.js';

/** The ballot an act is about; `assembly` is that of the path. */
export interface BallotRef {
  readonly assembly: string;
  readonly ballot: string;
}

/** The acts that people do on a ballot, each in one transaction with its act in the register. */
@Injectable()
export class BallotActs {
  constructor(
    private readonly database: DataSource,
    private readonly register: Register,
    private readonly clock: Clock,
    private readonly preparing: BallotPreparing,
    private readonly opening: BallotOpening,
    private readonly ties: TieBreaking,
  ) {}

  edit({ assembly, ballot }: BallotRef, edit: EditBallot): Promise<void> {
    return this.inSitting(assembly, (tx, sitting) => this.preparing.edit(tx, sitting, ballot, edit));
  }

  ready({ assembly, ballot }: BallotRef, by: ActRole): Promise<void> {
    return this.inSitting(assembly, (tx, sitting, now) =>
      this.preparing.ready(tx, sitting, { ballot, by, now }),
    );
  }

  backToDraft({ assembly, ballot }: BallotRef, by: ActRole): Promise<void> {
    return this.inSitting(assembly, (tx, sitting, now) =>
      this.preparing.backToDraft(tx, sitting, { ballot, by, now }),
    );
  }

  open({ assembly, ballot }: BallotRef): Promise<void> {
    return this.inSitting(assembly, (tx, sitting, now) => this.opening.open(tx, sitting, ballot, now));
  }

  /** Nobody votes after this answers, until `resume`. */
  suspend({ assembly, ballot: id }: BallotRef): Promise<void> {
    return this.inSitting(assembly, async (tx, _sitting, now) => {
      const ballot = await this.stopped(tx, assembly, id, 'suspend');
      await tx.update(BallotEntity, id, { state: 'suspended', suspendedAt: now });
      await this.state(tx, ballot, 'ballot-suspended', now);
    });
  }

  resume({ assembly, ballot: id }: BallotRef): Promise<void> {
    return this.inSitting(assembly, async (tx, sitting, now) => {
      const ballot = await readBallot(tx, assembly, { ballot: id, act: 'resume' });
      refuseBlocked(canResumeBallot({ assembly: sitting.state, ballot: ballot.state }));
      await tx.update(BallotEntity, id, { state: 'open', suspendedAt: null });
      await this.state(tx, ballot, 'ballot-resumed', now);
    });
  }

  /** Nobody votes after this answers. Every vote that was acknowledged before is counted: see `BallotClosing`. */
  close({ assembly, ballot: id }: BallotRef): Promise<void> {
    return this.inSitting(assembly, async (tx, _sitting, now) => {
      const ballot = await this.stopped(tx, assembly, id, 'close');
      await tx.update(BallotEntity, id, { state: 'closed', closedAt: now });
      await this.state(tx, ballot, 'ballot-closed', now);
    });
  }

  breakTie({ assembly, ballot }: BallotRef, asked: BreakTie): Promise<void> {
    return this.inSitting(assembly, (tx, sitting, now) =>
      this.ties.breakTie(tx, sitting, { ballot, asked, now }),
    );
  }

  /** From here the decision is everyone's, and the board's seats are those of proclaimed elections. */
  proclaim({ assembly, ballot: id }: BallotRef): Promise<void> {
    return this.inSitting(assembly, async (tx, _sitting, now) => {
      const { state, number, decision, decisionHash } = await readBallot(tx, assembly, {
        ballot: id,
        act: 'proclaim',
      });
      const known = decision as Decision | null;
      refuseBlocked(canProclaim({ ballot: state, decision: known ?? { outcome: 'incomplete' } }));
      if (!known || !decisionHash) throw new Error('a counted ballot has a decision');
      await tx.update(BallotEntity, id, { state: 'proclaimed', proclaimedAt: now });
      const body = { ballot: id, number, outcome: known.outcome, decision: decisionHash };
      await this.register.append(tx, assembly, { type: 'ballot-proclaimed', by: 'chair', body }, now);
      await fillLists(tx, assembly);
    });
  }

  private inSitting(
    assembly: string,
    work: (tx: EntityManager, sitting: AssemblyFacts, now: Date) => Promise<void>,
  ): Promise<void> {
    return this.database.transaction(async (tx) =>
      work(tx, await lockSitting(tx, assembly), this.clock.now()),
    );
  }

  /** Waits for the votes being cast, then reads the ballot that is about to stop taking them. */
  private async stopped(
    tx: EntityManager,
    assembly: string,
    id: string,
    event: BallotEvent,
  ): Promise<Ballot> {
    await lockBallot(tx, id);
    const ballot = await readBallot(tx, assembly, { ballot: id, act: event });
    const { state } = ballot;
    if (!transition(ballotMachine, state, event).ok) throw new Problem('not-now', { act: event, state });
    return ballot;
  }

  private async state(
    tx: EntityManager,
    { id, number, assemblyId }: Ballot,
    type: 'ballot-suspended' | 'ballot-resumed' | 'ballot-closed',
    now: Date,
  ): Promise<void> {
    await this.register.append(tx, assemblyId, { type, by: 'chair', body: { ballot: id, number } }, now);
  }
}
