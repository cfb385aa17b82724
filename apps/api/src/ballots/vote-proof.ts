import type { VoteProof } from '@collegium/contract';
import { hex, inclusionPlan, planNodes, proofOf } from '@collegium/record';
import type { EntityManager } from 'typeorm';
import { Problem } from '../platform/problems/problem.js';
import { readNodes } from '../register/tree.store.js';

interface Row {
  urn: string;
  height: number | null;
  size: number;
  note: string;
}

/**
 * Proof that a vote stands in its urn, under the urn's last checkpoint: O(log votes) stored nodes. Asked by its own
 * elector only; to anyone else the vote doesn't exist.
 */
export async function proveVote(
  tx: EntityManager,
  { ballot, vote, person }: { ballot: string; vote: string; person: string },
): Promise<VoteProof> {
  const [row]: Row[] = await tx.query(
    `select v.urn_id as urn, n.height, c.size, c.note
       from votes v
       join roll_entries e on e.id = v.roll_entry_id and e.person_id = $3
       left join urn_entries n on n.vote_id = v.id
       cross join lateral (select size, note from checkpoints where tree = v.urn_id order by size desc limit 1) c
      where v.id = $2 and v.ballot_id = $1`,
    [ballot, vote, person],
  );
  if (!row) throw new Problem('not-found');
  if (row.height === null) throw new Problem('not-yet-entered');
  const plan = inclusionPlan(row.height, row.size);
  const nodes = await readNodes(tx, row.urn, planNodes(plan));
  const path = proofOf(plan, nodes.of).map(hex);
  return { index: row.height, size: row.size, path, checkpoint: row.note };
}
