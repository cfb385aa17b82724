import { concatBytes } from '@noble/hashes/utils.js';
import { Malformed } from '../malformed.js';
import { crc32 } from './crc32.js';
import { biggestZip, directory, localHeader, mostEntries } from './format.js';
import type { ZipEntry } from './format.js';

/** Files by their name in the archive. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The zip of these files: the same bytes for the same files, in whatever order they are given.
 * @throws Malformed for a name an archive of ours can't hold, or beyond 4 GiB or 65,534 files
 */
export function writeZip(files: Files): Uint8Array {
  const names = [...files.keys()].sort();
  const parts: Uint8Array[] = [];
  const entries: ZipEntry[] = [];
  let offset = 0;
  for (const name of names) {
    const content = files.get(name) ?? new Uint8Array();
    const entry = { name, size: content.length, crc: crc32(content), offset };
    const header = localHeader(entry);
    parts.push(header, content);
    entries.push(entry);
    offset += header.length + content.length;
  }
  if (offset > biggestZip || entries.length > mostEntries) throw new Malformed('zip', 'too big');
  return concatBytes(...parts, ...directory(entries, offset));
}
