import { scriptedJudge } from '@collegium/fixtures';
import { verifyArchive, type Report } from '@collegium/record';
import type { TestSitting } from './test-sitting.js';

/** Downloads the public record and the annex as a chair would, and verifies both as a stranger would. */
export async function expectRecordHolds({ chair, params }: TestSitting): Promise<Report> {
  const { fingerprint } = await chair.client.call('getSigner');
  const options = { judge: scriptedJudge, pinnedKey: fingerprint };
  const annex = verifyArchive(await chair.client.call('downloadAnnex', { params }), options);
  const record = verifyArchive(await chair.client.call('downloadRecord', { params }), options);
  for (const { findings, verdict } of [annex, record]) {
    expect(findings.filter((finding) => finding.verdict === 'fail')).toEqual([]);
    expect(verdict).toBe('verified');
  }
  return record;
}
