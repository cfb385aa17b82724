/**
 * C2SP signed notes with Ed25519 keys (https://c2sp.org/signed-note): a text anyone can read, and under it one line
 * per signature. Verifier keys are written as vkeys, `<name>+<key id>+<base64(0x01 ‖ public key)>`.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { base64, fromBase64, fromHex, hex, sameBytes, utf8 } from './bytes.js';
import { fingerprint } from './digest.js';
import { Malformed } from './malformed.js';

/** Signature type of Ed25519 (signed-note, "Signature types"). */
const ed25519Type = 0x01;
const mostSignatures = 16;
/** Bytes of a note at most; a checkpoint has some 250. */
const longestNote = 65_536;

export interface VerifierKey {
  readonly name: string;
  /** 8 hex digits: first 4 bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key). */
  readonly keyId: string;
  readonly publicKey: Uint8Array;
}

export interface Signer {
  readonly name: string;
  /** The key as anyone may know it, in text. */
  readonly vkey: string;
  /** SHA-256 of the public key, 64 hex digits. */
  readonly fingerprint: string;
  /** Signs a text that ends with a newline; gives the whole note. @throws Malformed for a text a note can't hold */
  sign(text: string): string;
}

/**
 * A signer from its 32-byte seed (RFC 8032 §5.1.5). The seed is kept in memory only.
 * @param name without spaces and plus signs @throws Malformed
 */
export function makeSigner(name: string, seed: Uint8Array): Signer {
  if (seed.length !== 32) throw new Malformed('seed', 'not of the right length');
  const secret = Uint8Array.from(seed);
  const publicKey = ed25519.getPublicKey(secret);
  const keyId = keyIdOf(name, publicKey);
  return {
    name,
    vkey: formatVkey({ name, keyId, publicKey }),
    fingerprint: fingerprint(publicKey),
    sign: (text) => {
      checkText(text);
      const signature = ed25519.sign(utf8(text), secret);
      return `${text}\n\u2014 ${name} ${base64(concatBytes(fromHex(keyId), signature))}\n`;
    },
  };
}

/** The text of a verifier key. */
export function formatVkey(key: VerifierKey): string {
  checkName(key.name);
  return `${key.name}+${key.keyId}+${base64(concatBytes(Uint8Array.of(ed25519Type), key.publicKey))}`;
}

/** Reads a verifier key. @throws Malformed unless it is an Ed25519 key with its own id */
export function parseVkey(text: string): VerifierKey {
  const match = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text);
  if (match === null) throw new Malformed('vkey', 'not name+id+key');
  const [, name = '', keyId = '', encoded = ''] = match;
  checkName(name);
  const bytes = fromBase64(encoded);
  const publicKey = bytes.slice(1);
  if (bytes[0] !== ed25519Type || publicKey.length !== 32) throw new Malformed('vkey', 'not an Ed25519 key');
  if (keyIdOf(name, publicKey) !== keyId) throw new Malformed('vkey', 'the key id is not that of the key');
  return { name, keyId, publicKey };
}

export type OpenedNote =
  | { readonly ok: true; readonly text: string }
  /** malformed: not a note · unsigned: no signature of this key · forged: a signature of this key that is wrong */
  | { readonly ok: false; readonly reason: 'malformed' | 'unsigned' | 'forged' };

/**
 * Opens a note: gives its text only if this key signed it. Signatures of other keys are ignored, as the format
 * demands; a wrong signature under this key's name and id refuses the note. Never throws on the note.
 */
export function openNote(note: string, key: VerifierKey): OpenedNote {
  const parts = splitNote(note);
  if (parts === null) return { ok: false, reason: 'malformed' };
  const id = fromHex(key.keyId);
  const mine = parts.signatures.filter(
    ({ name, bytes }) => name === key.name && sameBytes(bytes.slice(0, 4), id),
  );
  if (mine.length === 0) return { ok: false, reason: 'unsigned' };
  const message = utf8(parts.text);
  const allRight = mine.every(({ bytes }) => verifies(bytes.slice(4), message, key.publicKey));
  return allRight ? { ok: true, text: parts.text } : { ok: false, reason: 'forged' };
}

/** The text of a note, without looking at its signatures: for display only. @throws Malformed */
export function unverifiedText(note: string): string {
  const parts = splitNote(note);
  if (parts === null) throw new Malformed('note', 'not a signed note');
  return parts.text;
}

interface NoteParts {
  readonly text: string;
  readonly signatures: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

function splitNote(note: string): NoteParts | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n') || note.length > longestNote || hasControl(note)) return null;
  const lines = note.slice(end + 2, -1).split('\n');
  const signatures = lines.map(signatureLine).filter((signature) => signature !== null);
  if (signatures.length !== lines.length || signatures.length > mostSignatures) return null;
  return { text: note.slice(0, end + 1), signatures };
}

function signatureLine(line: string): { name: string; bytes: Uint8Array } | null {
  const match = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/.exec(line);
  if (match === null) return null;
  try {
    const bytes = fromBase64(match[2] ?? '');
    return bytes.length > 4 ? { name: match[1] ?? '', bytes } : null;
  } catch {
    return null;
  }
}

function verifies(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    // RFC 8032's own rule, not ZIP 215's wider one: every verifier of every language must agree.
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false;
  }
}

function keyIdOf(name: string, publicKey: Uint8Array): string {
  checkName(name);
  return hex(sha256(concatBytes(utf8(`${name}\n`), Uint8Array.of(ed25519Type), publicKey)).slice(0, 4));
}

function checkName(name: string): void {
  if (!/^[^\s+]+$/u.test(name)) throw new Malformed('key name', 'not a name for a key');
}

function checkText(text: string): void {
  if (!text.endsWith('\n') || hasControl(text)) {
    throw new Malformed('note', 'must end with a newline and hold no other control character');
  }
}

// signed-note, "Format": none below U+0020 but the newline.
function hasControl(text: string): boolean {
  return Array.from(text).some((character) => character < ' ' && character !== '\n');
}
