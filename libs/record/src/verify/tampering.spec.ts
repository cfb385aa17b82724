import { playRecord, scriptedJudge, shortScript } from '@collegium/fixtures';
import fc from 'fast-check';
import { utf8 } from '../bytes.js';
import { buildEvidence } from '../evidence/build.js';
import { paths } from '../evidence/layout.js';
import { makeSigner } from '../note.js';
import type { Files } from '../zip/write.js';
import { writeZip } from '../zip/write.js';
import { verifyArchive, verifyRecord } from './record.js';
import type { Report } from './record.js';

/** Someone on the way changes the archive, without the key: nothing may pass. */
const { facts, signer } = playRecord({ ...shortScript, ballots: shortScript.ballots.slice(0, 1) });
const options = { judge: scriptedJudge, pinnedKey: signer.fingerprint };
const files = buildEvidence(facts, signer, scriptedJudge);
const zip = writeZip(files);

const placesOf = (report: Report): string[] =>
  report.findings.flatMap(({ verdict, place }) => (verdict === 'fail' && place !== undefined ? [place] : []));

function changed(path: string, change: (bytes: Uint8Array) => Uint8Array): Files {
  return new Map([...files].map(([name, bytes]) => [name, name === path ? change(bytes) : bytes]));
}

function flipped(bytes: Uint8Array, at: number, flip: number): Uint8Array {
  return bytes.map((byte, i) => (i === at ? byte ^ flip : byte));
}

describe('an archive as it was made', () => {
  it('is verified with its key, and says so without it', () => {
    expect(placesOf(verifyArchive(zip, options))).toEqual([]);
    expect(verifyArchive(zip, options).verdict).toBe('verified');
    expect(verifyArchive(zip, { judge: scriptedJudge }).verdict).toBe('signer-not-pinned');
    expect(verifyArchive(zip, options).counts).toEqual({
      files: files.size,
      acts: facts.acts.length,
      ballots: 1,
      votes: 4,
      decisions: 1,
    });
  });

  it('is the same bytes when made again', () => {
    const again = playRecord({ ...shortScript, ballots: shortScript.ballots.slice(0, 1) });
    expect(Buffer.from(writeZip(buildEvidence(again.facts, again.signer, scriptedJudge))).equals(zip)).toBe(
      true,
    );
  });
});

describe('a byte changed on the way', () => {
  it('is found wherever it is in the archive, with its place', () => {
    for (let at = 0; at < zip.length; at += 13) {
      const report = verifyArchive(flipped(zip, at, 1 << (at % 8)), options);
      expect(report.verdict).toBe('failed');
      expect(placesOf(report)).toHaveLength(1);
    }
  });

  it('is found in any file of the archive repacked, and the file is named', () => {
    const anywhere = fc.constantFrom(...files.keys()).chain((path) => {
      const last = Math.max(0, (files.get(path)?.length ?? 1) - 1);
      return fc.tuple(fc.constant(path), fc.nat(last), fc.integer({ min: 1, max: 255 }));
    });
    fc.assert(
      fc.property(anywhere, ([path, at, flip]) => {
        const report = verifyRecord(
          changed(path, (bytes) => flipped(bytes, at, flip)),
          options,
        );
        expect(report.verdict).toBe('failed');
        expect(placesOf(report).some((place) => place.startsWith(path))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is found in every character of what the manifest says of the assembly, even into another sound name', () => {
    const text = Buffer.from(files.get(paths.manifest) ?? []).toString();
    for (let at = 0; at < text.indexOf('"files"'); at++) {
      for (const flip of [1, 2, 4, 80]) {
        const report = verifyRecord(
          changed(paths.manifest, (bytes) => flipped(bytes, at, flip)),
          options,
        );
        expect(placesOf(report)).toContainEqual(expect.stringContaining(paths.manifest));
      }
    }
  });

  it.each([paths.signer, paths.checkpoint, paths.manifestNote, paths.salt(1)])(
    'is found at every byte of %s',
    (path) => {
      const size = files.get(path)?.length ?? 0;
      for (let at = 0; at < size; at++) {
        const report = verifyRecord(
          changed(path, (bytes) => flipped(bytes, at, 1)),
          options,
        );
        expect(placesOf(report).some((place) => place.startsWith(path))).toBe(true);
      }
    },
  );
});

describe('an archive cut, swapped or replaced', () => {
  it('fails when cut anywhere', () => {
    for (let length = 0; length < zip.length; length += 101)
      expect(verifyArchive(zip.slice(0, length), options).verdict).toBe('failed');
  });

  it.each([...files.keys()])('fails without %s, and names it', (path) => {
    const report = verifyRecord(new Map([...files].filter(([name]) => name !== path)), options);
    expect(report.verdict).toBe('failed');
    expect(placesOf(report)).toContain(path);
  });

  it('fails with a file too many', () => {
    const report = verifyRecord(new Map([...files, ['more.txt', utf8('')]]), options);
    expect(placesOf(report)).toEqual(['more.txt', 'more.txt']);
  });

  it('fails when whole files of another record take their place', () => {
    const other = playRecord({ ...shortScript, seed: 'another', ballots: shortScript.ballots.slice(0, 1) });
    const others = buildEvidence(other.facts, other.signer, scriptedJudge);
    for (const [path, bytes] of others) {
      if (files.get(path) === undefined || Buffer.from(bytes).equals(files.get(path) ?? bytes)) continue;
      expect(
        verifyRecord(
          changed(path, () => bytes),
          options,
        ).verdict,
      ).toBe('failed');
    }
    expect(verifyArchive(writeZip(others), options).verdict).toBe('failed');
  });

  it('signed again with another key: not the key one expects, or not confirmed', () => {
    const thief = makeSigner(signer.name, new Uint8Array(32).fill(9));
    const again = verifyRecord(buildEvidence(facts, thief, scriptedJudge), options);
    expect(again.verdict).toBe('failed');
    expect(placesOf(again)).toEqual(expect.arrayContaining([paths.signer, paths.checkpoint]));
  });

  it('takes any junk in bounded time', () => {
    fc.assert(fc.property(fc.uint8Array(), (junk) => verifyArchive(junk, options).verdict === 'failed'));
    const started = performance.now();
    const junk = new Uint8Array(5_000_000).map((_, i) => (i * 2_654_435_761) >>> 24);
    expect(verifyArchive(junk, options).verdict).toBe('failed');
    expect(verifyRecord(new Map([[paths.manifest, junk]]), options).verdict).toBe('failed');
    const lines = utf8('x\n'.repeat(2_500_000));
    expect(
      verifyRecord(
        changed(paths.acts, () => lines),
        options,
      ).verdict,
    ).toBe('failed');
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('lists at most a page of faults, and how many more there are', () => {
    const votes =
      [...files.keys()].find((path) => path.endsWith('.jsonl') && path.startsWith('ballots/')) ?? '';
    const report = verifyRecord(
      changed(votes, () => utf8('{}\n'.repeat(1000))),
      options,
    );
    expect(report.findings.filter(({ check }) => check === 'urns').length).toBeLessThan(30);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ detail: { key: 'more', inputs: { n: expect.any(Number) as number } } }),
    );
  });
});
