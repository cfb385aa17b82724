/** Hashes, commitments, and the short forms that people read aloud. */
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { fromHex, hex, utf8 } from './bytes.js';
import { Malformed } from './malformed.js';

/** Bytes of the salt of a commitment, and of the secret of a lot. */
export const saltLength = 32;

/** SHA-256 of bytes, or of the UTF-8 bytes of a text, as 64 hex digits. */
export function sha256Hex(content: string | Uint8Array): string {
  return hex(sha256(typeof content === 'string' ? utf8(content) : content));
}

/**
 * Commitment to a text that must not enter a chain: SHA-256(salt ‖ UTF-8 of the text), 64 hex digits.
 * Without the salt it tells nothing, so destroying text and salt erases the data and leaves the chain whole.
 * @param salt 32 random bytes, one per text @throws Malformed for any other length
 */
export function commit(salt: Uint8Array, text: string): string {
  if (salt.length !== saltLength) throw new Malformed('salt', 'not of the right length');
  return hex(sha256(concatBytes(salt, utf8(text))));
}

/** What the big screen shows of a register's root: its first 8 hex digits as `a1b2-c3d4`. */
export function shortHead(root: string | Uint8Array): string {
  const digits = typeof root === 'string' ? root : hex(root);
  fromHex(digits, 32);
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}`;
}

/** Fingerprint of a 32-byte Ed25519 public key: its SHA-256, 64 hex digits. */
export function fingerprint(publicKey: Uint8Array): string {
  if (publicKey.length !== 32) throw new Malformed('public key', 'not of the right length');
  return sha256Hex(publicKey);
}

/** A fingerprint in groups of four, to be read and typed. */
export function groupFingerprint(digits: string): string {
  return (digits.match(/.{1,4}/g) ?? []).join(' ');
}

/**
 * Whether a typed fingerprint means this key: all 64 hex digits or their first 16 at least; case, spaces, hyphens
 * and colons are ignored. 64 bits: the least that keeps another key of the same beginning out of reach in a sitting.
 */
export function matchesFingerprint(typed: string, full: string): boolean {
  const digits = typed.toLowerCase().replace(/[\s:\-\u2010-\u2015.]/g, '');
  return /^[0-9a-f]{16,64}$/.test(digits) && full.startsWith(digits);
}
