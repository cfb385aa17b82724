/**
 * Checkpoints (https://c2sp.org/tlog-checkpoint): the signed head of a register or of an urn, three lines of origin,
 * size and root under a signature. No extension lines.
 */
import { base64, fromBase64 } from './bytes.js';
import { Malformed } from './malformed.js';
import { openNote } from './note.js';
import type { Signer, VerifierKey } from './note.js';

/** A tree and its head. */
export interface TreeHead {
  readonly origin: string;
  readonly size: number;
  /** 32 bytes: RFC 6962 Merkle tree hash of the exact leaves. */
  readonly root: Uint8Array;
}

export type CheckedHead =
  | { readonly ok: true; readonly head: TreeHead }
  | { readonly ok: false; readonly reason: 'malformed' | 'unsigned' | 'forged' };

/** Origin of the register of an assembly. */
export function registerOrigin(assembly: string): string {
  return `collegium/${assembly}/register`;
}

/** Origin of an open urn. */
export function urnOrigin(assembly: string, urn: string): string {
  return `collegium/${assembly}/urn/${urn}`;
}

/** The text that a checkpoint signs. */
export function checkpointText(head: TreeHead): string {
  if (head.root.length !== 32) throw new Malformed('root', 'not of the right length');
  if (!Number.isSafeInteger(head.size) || head.size < 0) throw new Malformed('size', 'not a natural number');
  return `${head.origin}\n${head.size}\n${base64(head.root)}\n`;
}

/** Signs a head. Who calls it must never have signed another history of the same origin. */
export function makeCheckpoint(head: TreeHead, signer: Signer): string {
  return signer.sign(checkpointText(head));
}

/** Reads the text of a checkpoint. @throws Malformed */
export function parseCheckpointText(text: string): TreeHead {
  const match = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([^\n]+)\n$/.exec(text);
  if (match === null) throw new Malformed('checkpoint', 'not three lines of origin, size and root');
  const [, origin = '', size = '', root = ''] = match;
  const head = { origin, size: Number(size), root: fromBase64(root) };
  checkpointText(head);
  return head;
}

/** Verifies a checkpoint of this origin by this key. Never throws on the note. */
export function openCheckpoint(note: string, key: VerifierKey, origin: string): CheckedHead {
  const opened = openNote(note, key);
  if (!opened.ok) return opened;
  try {
    const head = parseCheckpointText(opened.text);
    return head.origin === origin ? { ok: true, head } : { ok: false, reason: 'malformed' };
  } catch {
    return { ok: false, reason: 'malformed' };
  }
}
