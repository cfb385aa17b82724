/** Verification of proofs, by the algorithms of RFC 9162 §2.1.3.2 and §2.1.4.2. */
import { sameBytes } from '../bytes.js';
import { leafHash, merkleRoot, nodeHash } from './tree.js';

export interface InclusionClaim {
  /** The exact leaf. */
  readonly leaf: string | Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Whether the leaf stands at this index of the tree with this size and root (RFC 9162 §2.1.3.2). */
export function verifyInclusion(claim: InclusionClaim): boolean {
  if (!isNatural(claim.index) || !isNatural(claim.size) || claim.index >= claim.size) return false;
  let fn = claim.index;
  let sn = claim.size - 1;
  let hash = leafHash(claim.leaf);
  for (const sibling of claim.proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(sibling, hash);
      for (; fn % 2 === 0 && fn !== 0; sn = half(sn)) fn = half(fn);
    } else {
      hash = nodeHash(hash, sibling);
    }
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && sameBytes(hash, claim.root);
}

export interface ConsistencyClaim {
  readonly older: { readonly size: number; readonly root: Uint8Array };
  readonly newer: { readonly size: number; readonly root: Uint8Array };
  readonly proof: readonly Uint8Array[];
}

/**
 * Whether the newer tree begins with the older one (RFC 9162 §2.1.4.2). An empty older tree begins every tree: its
 * root is checked and its proof must be empty.
 */
export function verifyConsistency({ older, newer, proof }: ConsistencyClaim): boolean {
  if (!isNatural(older.size) || !isNatural(newer.size) || older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && sameBytes(older.root, newer.root);
  if (older.size === 0) return proof.length === 0 && sameBytes(older.root, merkleRoot([]));
  const path = isPowerOfTwo(older.size) ? [older.root, ...proof] : proof;
  const [first, ...rest] = path;
  return first !== undefined && proof.length > 0 && walk({ older, newer, proof: rest }, first);
}

function walk({ older, newer, proof }: ConsistencyClaim, first: Uint8Array): boolean {
  let fn = older.size - 1;
  let sn = newer.size - 1;
  for (; fn % 2 === 1; sn = half(sn)) fn = half(fn);
  let olderRoot = first;
  let newerRoot = first;
  for (const node of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      olderRoot = nodeHash(node, olderRoot);
      newerRoot = nodeHash(node, newerRoot);
      for (; fn % 2 === 0 && fn !== 0; sn = half(sn)) fn = half(fn);
    } else {
      newerRoot = nodeHash(newerRoot, node);
    }
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && sameBytes(olderRoot, older.root) && sameBytes(newerRoot, newer.root);
}

const half = (n: number): number => Math.floor(n / 2);
const isNatural = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;

function isPowerOfTwo(n: number): boolean {
  let power = 1;
  while (power < n) power *= 2;
  return power === n;
}
