import { judge } from '@collegium/judge';
import { verifyArchive, type Report } from '@collegium/record';
import type { TestClient } from '../../platform/testing/test-client.js';

/** Downloads the public record and the annex as their reader would, and verifies both as a stranger would. */
export async function expectRecord(reader: TestClient, params: { assembly: string }): Promise<Report> {
  const { fingerprint: pinnedKey } = await reader.call('getSigner');
  const annex = verifyArchive(await reader.call('downloadAnnex', { params }), { judge, pinnedKey });
  const record = verifyArchive(await reader.call('downloadRecord', { params }), { judge, pinnedKey });
  for (const { findings, verdict } of [annex, record]) {
    expect(findings.filter((finding) => finding.verdict === 'fail')).toEqual([]);
    expect(verdict).toBe('verified');
  }
  return record;
}
