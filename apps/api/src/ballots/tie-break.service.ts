import type { BreakTie, Finding } from '@collegium/contract';
import { lotSeed, type ActBody } from '@collegium/record';
import { canBreakTie, canSettleDivision, drawLot, type Decision } from '@collegium/rules';
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
import { prepareFollowing, putAgain } from './following.js';

type TieBroken = ActBody<'tie-broken'>;

/** Which tie, how, and when. */
export interface Breaking {
  readonly ballot: string;
  readonly asked: BreakTie;
  readonly now: Date;
}

/**
 * Breaks ties across a last seat, by lot or by leaving the seats to a new vote; and settles resolutions exactly divided,
 * by the chair's casting vote or by putting the question again. The caller holds the sitting.
 */
@Injectable()
export class TieBreaking {
  constructor(
    private readonly register: Register,
    private readonly random: Random,
  ) {}

  /** The act, then the count made again with what it decided. */
  async breakTie(tx: EntityManager, { id: assembly }: AssemblyFacts, breaking: Breaking): Promise<void> {
    const { ballot: id, asked, now } = breaking;
    const ballot = await readBallot(tx, assembly, { ballot: id, act: 'break-tie' });
    const body = await this.bodyOf(tx, ballot, asked);
    const tieBreaks = [...(ballot.tieBreaks as TieBroken[]), body];
    await tx.update(BallotEntity, id, { tieBreaks });
    const counted = await count(tx, { ...ballot, tieBreaks });
    if (body.college !== null) refuseStillTied(counted.decision, body.college);
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

  private async bodyOf(tx: EntityManager, ballot: Ballot, asked: BreakTie): Promise<TieBroken> {
    const { id, number } = ballot;
    if (asked.how === 'casting-vote') {
      refuseUndivided(ballot, asked.how);
      return { ballot: id, number, college: null, kind: asked.how, side: asked.side };
    }
    if (asked.college === null) {
      refuseUndivided(ballot, 'new-vote');
      const following = await putAgain(tx, ballot, this.random);
      return { ballot: id, number, college: null, kind: 'new-vote', following };
    }
    refuseUntied(ballot, asked.college);
    if (asked.how === 'lot') return drawn(tx, ballot, asked.college);
    refuseKnownLot(ballot, asked.college);
    return this.leftToNewVote(tx, ballot, asked.college);
  }

  private async leftToNewVote(tx: EntityManager, ballot: Ballot, college: number): Promise<TieBroken> {
    const following = await prepareFollowing(tx, ballot, college, this.random);
    return { ballot: ballot.id, number: ballot.number, college, kind: 'new-vote', following };
  }
}

/** A resolution is settled by hand only where it is exactly divided and its rules say this way. */
function refuseUndivided({ state, decision, rules }: Ballot, how: 'casting-vote' | 'new-vote'): void {
  const known = (decision as Decision | null) ?? { outcome: 'incomplete' as const };
  const blocks = canSettleDivision({ ballot: state, decision: known, rules, how });
  if (blocks.some(({ key }) => key === 'no-division') && state === 'counted') throw new Problem('no-tie');
  refuseBlocked(blocks);
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
