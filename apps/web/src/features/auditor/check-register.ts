import type { RegisterView } from '@collegium/contract';
import {
  fingerprint,
  hex,
  merkleRoot,
  openCheckpoint,
  parseVkey,
  registerOrigin,
  sameBytes,
  verifyChain,
  type Report,
} from '@collegium/record';

/** What is wrong with a register as the server gave it; null when its chain, head and signature hold. */
export type RegisterFault = 'chain' | 'hash' | 'key' | 'signature' | 'head' | 'other-record';

/** Verifies the acts shown on the page: their chain, and that the signed head is theirs and by the key shown. */
export function checkRegister(assembly: string, view: RegisterView): RegisterFault | null {
  const texts = view.acts.map(({ text }) => text);
  const chain = verifyChain(texts);
  if (!chain.ok) return 'chain';
  if (chain.head !== null && view.acts.at(-1)?.hash !== chain.head.hash) return 'hash';
  const key = readKey(view.vkey);
  if (key === null || fingerprint(key.publicKey) !== view.fingerprint) return 'key';
  const signed = openCheckpoint(view.checkpoint, key, registerOrigin(assembly));
  if (!signed.ok) return 'signature';
  const same = signed.head.size === texts.length && sameBytes(signed.head.root, merkleRoot(texts));
  return same ? null : 'head';
}

/**
 * Whether the record that was downloaded is that of the acts shown: the same key, and the same root where both have as
 * many acts (one may be newer by an act).
 */
export function sameRecord(view: RegisterView, { identity, counts }: Report): boolean {
  if (!identity) return false;
  if (identity.fingerprint !== view.fingerprint) return false;
  const texts = view.acts.map(({ text }) => text);
  return counts.acts !== texts.length || identity.root === hex(merkleRoot(texts));
}

function readKey(vkey: string): ReturnType<typeof parseVkey> | null {
  try {
    return parseVkey(vkey);
  } catch {
    return null;
  }
}
