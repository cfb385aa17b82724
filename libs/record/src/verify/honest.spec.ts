import { playRecord, scriptedJudge, shortScript } from '@collegium/fixtures';
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
});
