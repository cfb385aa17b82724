import { hex, lotCommitment, rollText, sha256Hex, urnOrigin, type ActBody } from '@collegium/record';
import {
  ballotQuorum,
  canMakeReady,
  canOpenBallot,
  electorateOf,
  emptyTally,
  readiness,
  type BallotRules,
} from '@collegium/rules';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AssemblyFacts } from '../assemblies/facts.js';
import { findingOf, refuseBlocked } from '../assemblies/findings.js';
import { attendanceFacts, attendanceIn, rollNow, roomOf, type RoomCollege } from '../assemblies/room.js';
import { Random } from '../platform/random.js';
import { Annex } from '../register/annex.service.js';
import { Register } from '../register/register.service.js';
import { SigningKey } from '../register/signing-key.js';
import { signEmptyTree } from '../register/tree.store.js';
import { BallotEntity } from './ballot.entity.js';
import { ballotStates, readBallot, type Ballot } from './ballot-store.js';
import type { Opening } from './opening.js';
import { freezeRoll, type FrozenRoll } from './roll.js';
import { UrnEntity } from './urn.entity.js';

/** Opens ballots: freezes who decides (DESIGN §4), and takes note of what that makes public. */
@Injectable()
export class BallotOpening {
  constructor(
    private readonly register: Register,
    private readonly annex: Annex,
    private readonly signer: SigningKey,
    private readonly random: Random,
  ) {}

  /** The caller holds the sitting. */
  async open(tx: EntityManager, sitting: AssemblyFacts, id: string, now: Date): Promise<void> {
    const ballot = await readBallot(tx, sitting.id, { ballot: id, act: 'open' });
    const electorate = electorateOf(ballot.rules);
    const room = await roomOf(tx, sitting.id, electorate);
    await refuseOpening(tx, sitting, ballot, room);
    const opening = openingOf(sitting, ballot, room);
    await this.makeUrns(tx, sitting.id, ballot, now);
    const urns = ballot.rules.urns;
    const roll = await freezeRoll(tx, { assembly: sitting.id, ballot: id, urns, electorate }, this.random);
    const secret = this.random.bytes(32);
    await tx.update(BallotEntity, id, {
      state: 'open',
      openedAt: now,
      opening,
      lotSecret: Buffer.from(secret),
    });
    const body = await this.actOf(tx, sitting, { ballot, opening, roll, secret });
    await this.register.append(tx, sitting.id, { type: 'ballot-opened', by: 'chair', body }, now);
  }

  /** Each urn has a signed head before its first vote, for its first receipts to name. */
  private async makeUrns(
    tx: EntityManager,
    assembly: string,
    { id, rules }: Ballot,
    now: Date,
  ): Promise<void> {
    for (const declared of rules.urns) {
      const { urn, college } = declared;
      const tree = { tree: urn, origin: urnOrigin(assembly, urn) };
      const { root } = await signEmptyTree(tx, tree, { signer: this.signer, now });
      await tx.insert(UrnEntity, {
        id: urn,
        ballotId: id,
        college,
        tally: { ...emptyTally(rules, declared) },
        root,
      });
    }
  }

  private async actOf(
    tx: EntityManager,
    { id: assembly }: AssemblyFacts,
    {
      ballot,
      opening,
      roll,
      secret,
    }: { ballot: Ballot; opening: Opening; roll: FrozenRoll; secret: Uint8Array },
  ): Promise<ActBody<'ballot-opened'>> {
    const byEntry = [...roll.names].sort((a, b) => (a.entry < b.entry ? -1 : 1));
    const { commitment } = await this.annex.commit(
      tx,
      assembly,
      'roll',
      byEntry.map((named) => ({ ...named })),
    );
    return {
      ballot: ballot.id,
      number: ballot.number,
      roll: { entries: sha256Hex(rollText(roll.entries)), names: commitment },
      electors: opening.electors,
      attendance: opening.attendance,
      convocation: opening.convocation,
      urns: ballot.rules.urns.map(({ urn, college }) => ({ urn, college })),
      notices: opening.notices.map(({ key, inputs }) => ({
        key,
        college: typeof inputs['college'] === 'number' ? inputs['college'] : null,
      })),
      lotCommitment: lotCommitment(hex(secret)),
      ...(electorateOf(ballot.rules) === 'board' ? { electorate: 'board' } : {}),
    };
  }
}

/** What the ballot freezes of the room. Colleges that have no urn in it have nobody on its roll. */
function openingOf({ convocation }: AssemblyFacts, { rules }: Ballot, room: readonly RoomCollege[]): Opening {
  const roll = rollNow(room);
  return {
    convocation,
    attendance: attendanceIn(room),
    electors: roll.colleges.map(({ number, electors }) => ({
      college: number,
      electors: votes(rules, number) ? electors : 0,
    })),
    notices: readiness(rules, roll)
      .filter(({ level }) => level === 'tells')
      .map(findingOf),
  };
}

async function refuseOpening(
  tx: EntityManager,
  sitting: AssemblyFacts,
  { id, state, rules }: Ballot,
  room: readonly RoomCollege[],
): Promise<void> {
  const roll = rollNow(room);
  const others = (await ballotStates(tx, sitting.id)).filter(({ ballot }) => ballot !== id);
  const voting = roll.colleges.filter(({ number }) => votes(rules, number));
  refuseBlocked([
    ...canOpenBallot({
      assembly: sitting.state,
      ballot: state,
      others,
      electors: voting.reduce((sum, { electors }) => sum + electors, 0),
      quorum: ballotQuorum(rules, attendanceFacts(room, sitting.convocation), { moment: 'each_ballot' }),
    }),
    // The room may have changed since the ballot was made ready, so that it could never be counted.
    ...canMakeReady({ ballot: 'draft', notices: readiness(rules, roll) }),
  ]);
}

const votes = ({ urns }: BallotRules, number: number): boolean =>
  urns.some(({ college }) => college === null || college === number);
