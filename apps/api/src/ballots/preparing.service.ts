import type { EditBallot } from '@collegium/contract';
import { freezeBallot, hex, saltLength, type ActRole } from '@collegium/record';
import {
  ballotMachine,
  canMakeReady,
  electorateOf,
  isComplete,
  readiness,
  transition,
  type BallotEvent,
} from '@collegium/rules';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AssemblyFacts } from '../assemblies/facts.js';
import { refuseBlocked } from '../assemblies/findings.js';
import { rollNow, roomOf } from '../assemblies/room.js';
import { Problem } from '../platform/problems/problem.js';
import { Random } from '../platform/random.js';
import { Register } from '../register/register.service.js';
import { announce } from '../register/revision.js';
import { BallotEntity } from './ballot.entity.js';
import { isSettled, readStored, type Ballot } from './ballot-store.js';
import { candidatesOf, type Option } from './candidates.js';
import { fillLists } from './lists-of-the-board.js';

/** An act on a ballot, with the quality in which it is done. */
export interface BallotAct {
  readonly ballot: string;
  readonly by: ActRole;
  readonly now: Date;
}

/** Prepares ballots: what is asked may change until `ready` freezes it (DESIGN §4). The caller holds the sitting. */
@Injectable()
export class BallotPreparing {
  constructor(
    private readonly register: Register,
    private readonly random: Random,
  ) {}

  async edit(tx: EntityManager, { id }: AssemblyFacts, ballot: string, edit: EditBallot): Promise<void> {
    const { state, rules, options, follows } = await readStored(tx, id, ballot);
    if (state !== 'draft') throw new Problem('ballot-frozen');
    const question = { ...edit.question };
    if (edit.candidates === null) {
      await tx.update(BallotEntity, ballot, { question });
    } else {
      // Who stands in a new vote is who was tied: no list to choose from.
      if (rules.kind !== 'election' || follows !== null || !isComplete(rules)) throw noCandidates();
      const changed = candidatesOf(rules, options, edit.candidates);
      await tx.update(BallotEntity, ballot, { question, options: changed.options, rules: changed.rules });
    }
    await announce(tx, id);
  }

  async ready(tx: EntityManager, sitting: AssemblyFacts, { ballot: id, by, now }: BallotAct): Promise<void> {
    const ballot = await readStored(tx, sitting.id, id);
    const { state, number, rules } = ballot;
    refuseOutside(sitting, 'ready');
    const notices = readiness(rules, rollNow(await roomOf(tx, sitting.id, electorateOf(rules))));
    refuseBlocked(canMakeReady({ ballot: state, notices }));
    if (!isSettled(ballot)) throw new Error('nothing is missing from rules that nothing blocks');
    const salt = this.random.bytes(saltLength);
    const { text, commitment } = freezeBallot(frozenOf(ballot), hex(salt));
    await tx.update(BallotEntity, id, {
      state: 'ready',
      readyAt: now,
      frozenText: text,
      frozenSalt: Buffer.from(salt),
      frozenHash: commitment,
    });
    const body = { ballot: id, number, frozen: commitment };
    await this.register.append(tx, sitting.id, { type: 'ballot-ready', by, body }, now);
  }

  async backToDraft(
    tx: EntityManager,
    sitting: AssemblyFacts,
    { ballot: id, by, now }: BallotAct,
  ): Promise<void> {
    const { state, number } = await readStored(tx, sitting.id, id);
    refuseOutside(sitting, 'back-to-draft');
    if (!transition(ballotMachine, state, 'back-to-draft').ok) {
      throw new Problem('not-now', { act: 'back-to-draft', state });
    }
    await tx.update(BallotEntity, id, {
      state: 'draft',
      readyAt: null,
      frozenText: null,
      frozenSalt: null,
      frozenHash: null,
    });
    // It asks again about the board as it stands.
    await fillLists(tx, sitting.id);
    await this.register.append(
      tx,
      sitting.id,
      { type: 'ballot-draft', by, body: { ballot: id, number } },
      now,
    );
  }
}

function frozenOf({ id, kind, number, options, question, round, follows, rules, secrecy }: Ballot) {
  return { ballot: id, kind, number, options: options.map(plain), question, round, follows, rules, secrecy };
}

const plain = ({ id, label, college }: Option): Option => ({ id, label, college });

/** The register of a draft assembly has not begun, and that of an ended one is over. */
function refuseOutside({ state }: AssemblyFacts, act: BallotEvent): void {
  if (state === 'draft' || state === 'closed' || state === 'adjourned') {
    throw new Problem('not-now', { act, state });
  }
}

function noCandidates(): Problem {
  const errors = [{ path: 'candidates', message: 'this ballot takes no list of candidates' }];
  return new Problem('invalid-request', {}, { errors });
}
