/**
 * Receipts: a signed note that the server owes to who voted. It says which vote was taken into which urn, and the
 * head of that urn at that moment; it promises that every checkpoint a few seconds later contains the vote.
 */
import { base64, fromBase64 } from './bytes.js';
import { Malformed } from './malformed.js';
import { openNote } from './note.js';
import type { Signer, VerifierKey } from './note.js';

export interface Receipt {
  readonly assembly: string;
  readonly urn: string;
  /** SHA-256 of the exact vote, 64 hex digits. */
  readonly vote: string;
  /** The urn's last checkpoint when the vote was taken. */
  readonly size: number;
  readonly root: Uint8Array;
}

export type CheckedReceipt =
  | { readonly ok: true; readonly receipt: Receipt }
  | { readonly ok: false; readonly reason: 'malformed' | 'unsigned' | 'forged' };

/** The four lines that a receipt signs. */
export function receiptText(receipt: Receipt): string {
  return `collegium/${receipt.assembly}/receipt\n${receipt.urn}\n${receipt.vote}\n${receipt.size} ${base64(receipt.root)}\n`;
}

/** Signs a receipt. */
export function makeReceipt(receipt: Receipt, signer: Signer): string {
  const text = receiptText(receipt);
  parseReceiptText(text);
  return signer.sign(text);
}

/** Reads the text of a receipt. @throws Malformed */
export function parseReceiptText(text: string): Receipt {
  const match =
    /^collegium\/([0-9a-f-]{36})\/receipt\n([0-9a-f-]{36})\n([0-9a-f]{64})\n(0|[1-9]\d{0,15}) ([^\n]+)\n$/.exec(
      text,
    );
  if (match === null) throw new Malformed('receipt', 'not the four lines of a receipt');
  const [, assembly = '', urn = '', vote = '', size = '', encoded = ''] = match;
  const root = fromBase64(encoded);
  if (root.length !== 32) throw new Malformed('receipt', 'not of the right length');
  return { assembly, urn, vote, size: Number(size), root };
}

/** Verifies a receipt by this key. Never throws on the note. */
export function openReceipt(note: string, key: VerifierKey): CheckedReceipt {
  const opened = openNote(note, key);
  if (!opened.ok) return opened;
  try {
    return { ok: true, receipt: parseReceiptText(opened.text) };
  } catch {
    return { ok: false, reason: 'malformed' };
  }
}
