/**
 * The one zip that stands for a set of files (APPNOTE.TXT 6.3.10): entries stored, names sorted, every date
 * 1980-01-01 00:00, no flags, no extra fields, no comments. Same files → same bytes, on every machine.
 */
import { Malformed } from '../malformed.js';

export const localSignature = 0x04034b50;
export const centralSignature = 0x02014b50;
export const endSignature = 0x06054b50;
export const localLength = 30;
/** Version 1.0 of the format is all it takes to read stored entries. */
const version = 10;
/** 1980-01-01 in the date field of MS-DOS: the format's zero. */
const zeroDate = 0x0021;
/** Where 32-bit sizes and 16-bit counts end; records are far smaller. */
export const biggestZip = 0xffff_fffe;
export const mostEntries = 0xfffe;

export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const segment = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** Names are relative, with `/`, in plain ASCII: nothing an unpacking program could put outside its folder. */
export function isEntryName(name: string): boolean {
  return name.length > 0 && name.length <= 200 && name.split('/').every((part) => segment.test(part));
}

/** Local file header (APPNOTE §4.3.7) with its name. */
export function localHeader(entry: ZipEntry): Uint8Array {
  const head = fields([localSignature, 4], [version, 2], ...common(entry));
  return named(head, entry.name);
}

/** Header in the central directory (APPNOTE §4.3.12) with its name. */
export function centralHeader(entry: ZipEntry): Uint8Array {
  const tail: Field[] = [
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [entry.offset, 4],
  ];
  const head = fields([centralSignature, 4], [version, 2], [version, 2], ...common(entry), ...tail);
  return named(head, entry.name);
}

/** End of central directory (APPNOTE §4.3.16). */
export function endRecord(entries: number, size: number, offset: number): Uint8Array {
  return fields(
    [endSignature, 4],
    [0, 2],
    [0, 2],
    [entries, 2],
    [entries, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  );
}

/** The central directory and its end, for entries whose data ends at `offset`. */
export function directory(entries: readonly ZipEntry[], offset: number): Uint8Array[] {
  const headers = entries.map(centralHeader);
  const size = headers.reduce((sum, header) => sum + header.length, 0);
  return [...headers, endRecord(entries.length, size, offset)];
}

type Field = readonly [value: number, bytes: 2 | 4];

// Flags, method (stored), time, date, CRC, both sizes, length of the name, of the extra field.
function common({ name, size, crc }: ZipEntry): Field[] {
  return [
    [0, 2],
    [0, 2],
    [0, 2],
    [zeroDate, 2],
    [crc, 4],
    [size, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  ];
}

function fields(...values: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(values.reduce((sum, [, length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, length] of values) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

function named(head: Uint8Array, name: string): Uint8Array {
  if (!isEntryName(name)) throw new Malformed(name, 'not a name for a file of a record');
  return Uint8Array.from([...head, ...Array.from(name, (character) => character.charCodeAt(0))]);
}
