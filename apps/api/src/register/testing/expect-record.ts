import { ballotRulesSchema, choiceSchema, decideInputSchema, say } from '@collegium/contract';
import { verifyArchive, type Judge, type Report } from '@collegium/record';
import { decide, describeRules, verifyUrn } from '@collegium/rules';
import type { TestClient } from '../../platform/testing/test-client.js';

/** The rules as an auditor applies them; the record of a spec is ours, so a shape that is wrong may throw. */
const judge: Judge = {
  say,
  describeRules: (rules, convocation) => describeRules(ballotRulesSchema.parse(rules), convocation),
  verifyUrn: ({ rules, urn, college, votes }) =>
    verifyUrn(
      ballotRulesSchema.parse(rules),
      { urn, college },
      votes.map((vote) => ({ college: vote.college, choice: choiceSchema.parse(vote.choice) })),
    ),
  decide: (input) => decide(decideInputSchema.parse(input)),
};

/** Downloads the public record and the annex as their reader would, and verifies both as a stranger would. */
export async function expectRecord(reader: TestClient, params: { assembly: string }): Promise<Report> {
  const { fingerprint } = await reader.call('getSigner');
  const annex = verifyArchive(await reader.call('downloadAnnex', { params }), {
    judge,
    pinnedKey: fingerprint,
  });
  const record = verifyArchive(await reader.call('downloadRecord', { params }), {
    judge,
    pinnedKey: fingerprint,
  });
  for (const { findings, verdict } of [annex, record]) {
    expect(findings.filter((finding) => finding.verdict === 'fail')).toEqual([]);
    expect(verdict).toBe('verified');
  }
  return record;
}
