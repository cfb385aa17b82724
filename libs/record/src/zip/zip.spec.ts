import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { fromHex, hex, utf8 } from '../bytes.js';
import { crc32 } from './crc32.js';
import { readZip } from './read.js';
import { writeZip } from './write.js';

const small = new Map([
  ['b/two.txt', utf8('content of two')],
  ['README.txt', utf8('readme')],
  ['b/empty', utf8('')],
]);
const zip = writeZip(small);

const name = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,8}(\/[a-z0-9]{1,4})?$/);
const files = fc
  .array(fc.tuple(name, fc.uint8Array({ maxLength: 50 })), { minLength: 1, maxLength: 8 })
  .map((entries) => new Map(entries));

function patched(at: number, ...bytes: number[]): Uint8Array {
  const copy = Uint8Array.from(zip);
  copy.set(bytes, at);
  return copy;
}

describe('the zip of a record', () => {
  it('has the checksum that the format names', () => {
    expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
  });

  it('is the same for the same files in any order, and reads back', () => {
    fc.assert(
      fc.property(files, (content) => {
        const written = writeZip(content);
        expect(hex(writeZip(new Map([...content].reverse())))).toBe(hex(written));
        const read = readZip(written);
        expect(read.ok && [...read.files].map(([path, bytes]) => [path, hex(bytes)])).toEqual(
          [...content].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => [path, hex(bytes)]),
        );
      }),
    );
  });

  it('opens with an ordinary program', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zip-'));
    writeFileSync(join(folder, 'a.zip'), zip);
    const script =
      'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None;print(z.read("b/two.txt").decode(),z.infolist()[0].date_time[0])';
    const { error, stdout } = spawnSync('python3', ['-c', script, join(folder, 'a.zip')], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    // A machine without Python has nothing to say about the archive.
    expect(error === undefined ? stdout.trim() : 'content of two 1980').toBe('content of two 1980');
  });

  it('has no byte that can be changed unnoticed', () => {
    for (let at = 0; at < zip.length; at++) {
      for (const flip of [1, 0x80, 0xff]) expect(readZip(patched(at, (zip[at] ?? 0) ^ flip)).ok).toBe(false);
    }
  });

  it('cannot be cut, nor have anything added', () => {
    for (let length = 0; length < zip.length; length++) expect(readZip(zip.slice(0, length)).ok).toBe(false);
    expect(readZip(Uint8Array.of(...zip, 0))).toMatchObject({ ok: false, reason: 'bytes after the end' });
    expect(readZip(Uint8Array.of(0, ...zip))).toMatchObject({ ok: false, place: '@0' });
  });

  it('names the file whose content was damaged', () => {
    const at = Buffer.from(zip).indexOf('content of two');
    expect(readZip(patched(at, 0x54))).toEqual({
      ok: false,
      place: 'b/two.txt',
      reason: 'damaged: the checksum differs',
    });
  });

  it('says when an archive was packed by another program', () => {
    expect(readZip(patched(8, 8))).toMatchObject({
      ok: false,
      reason: 'packed anew: take the file as it was downloaded',
    });
  });

  it('gives the same verdict on an archive inside a bigger buffer', () => {
    const inside = Uint8Array.of(1, 2, 3, ...zip, 4).subarray(3, 3 + zip.length);
    expect(readZip(inside).ok).toBe(true);
  });

  it('refuses the same name twice', () => {
    const entry = zip.slice(0, Buffer.from(zip).indexOf('PK\u0003\u0004', 4));
    expect(readZip(Uint8Array.of(...entry, ...zip))).toMatchObject({
      ok: false,
      reason: 'a file twice, or out of order',
    });
  });

  it.each(['', '/etc/passwd', '../up', 'a//b', 'a/../b', '.hidden', 'é', 'a\\b', 'a/', 'C:x'])(
    'holds no file named %j',
    (bad) => {
      expect(() => writeZip(new Map([[bad, utf8('')]]))).toThrow('not a name');
    },
  );

  it('takes any junk in bounded time', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (junk) => !readZip(junk).ok));
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        (junk) => !readZip(Uint8Array.of(...fromHex('504b0304'), ...junk)).ok,
      ),
    );
    const long = new Uint8Array(5_000_000).map((_, i) => (i * 31) & 0xff);
    expect(readZip(long)).toMatchObject({ ok: false, place: '@0' });
  });
});
