import type { ConsistencyProof, Receipt, VoteProof } from '@collegium/contract';
import {
  fingerprint,
  fromHex,
  hex,
  openCheckpoint,
  openReceipt,
  parseVkey,
  registerOrigin,
  urnOrigin,
  verifyConsistency,
  verifyInclusion,
} from '@collegium/record';

/** Checks made on the member's own device. Fetched after the question is on screen: voting doesn't wait for it. */

interface Mine {
  readonly assembly: string;
  readonly urn: string;
  readonly text: string;
  readonly hash: string;
}

/** Whether the receipt is the key's signature over this very vote, in this urn of this assembly. */
export function verifyReceipt(vote: Mine, receipt: Receipt, vkey: string): boolean {
  return unlessMalformed(() => {
    const opened = openReceipt(receipt.note, parseVkey(vkey));
    if (!opened.ok) return false;
    const { assembly, urn, vote: hash } = opened.receipt;
    return assembly === vote.assembly && urn === vote.urn && hash === vote.hash;
  });
}

/** Whether the exact vote stands in the urn that the key signed (RFC 9162 §2.1.3.2). */
export function verifyVoteProof(vote: Mine, proof: VoteProof, vkey: string): boolean {
  return unlessMalformed(() => {
    const checked = openCheckpoint(proof.checkpoint, parseVkey(vkey), urnOrigin(vote.assembly, vote.urn));
    if (!checked.ok || checked.head.size !== proof.size) return false;
    return verifyInclusion({
      leaf: vote.text,
      index: proof.index,
      size: proof.size,
      root: checked.head.root,
      proof: proof.path.map((node) => fromHex(node, 32)),
    });
  });
}

/** The head of a register as a device keeps it. */
export interface KeptHead {
  readonly vkey: string;
  readonly size: number;
  /** Hex. */
  readonly root: string;
}

/** The head that this signed checkpoint of the register states; null when the key didn't sign it. */
export function readRegisterHead(assembly: string, checkpoint: string, vkey: string): KeptHead | null {
  try {
    const checked = openCheckpoint(checkpoint, parseVkey(vkey), registerOrigin(assembly));
    return checked.ok ? { vkey, size: checked.head.size, root: hex(checked.head.root) } : null;
  } catch {
    return null;
  }
}

/** The newer head, if the register only grew since the kept one (RFC 9162 §2.1.4.2) under the same key; else null. */
export function advanceHead(assembly: string, kept: KeptHead, proof: ConsistencyProof): KeptHead | null {
  const newer = readRegisterHead(assembly, proof.checkpoint, kept.vkey);
  if (!newer || newer.size !== proof.size || proof.from !== kept.size) return null;
  const grew = unlessMalformed(() =>
    verifyConsistency({
      older: { size: kept.size, root: fromHex(kept.root, 32) },
      newer: { size: newer.size, root: fromHex(newer.root, 32) },
      proof: proof.path.map((node) => fromHex(node, 32)),
    }),
  );
  return grew ? newer : null;
}

/** Fingerprint of a verifier key, as the big screen shows it; null when it is none. */
export function fingerprintOf(vkey: string): string | null {
  try {
    return fingerprint(parseVkey(vkey).publicKey);
  } catch {
    return null;
  }
}

function unlessMalformed(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}
