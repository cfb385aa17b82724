/**
 * Proofs of RFC 6962 §2.1.1 and §2.1.2 as plans: which stored complete nodes each hash of the proof is made of.
 * A plan names O(log size) nodes, so a store answers it in one query.
 */
import { Malformed } from '../malformed.js';
import { completeNodes, rootOf } from './tree.js';
import type { TreeNode } from './tree.js';

/** One entry per hash of the proof: the complete nodes, left to right, whose combination it is. */
export type ProofPlan = readonly (readonly TreeNode[])[];

export type NodeLookup = (node: TreeNode) => Uint8Array;

/**
 * Nodes needed to show that leaf `index` is in the tree of `size` leaves: PATH(m, D[n]) of RFC 6962 §2.1.1.
 * @throws Malformed unless 0 ≤ index < size
 */
export function inclusionPlan(index: number, size: number): ProofPlan {
  if (!isNatural(index) || !isNatural(size) || index >= size)
    throw new Malformed('index', 'outside the tree');
  const plan: TreeNode[][] = [];
  let from = 0;
  let to = size;
  while (to - from > 1) {
    const middle = from + split(to - from);
    if (index < middle) {
      plan.unshift(completeNodes(middle, to));
      to = middle;
    } else {
      plan.unshift(completeNodes(from, middle));
      from = middle;
    }
  }
  return plan;
}

/**
 * Nodes needed to show that the tree of `older` leaves is the beginning of that of `newer`: PROOF(m, D[n]) of
 * RFC 6962 §2.1.2. Empty for equal sizes and for an older tree without leaves.
 * @throws Malformed unless 0 ≤ older ≤ newer
 */
export function consistencyPlan(older: number, newer: number): ProofPlan {
  if (!isNatural(older) || !isNatural(newer) || older > newer)
    throw new Malformed('size', 'the older tree is bigger');
  if (older === 0 || older === newer) return [];
  const plan: TreeNode[][] = [];
  let from = 0;
  let to = newer;
  while (to !== older) {
    const middle = from + split(to - from);
    if (older <= middle) {
      plan.unshift(completeNodes(middle, to));
      to = middle;
    } else {
      plan.unshift(completeNodes(from, middle));
      from = middle;
    }
  }
  // The older tree itself is known to who asks (RFC 6962: the flag b); only a part of it has to be given.
  return from === 0 ? plan : [completeNodes(from, to), ...plan];
}

/** Every node a plan names, for one query. */
export function planNodes(plan: ProofPlan): TreeNode[] {
  return plan.flat();
}

/** The proof's hashes, in the order of the RFC, from a store of complete nodes. */
export function proofOf(plan: ProofPlan, getNode: NodeLookup): Uint8Array[] {
  return plan.map((nodes) => rootOf(nodes.map(getNode)));
}

/** Inclusion proof of leaf `index` in the tree of `size` leaves (RFC 6962 §2.1.1), from complete nodes at hand. */
export function inclusionProof(index: number, size: number, getNode: NodeLookup): Uint8Array[] {
  return proofOf(inclusionPlan(index, size), getNode);
}

/** Consistency proof between two sizes of one tree (RFC 6962 §2.1.2), from complete nodes at hand. */
export function consistencyProof(older: number, newer: number, getNode: NodeLookup): Uint8Array[] {
  return proofOf(consistencyPlan(older, newer), getNode);
}

/** The largest power of two smaller than n (RFC 6962: k). */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

function isNatural(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0;
}
