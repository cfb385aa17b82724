/**
 * A reader for the zips of `write.ts` and no others. Ordinary readers trust the directory at the end, skip what they
 * don't know and let two readers see two contents in one file; this one walks from the first byte, rebuilds every
 * header from what it found and compares, so that no byte is left that doesn't mean anything.
 */
import { concatBytes } from '@noble/hashes/utils.js';
import { sameBytes } from '../bytes.js';
import type { Reason } from '../malformed.js';
import { crc32 } from './crc32.js';
import {
  centralSignature,
  directory,
  endSignature,
  isEntryName,
  localHeader,
  localLength,
  localSignature,
  mostEntries,
} from './format.js';
import type { ZipEntry } from './format.js';
import type { Files } from './write.js';

export type ReadZip =
  | { readonly ok: true; readonly files: Files }
  /** `place`: the entry, or the offset in the archive. */
  | { readonly ok: false; readonly place: string; readonly reason: Reason };

interface Found {
  readonly entry: ZipEntry;
  readonly content: Uint8Array;
  readonly next: number;
}
type Refusal = Extract<ReadZip, { ok: false }>;

/** Reads an archive. Never throws, whatever the bytes; costs no more than reading them twice. */
export function readZip(bytes: Uint8Array): ReadZip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = new Map<string, Uint8Array>();
  const entries: ZipEntry[] = [];
  let offset = 0;
  while (signatureAt(view, offset) === localSignature) {
    const found = readEntry(bytes, view, offset);
    if ('reason' in found) return found;
    const before = entries.at(-1);
    if (before !== undefined && before.name >= found.entry.name)
      return refuse(found.entry.name, 'a file twice, or out of order');
    if (entries.push(found.entry) > mostEntries) return refuse(at(offset), 'too big');
    files.set(found.entry.name, found.content);
    offset = found.next;
  }
  return checkDirectory(bytes, entries, offset) ?? { ok: true, files };
}

function readEntry(bytes: Uint8Array, view: DataView, offset: number): Found | Refusal {
  if (offset + localLength > bytes.length) return refuse(at(offset), 'the archive is cut off');
  if (view.getUint16(offset + 8, true) !== 0)
    return refuse(at(offset), 'packed anew: take the file as it was downloaded');
  const crc = view.getUint32(offset + 14, true);
  const size = view.getUint32(offset + 22, true);
  const start = offset + localLength + view.getUint16(offset + 26, true);
  const next = start + size;
  if (next > bytes.length) return refuse(at(offset), 'the archive is cut off');
  const name = String.fromCharCode(
    ...bytes.subarray(offset + localLength, Math.min(start, offset + localLength + 201)),
  );
  if (!isEntryName(name)) return refuse(at(offset), 'not a name for a file of a record');
  const entry = { name, size, crc, offset };
  if (!sameBytes(bytes.subarray(offset, start), localHeader(entry)))
    return refuse(name, 'its header is not of this format');
  const content = bytes.slice(start, next);
  return crc32(content) === crc ? { entry, content, next } : refuse(name, 'damaged: the checksum differs');
}

function checkDirectory(bytes: Uint8Array, entries: readonly ZipEntry[], offset: number): Refusal | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = signatureAt(view, offset);
  if (signature === null) return refuse(at(offset), 'the archive is cut off');
  if (entries.length === 0 || (signature !== centralSignature && signature !== endSignature)) {
    return refuse(at(offset), 'not an archive of this format');
  }
  const expected = concatBytes(...directory(entries, offset));
  const found = bytes.subarray(offset);
  if (sameBytes(found, expected)) return null;
  const differs = expected.findIndex((byte, i) => byte !== found[i]);
  if (differs < 0) return refuse(at(offset + expected.length), 'bytes after the end');
  const cut = offset + differs >= bytes.length;
  return refuse(
    at(offset + differs),
    cut ? 'the archive is cut off' : 'the directory does not match the files',
  );
}

function signatureAt(view: DataView, offset: number): number | null {
  return offset + 4 <= view.byteLength ? view.getUint32(offset, true) : null;
}

const at = (offset: number): string => `@${offset}`;
const refuse = (place: string, reason: Reason): Refusal => ({ ok: false, place, reason });
