/** Bytes and the three texts that stand for them in a record: UTF-8, lower-case hex, padded base64 (RFC 4648 §4). */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { Malformed } from './malformed.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The text of UTF-8 bytes. @throws Malformed on invalid UTF-8 (never replaces, never drops a BOM) */
export function fromUtf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Malformed('bytes', 'not UTF-8');
  }
}

/** Lower-case hex of bytes. */
export function hex(bytes: Uint8Array): string {
  return bytesToHex(bytes);
}

/** Bytes of a lower-case hex text. @throws Malformed for upper case, odd length, a wrong length in bytes */
export function fromHex(text: string, length?: number): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) throw new Malformed('hex', 'not lower-case hexadecimal');
  if (length !== undefined && text.length !== 2 * length)
    throw new Malformed('hex', 'not of the right length');
  return hexToBytes(text);
}

/** Padded base64 of bytes. */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/**
 * Bytes of a padded base64 text. Refuses what most decoders accept (no padding, spaces, stray low bits), so that
 * one value has one text. @throws Malformed
 */
export function fromBase64(text: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0)
    throw new Malformed('base64', 'not base64');
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  if (base64(bytes) !== text) throw new Malformed('base64', 'not base64');
  return bytes;
}

/** Whether two byte strings are the same. Not constant-time: nothing here compares secrets. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
