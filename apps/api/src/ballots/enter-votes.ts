import { parseVoteText, urnOrigin, type Signer } from '@collegium/record';
import { applyChoices, type Choice, type UrnTally } from '@collegium/rules';
import type { EntityManager } from 'typeorm';
import { growTree } from '../register/tree.store.js';
import type { UrnHead } from './ballot-papers.js';
import { announce } from '../register/revision.js';

/** Votes entered in one transaction at most: a live picture is never far behind, and a checkpoint covers many. */
const LARGEST_BATCH = 512;

export interface Entering {
  readonly urn: string;
  /** Looks at every vote of the urn, not only above the mark: once per process, and before an urn is closed. */
  readonly everything: boolean;
  readonly signer: Signer;
  readonly now: Date;
}

/** `drained`: no vote that this transaction could see is left outside. */
export interface Entered {
  readonly votes: number;
  readonly drained: boolean;
  /** The urn's new signed head; null when no vote was entered. */
  readonly head: UrnHead | null;
}

interface UrnRow {
  assembly: string;
  size: number;
  tally: UrnTally;
  mark: number;
  horizon: number;
}

interface VoteRow {
  id: string;
  text: string;
  tx: number;
}

/**
 * Gives the next votes of an urn their places, and with them the running tally, the tree and a signed checkpoint, in
 * the caller's transaction, which holds `urn_lock`. No vote is entered twice or left out, whatever dies in between.
 */
export async function enterVotes(tx: EntityManager, entering: Entering): Promise<Entered> {
  const urn = await readUrn(tx, entering.urn);
  const votes = await waitingVotes(tx, entering.urn, entering.everything ? 0 : urn.mark);
  const drained = votes.length < LARGEST_BATCH;
  let head: UrnHead | null = null;
  if (votes.length > 0) {
    // A transaction at or above the horizon may still commit votes that we can't see; and in a full batch the last
    // transaction may have been cut in two.
    const mark = drained ? urn.horizon : Math.min(urn.horizon, votes.at(-1)?.tx ?? 0);
    head = await chain(tx, entering, { ...urn, mark }, votes);
    await announce(tx, urn.assembly);
  }
  return { votes: votes.length, drained, head };
}

/** Whether this transaction is now the urn's only writer; `wait` for it, or pass when another replica is at it. */
export async function lockUrn(tx: EntityManager, urn: string, how: 'wait' | 'pass'): Promise<boolean> {
  if (how === 'wait') {
    await tx.query('select pg_advisory_xact_lock(urn_lock($1))', [urn]);
    return true;
  }
  const [row]: { held: boolean }[] = await tx.query(
    'select pg_try_advisory_xact_lock(urn_lock($1)) as held',
    [urn],
  );
  return row?.held === true;
}

/** The horizon is read before the votes: whatever committed below it, the next statement sees. */
async function readUrn(tx: EntityManager, urn: string): Promise<UrnRow> {
  const [row]: UrnRow[] = await tx.query(
    `select b.assembly_id as assembly, u.size, u.tally, u.drained_before as mark,
            pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon
       from urns u join ballots b on b.id = u.ballot_id where u.id = $1`,
    [urn],
  );
  if (!row) throw new Error('no such urn');
  return row;
}

/** In the order of their transactions, so that a mark can be set after any of them. */
function waitingVotes(tx: EntityManager, urn: string, mark: number): Promise<VoteRow[]> {
  return tx.query(
    `select v.id, v.text, v.tx from votes v
      where v.urn_id = $1 and v.tx >= $2 and not exists (select from urn_entries e where e.vote_id = v.id)
      order by v.tx, v.id limit $3`,
    [urn, mark, LARGEST_BATCH],
  );
}

async function chain(
  tx: EntityManager,
  { urn, signer, now }: Entering,
  { assembly, size, tally, mark }: UrnRow,
  votes: readonly VoteRow[],
): Promise<UrnHead> {
  await tx.query(
    `insert into urn_entries (urn_id, height, vote_id)
      select $1, $2::bigint + n - 1, id from unnest($3::uuid[]) with ordinality as v(id, n)`,
    [urn, size, votes.map(({ id }) => id)],
  );
  const tree = { tree: urn, origin: urnOrigin(assembly, urn), size };
  const leaves = votes.map(({ text }) => text);
  const grown = await growTree(tx, tree, { leaves, signer, now });
  // Casting let in only choices that the rules allow: these are they, read from the text that was signed for.
  const choices = leaves.map((text) => parseVoteText(text).choice as Choice);
  await tx.query('update urns set size = $2, root = $3, tally = $4, drained_before = $5 where id = $1', [
    urn,
    grown.size,
    grown.root,
    JSON.stringify(applyChoices(tally, choices)),
    mark,
  ]);
  return { size: grown.size, root: grown.root };
}
