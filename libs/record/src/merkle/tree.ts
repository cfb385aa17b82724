/**
 * The Merkle tree of RFC 6962 §2.1, kept by its right edge.
 *
 * A tree of any size is a row of complete subtrees, the biggest first (`frontier`). Appending needs only that row;
 * what it completes (`nodes`) never changes again and can be stored once, by level and index:
 * node (level, index) covers leaves index·2^level … (index+1)·2^level − 1.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { utf8 } from '../bytes.js';
import { Malformed } from '../malformed.js';

export interface TreeNode {
  /** 0 for a leaf. */
  readonly level: number;
  readonly index: number;
}

export interface StoredNode extends TreeNode {
  readonly hash: Uint8Array;
}

export interface TreeState {
  /** Number of leaves. */
  readonly size: number;
  /** Hashes of the complete subtrees of the right edge, the biggest first: one per 1-bit of `size`. */
  readonly frontier: readonly Uint8Array[];
}

export interface Appended extends TreeState {
  /** Every node completed by these leaves, the leaves themselves included, to be stored as they are. */
  readonly nodes: readonly StoredNode[];
  readonly root: Uint8Array;
}

export const emptyTree: TreeState = { size: 0, frontier: [] };

/** RFC 6962 §2.1: SHA-256(0x00 ‖ leaf). A text stands for its UTF-8 bytes. */
export function leafHash(leaf: string | Uint8Array): Uint8Array {
  return sha256(concatBytes(Uint8Array.of(0), typeof leaf === 'string' ? utf8(leaf) : leaf));
}

/** RFC 6962 §2.1: SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(concatBytes(Uint8Array.of(1), left, right));
}

/** Root of a row of complete subtrees, the biggest first; the SHA-256 of nothing for an empty tree. */
export function rootOf(frontier: readonly Uint8Array[]): Uint8Array {
  const last = frontier.at(-1);
  if (last === undefined) return sha256(new Uint8Array());
  return frontier.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last);
}

/**
 * Appends leaves. Costs O(leaves + log size), whatever the size.
 * @throws Malformed if the state's frontier isn't that of its size
 */
export function append(state: TreeState, leaves: readonly (string | Uint8Array)[]): Appended {
  if (state.frontier.length !== ones(state.size))
    throw new Malformed('frontier', 'not that of a tree of this size');
  const frontier = [...state.frontier];
  const nodes: StoredNode[] = [];
  let size = state.size;
  for (const leaf of leaves) {
    let node: StoredNode = { level: 0, index: size, hash: leafHash(leaf) };
    nodes.push(node);
    for (; node.index % 2 === 1; nodes.push(node)) node = joined(frontier.pop(), node);
    frontier.push(node.hash);
    size += 1;
  }
  return { size, frontier, nodes, root: rootOf(frontier) };
}

function joined(left: Uint8Array | undefined, right: StoredNode): StoredNode {
  if (left === undefined) throw new Malformed('frontier', 'not that of a tree of this size');
  return { level: right.level + 1, index: (right.index - 1) / 2, hash: nodeHash(left, right.hash) };
}

/** Root of the tree over these leaves. */
export function merkleRoot(leaves: readonly (string | Uint8Array)[]): Uint8Array {
  return append(emptyTree, leaves).root;
}

/** The stored nodes that make up the frontier of a tree of this size, the biggest first. */
export function frontierNodes(size: number): TreeNode[] {
  return completeNodes(0, size);
}

/**
 * The complete nodes that cover leaves [from, to), left to right. `from` must be a multiple of the biggest power of
 * two that the range holds, as it is for every range a proof asks for.
 */
export function completeNodes(from: number, to: number): TreeNode[] {
  const nodes: TreeNode[] = [];
  for (let at = from; at < to;) {
    const level = floorLog2(to - at);
    nodes.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return nodes;
}

function ones(size: number): number {
  if (!Number.isSafeInteger(size) || size < 0) throw new Malformed('size', 'not a natural number');
  return frontierNodes(size).length;
}

// By doubling: Math.log2 is a float, and bitwise operators stop at 2^31.
function floorLog2(n: number): number {
  let level = 0;
  for (let power = 2; power <= n; power *= 2) level += 1;
  return level;
}
