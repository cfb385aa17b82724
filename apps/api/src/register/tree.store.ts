import { append, frontierNodes, hex, makeCheckpoint, type Signer, type TreeNode } from '@collegium/record';
import type { EntityManager } from 'typeorm';

/** A tree kept in `merkle_nodes`: a register's (its assembly's id) or an urn's (its own id). */
export interface TreeRef {
  readonly tree: string;
  /** First line of its checkpoints. */
  readonly origin: string;
  readonly size: number;
}

/** What appending leaves: the new size, root (hexadecimal) and signed head. */
export interface GrownTree {
  readonly size: number;
  readonly root: string;
  readonly note: string;
}

/**
 * Appends leaves to a tree and signs its new head. The caller holds the lock that makes it the tree's only writer.
 * Reads the right edge and writes the new nodes: O(leaves + log size), one round trip each.
 */
export async function growTree(
  tx: EntityManager,
  { tree, origin, size }: TreeRef,
  { leaves, signer, now }: { leaves: readonly string[]; signer: Signer; now: Date },
): Promise<GrownTree> {
  const edge = frontierNodes(size);
  const nodes = await readNodes(tx, tree, edge);
  const grown = append({ size, frontier: edge.map((node) => nodes.of(node)) }, leaves);
  await tx.query(
    `insert into merkle_nodes (tree, level, index, hash)
      select $1, * from unnest($2::integer[], $3::bigint[], $4::bytea[])`,
    [
      tree,
      grown.nodes.map(({ level }) => level),
      grown.nodes.map(({ index }) => index),
      grown.nodes.map(({ hash }) => Buffer.from(hash)),
    ],
  );
  const root = hex(grown.root);
  const note = makeCheckpoint({ origin, size: grown.size, root: grown.root }, signer);
  await tx.query('insert into checkpoints (tree, size, root, note, signed_at) values ($1, $2, $3, $4, $5)', [
    tree,
    grown.size,
    root,
    note,
    now,
  ]);
  return { size: grown.size, root, note };
}

/** The signed head of an empty tree: an urn has one before its first vote, so that a receipt can name it. */
export async function signEmptyTree(
  tx: EntityManager,
  { tree, origin }: Omit<TreeRef, 'size'>,
  { signer, now }: { signer: Signer; now: Date },
): Promise<GrownTree> {
  return growTree(tx, { tree, origin, size: 0 }, { leaves: [], signer, now });
}

/** Stored nodes of a tree, for a proof. Throws when one is missing: the store is damaged. */
export async function readNodes(
  tx: EntityManager,
  tree: string,
  wanted: readonly TreeNode[],
): Promise<{ of: (node: TreeNode) => Uint8Array }> {
  const rows: { level: number; index: number; hash: Buffer }[] = await tx.query(
    `select level, index, hash from merkle_nodes
      where tree = $1 and (level, index) in (select * from unnest($2::integer[], $3::bigint[]))`,
    [tree, wanted.map(({ level }) => level), wanted.map(({ index }) => index)],
  );
  const key = ({ level, index }: TreeNode): string => `${level}/${index}`;
  const found = new Map(rows.map((row) => [key(row), row.hash]));
  return {
    of: (node) => {
      const hash = found.get(key(node));
      if (!hash) throw new Error(`node ${key(node)} of a tree is missing from its store`);
      return hash;
    },
  };
}
