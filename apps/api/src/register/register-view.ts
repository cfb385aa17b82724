import type { ConsistencyProof, RegisterView } from '@collegium/contract';
import {
  consistencyPlan,
  hex,
  parseCheckpointText,
  planNodes,
  proofOf,
  shortHead,
  unverifiedText,
} from '@collegium/record';
import type { EntityManager } from 'typeorm';
import { Problem } from '../platform/problems/problem.js';
import type { SigningKey } from './signing-key.js';
import { readNodes } from './tree.store.js';

interface Head {
  readonly size: number;
  readonly note: string;
}

/** All acts of an assembly under its signed head, read at one instant. */
export async function registerView(
  tx: EntityManager,
  assembly: string,
  { vkey, fingerprint }: Pick<SigningKey, 'vkey' | 'fingerprint'>,
): Promise<RegisterView> {
  const head = await headOf(tx, assembly);
  const rows: { height: number; hash: Buffer; text: string }[] = await tx.query(
    'select height, hash, text from acts where assembly_id = $1 and height < $2 order by height',
    [assembly, head.size],
  );
  const acts = rows.map(({ height, hash, text }) => ({ height, hash: hash.toString('hex'), text }));
  const { root } = parseCheckpointText(unverifiedText(head.note));
  return { acts, checkpoint: head.note, head: shortHead(hex(root)), vkey, fingerprint };
}

/** Proof that the register of today continues the one of `from` acts: O(log acts) stored nodes. */
export async function proveRegister(
  tx: EntityManager,
  assembly: string,
  from: number,
): Promise<ConsistencyProof> {
  const { size, note } = await headOf(tx, assembly);
  if (from > size) throw new Problem('not-found');
  const plan = consistencyPlan(from, size);
  const nodes = await readNodes(tx, assembly, planNodes(plan));
  return { from, size, path: proofOf(plan, nodes.of).map(hex), checkpoint: note };
}

async function headOf(tx: EntityManager, assembly: string): Promise<Head> {
  const [head]: Head[] = await tx.query(
    'select size, note from checkpoints where tree = $1 order by size desc limit 1',
    [assembly],
  );
  // Before the assembly is convened there is no register to read.
  if (!head) throw new Problem('not-found');
  return head;
}
