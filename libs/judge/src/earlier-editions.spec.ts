import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { tellDetail, verifyArchive } from '@collegium/record';
import { judge } from './judge.js';

/**
 * Archives as earlier versions of this code wrote them (the short scripted assembly of libs/fixtures), never written
 * again: whoever kept one must still be able to verify it (docs/adr/0012).
 */
const kept = [
  {
    edition: '2026-11-23',
    pinnedKey: 'aa8bfa9c5d2fcb57429844f24d8f5e20d9f065ece7b53fa7c43cd00559aebdcf',
  },
] as const;

describe.each(kept)('a record of edition $edition', ({ edition, pinnedKey }) => {
  const archive = new Uint8Array(
    gunzipSync(readFileSync(new URL(`records/edition-${edition}.zip.gz`, import.meta.url))),
  );
  const report = verifyArchive(archive, { judge, pinnedKey });

  it('is verified in all its data', () => {
    expect(report.verdict).toBe('verified');
    expect(report.counts).toMatchObject({ ballots: 3, votes: 8, decisions: 2 });
  });

  it('says that its pages were not compared, and fails nothing else', () => {
    const told = report.findings.filter(({ verdict }) => verdict !== 'pass');
    expect(told.map(({ check, verdict, detail }) => [check, verdict, detail.key])).toEqual([
      ['pages', 'warn', 'pages.other-edition'],
    ]);
    expect(told.map(({ detail }) => tellDetail('fr', detail)).join()).toContain(edition);
  });
});
