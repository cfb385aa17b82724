import type { ProblemCode, Receipt } from '@collegium/contract';
import { fromHex, makeReceipt } from '@collegium/record';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { Actor } from '../platform/http/actor.js';
import { codeOf } from '../platform/error-code.js';
import { Problem } from '../platform/problems/problem.js';
import { SigningKey } from '../register/signing-key.js';
import { BallotPapers, type BallotPaper } from './ballot-papers.js';
import { castVotes, type CastAnswer, type VoteRow } from './cast-votes.js';
import { GroupCommit } from './group-commit.js';
import { checkVote, parseVote, type ReadVote } from './read-vote.js';
import { Teller } from './teller.js';

/** `fresh` is false for a vote that had been cast already, with these very bytes. */
export interface Cast {
  readonly receipt: Receipt;
  readonly fresh: boolean;
}

/** Takes votes: DESIGN §8, step 3. */
@Injectable()
export class Casting {
  /** One queue per ballot, forgotten with its paper. */
  private readonly queues = new WeakMap<BallotPaper, GroupCommit<VoteRow, CastAnswer>>();

  constructor(
    private readonly pool: Pool,
    private readonly papers: BallotPapers,
    private readonly signer: SigningKey,
    private readonly teller: Teller,
  ) {}

  /** Casts one vote, for good. `assembly` is that of the path, with which the actor has a tie. */
  async cast(
    actor: Actor,
    { assembly, ballot }: { assembly: string; ballot: string },
    text: string,
  ): Promise<Cast> {
    const vote = parseVote(text);
    const paper = await this.papers.find(ballot);
    if (paper === 'not-open') throw new Problem('ballot-not-open');
    if (paper === null || paper.assembly !== assembly) throw new Problem('not-found');
    checkVote(vote, paper);
    const answer = await this.queueOf(paper).add(this.rowOf(vote, paper, actor.personId));
    return readAnswer(answer, vote);
  }

  private queueOf(paper: BallotPaper): GroupCommit<VoteRow, CastAnswer> {
    const known = this.queues.get(paper);
    if (known) return known;
    const queue = new GroupCommit((rows: readonly VoteRow[]) => this.commit(paper, rows), isByRows);
    this.queues.set(paper, queue);
    return queue;
  }

  private async commit(paper: BallotPaper, rows: readonly VoteRow[]): Promise<CastAnswer[]> {
    const answers = await castVotes(this.pool, paper.ballot, rows);
    for (const [i, { head }] of answers.entries()) {
      const urn = rows[i]?.urn;
      if (urn !== undefined && head) this.papers.learn(urn, head);
    }
    this.teller.nudge(paper.ballot);
    return answers;
  }

  private rowOf({ draft, text, hash }: ReadVote, paper: BallotPaper, person: string): VoteRow {
    const { id, entry, urn } = draft;
    const head = paper.heads.get(urn);
    if (!head) throw new Error('an opened urn has a signed head');
    const receipt = makeReceipt(
      { assembly: paper.assembly, urn, vote: hash, size: head.size, root: fromHex(head.root) },
      this.signer,
    );
    return { id, entry, person, urn, text, hash, receipt };
  }
}

/**
 * SQLSTATE classes 22 and 23 (the data), 40 (a deadlock: hostile ids can make one) and 54 (a limit). A database that
 * is away fails them all at once: the devices send again.
 */
const isByRows = (error: unknown): boolean => /^(22|23|40|54)...$/.test(codeOf(error));

const refusals: Readonly<Record<string, ProblemCode>> = {
  'already-voted': 'already-voted',
  'id-taken': 'vote-id-taken',
  'not-elector': 'not-elector',
  draft: 'ballot-not-open',
  ready: 'ballot-not-open',
  suspended: 'ballot-suspended',
  closed: 'ballot-closed',
  counted: 'ballot-closed',
  proclaimed: 'ballot-closed',
};

function readAnswer({ answer, vote: stored }: CastAnswer, { draft: { entry, urn } }: ReadVote): Cast {
  const receipt = stored && { vote: stored.id, entry, urn, hash: stored.hash, note: stored.receipt };
  if (receipt && (answer === 'cast' || answer === 'same')) return { receipt, fresh: answer === 'cast' };
  const code = refusals[answer];
  if (!code) throw new Error('casting answered with an unknown word');
  throw new Problem(code, {}, code === 'already-voted' && receipt ? { receipt } : {});
}
