import { playRecord, shortScript, weightedScript } from '@collegium/fixtures';
import { buildEvidence, evidencePaths, pagesEdition, sha256Hex } from '@collegium/record';
import { judge } from './judge.js';

/**
 * What each edition of the pages writes of scripted assemblies, in the words of the contract. Records name their
 * edition and outlive the code: when this fails, the pages are written otherwise than before, so give
 * `pagesEdition` (libs/record, manifest.ts) the date of today, and put it here with the hash that is expected.
 */
const editions: Readonly<Record<string, string>> = {
  '2026-11-23': '82c4b87e90e524e4643f3493d26bc939ce17df650aca83ecc8f20c09ce76806f',
  '2026-11-25': '19bf066a9fe2e7b4c9802a1acec83061ba5848937174d19a28eb52b00265ee0e',
};

it('names the edition of the pages it writes', () => {
  const { readme, results, attendance, nominal } = evidencePaths;
  const written = [shortScript, weightedScript].flatMap((script) => {
    const { facts, signer } = playRecord(script);
    const files = buildEvidence(facts, signer, judge);
    return [readme, results, attendance, nominal(1), nominal(2)].map((path) => files.get(path));
  });
  expect(written.every((bytes) => bytes !== undefined)).toBe(true);
  const hash = sha256Hex(Buffer.concat(written.filter((bytes) => bytes !== undefined)));
  expect({ edition: pagesEdition, hash }).toEqual({ edition: pagesEdition, hash: editions[pagesEdition] });
});
