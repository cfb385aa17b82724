import { playRecord, shortScript } from '@collegium/fixtures';
import { buildEvidence, evidencePaths, pagesEdition, sha256Hex } from '@collegium/record';
import { judge } from './judge.js';

/**
 * What each edition of the pages writes of one scripted assembly, in the words of the contract. Records name their
 * edition and outlive the code: when this fails, the pages are written otherwise than before, so give
 * `pagesEdition` (libs/record, manifest.ts) the date of today, and put it here with the hash that is expected.
 */
const editions: Readonly<Record<string, string>> = {
  '2026-11-23': '82c4b87e90e524e4643f3493d26bc939ce17df650aca83ecc8f20c09ce76806f',
};

it('names the edition of the pages it writes', () => {
  const { facts, signer } = playRecord(shortScript);
  const files = buildEvidence(facts, signer, judge);
  const { readme, results, attendance, nominal } = evidencePaths;
  const written = [readme, results, attendance, nominal(1), nominal(2)].map((path) => files.get(path));
  expect(written.every((bytes) => bytes !== undefined)).toBe(true);
  const hash = sha256Hex(Buffer.concat(written.filter((bytes) => bytes !== undefined)));
  expect({ edition: pagesEdition, hash }).toEqual({ edition: pagesEdition, hash: editions[pagesEdition] });
});
