import { forgeRecord, playRecord, scriptedJudge, shortScript } from '@collegium/fixtures';
import type { Script } from '@collegium/fixtures';
import { buildEvidence } from '../evidence/build.js';
import { verifyRecord } from './record.js';
import type { Report } from './record.js';

const faultsOf = (report: Report): string[] =>
  report.findings.flatMap(({ verdict, detail }) => (verdict === 'fail' ? [detail.key] : []));

describe('honest records of other assemblies', () => {
  const verdictOf = (script: Script, annex: boolean): Report => {
    const { facts, signer: own } = playRecord(script);
    const { annex: _annex, ...open } = facts;
    const files = buildEvidence(annex ? facts : open, own, scriptedJudge);
    return verifyRecord(files, { judge: scriptedJudge, pinnedKey: own.fingerprint });
  };
  const [resolution, election] = shortScript.ballots;
  const stages = ['ready', 'open', 'closed', 'counted', 'proclaimed'] as const;

  it.each(stages)('a ballot that is %s is verified, public and with its annex', (until) => {
    for (const ballot of [resolution, election]) {
      if (ballot === undefined) throw new Error('the script has two ballots');
      const script = { ...shortScript, ballots: [{ ...ballot, until }] };
      for (const annex of [true, false]) {
        const report = verdictOf(script, annex);
        expect(faultsOf(report)).toEqual([]);
        expect(report.identity?.kind).toBe(annex ? 'annex' : 'public');
      }
    }
  });

  it.each([['lot'], ['new-vote'], [undefined]] as const)('a tie and %s', (ties) => {
    const { ties: _ties, ...ballot } = election ?? { asks: 'resolution', answers: [], until: 'ready' };
    const script = {
      ...shortScript,
      ballots: [{ ...ballot, until: 'counted' as const, ...(ties === undefined ? {} : { ties }) }],
    };
    expect(verdictOf(script, true).verdict).toBe('verified');
  });

  it('an assembly before any ballot, and one where nobody votes', () => {
    expect(verdictOf({ ...shortScript, ballots: [] }, false).verdict).toBe('verified');
    const silent = shortScript.ballots.map((ballot) => ({ ...ballot, answers: [] }));
    expect(verdictOf({ ...shortScript, ballots: silent }, true).verdict).toBe('verified');
  });

  it('an assembly of many ballots, of which none reads as a fault', () => {
    const ballots = Array.from({ length: 30 }, () => ({
      asks: 'resolution' as const,
      answers: [0, 0, 0, 0, null],
      until: 'proclaimed' as const,
    }));
    const report = verdictOf({ ...shortScript, ballots }, false);
    expect(faultsOf(report)).toEqual([]);
    expect(report.verdict).toBe('verified');
    expect(report.findings.filter(({ check }) => check === 'decisions')).toHaveLength(30);
  });

  it('a clock set back for a whole sitting is told, and is no fault', () => {
    const played = playRecord(shortScript);
    const backwards = forgeRecord(played, { at: ({ height }) => `2025-05-19T10:${59 - height}:00.000Z` });
    const report = verifyRecord(buildEvidence(backwards.facts, backwards.signer, scriptedJudge), {
      judge: scriptedJudge,
      pinnedKey: backwards.signer.fingerprint,
    });
    expect(faultsOf(report)).toEqual([]);
    expect(report.verdict).toBe('verified');
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        check: 'chain',
        verdict: 'warn',
        detail: expect.objectContaining({ key: 'more' }),
      }),
    );
  });
});
