import type { BreakTie, Finding } from '@collegium/contract';
import { lotSeed, type ActBody } from '@collegium/record';
import { canBreakTie, drawLot, type Decision } from '@collegium/rules';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AssemblyFacts } from '../assemblies/facts.js';
import { refuseBlocked } from '../assemblies/findings.js';
import { Problem } from '../platform/problems/problem.js';
import { Random } from '../platform/random.js';
import { Register } from '../register/register.service.js';
import { BallotEntity } from './ballot.entity.js';
import { readBallot, urnsOf, type Ballot } from './ballot-store.js';
import { count, keepCount } from './counting.js';
import { prepareFollowing } from './following.js';

type TieBroken = ActBody<'tie-broken'>;

/** Which tie, how, and when. */
export interface Breaking {
  readonly ballot: string;
  readonly asked: BreakTie;
  readonly now: Date;
}

/** Breaks ties across a last seat: by lot, or by leaving the seats to a new vote. The caller holds the sitting. */
@Injectable()
export class TieBreaking {
  constructor(
    private readonly register: Register,
    private readonly random: Random,
  ) {}

  /** The act, then the count made again with what it decided. */
  async breakTie(tx: EntityManager, { id: assembly }: AssemblyFacts, breaking: Breaking): Promise<void> {
    const { ballot: id, asked, now } = breaking;
    const ballot = await readBallot(tx, assembly, id);
    refuseUntied(ballot, asked.college);
    if (asked.how === 'new-vote') refuseKnownLot(ballot, asked.college);
    const body =
      asked.how === 'lot'
        ? await drawn(tx, ballot, asked.college)
        : await this.leftToNewVote(tx, ballot, asked);
    const tieBreaks = [...(ballot.tieBreaks as TieBroken[]), body];
    await tx.update(BallotEntity, id, { tieBreaks });
    const counted = await count(tx, { ...ballot, tieBreaks });
    refuseStillTied(counted.decision, asked.college);
    await keepCount(tx, id, counted, now);
    await this.register.appendAll(
      tx,
      assembly,
      [
        { type: 'tie-broken', by: 'chair', body },
        { type: 'ballot-counted', by: 'system', body: counted.body },
      ],
      now,
    );
  }

  private async leftToNewVote(tx: EntityManager, ballot: Ballot, { college }: BreakTie): Promise<TieBroken> {
    const following = await prepareFollowing(tx, ballot, college, this.random);
    return { ballot: ballot.id, number: ballot.number, college, kind: 'new-vote', following };
  }
}

function refuseUntied({ state, decision }: Ballot, college: number): void {
  const blocks = canBreakTie({ ballot: state, decision: decision ?? {}, college });
  if (blocks.some(({ key }) => key === 'no-tie-to-break') && state === 'counted') throw new Problem('no-tie');
  refuseBlocked(blocks);
}

/**
 * One secret draws every lot of a ballot, and a first lot has made it public: whom it would elect in another college is
 * known, and a new vote could only be chosen against them. It is chosen before, or where that lot can't be drawn.
 */
function refuseKnownLot({ decision, tieBreaks }: Ballot, college: number): void {
  const lot = (tieBreaks as TieBroken[]).find(({ kind }) => kind === 'lot');
  const tie = (decision as Decision | null)?.ties?.find((open) => open.college === college);
  if (lot?.kind !== 'lot' || !tie || !drawLot(tie.options, tie.seats, lot.seed)) return;
  throw new Problem('lot-known');
}

/** So many are tied that the seed can't choose fairly among all the ways: nothing is done, a new vote remains. */
function refuseStillTied({ ties = [], steps }: Decision, college: number): void {
  if (!ties.some((tie) => tie.college === college && tie.resolution === 'open')) return;
  const said = steps.filter(({ key }) => key === 'election.lot-too-large');
  const findings = said.map(({ key, inputs }): Finding => {
    const { options, seats, seed } = inputs as { options: string[]; seats: number; seed: string };
    return { key, level: 'blocks', inputs: { college, options, seats, seed } };
  });
  throw new Problem('blocked', {}, { findings });
}

/** The secret was committed to when the ballot opened and the roots come from the votes: nobody could aim the lot. */
async function drawn(tx: EntityManager, ballot: Ballot, college: number): Promise<TieBroken> {
  if (!ballot.lotSecret) throw new Error('an opened ballot has the secret of its lots');
  const urns = await urnsOf(tx, ballot);
  const secret = ballot.lotSecret.toString('hex');
  const seed = lotSeed(
    secret,
    urns.map(({ root }) => root ?? ''),
  );
  return { ballot: ballot.id, number: ballot.number, college, kind: 'lot', secret, seed };
}
