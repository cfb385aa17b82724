import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgeRecord, playRecord, shortScript } from '@collegium/fixtures';
import { buildEvidence, groupFingerprint, voteText, parseVoteText, writeZip } from '@collegium/record';
import { judge } from '@collegium/judge';
import { verifyCommand } from './verify-command.js';

const folder = mkdtempSync(join(tmpdir(), 'auditor-'));
afterAll(() => rmSync(folder, { recursive: true }));

const played = playRecord(shortScript);
const key = played.signer.fingerprint;
const annex = writeZip(buildEvidence(played.facts, played.signer, judge));
const { annex: _annex, ...facts } = played.facts;
const open = writeZip(buildEvidence(facts, played.signer, judge));

/** Runs the command in the folder of a file with these bytes. */
async function run(bytes: Uint8Array, ...args: string[]) {
  writeFileSync(join(folder, 'a.zip'), bytes);
  return verifyCommand(['verify', 'a.zip', ...args], { INIT_CWD: folder, LANG: 'fr_FR.UTF-8' });
}
const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';

describe('verify', () => {
  it('says in French what it checked, and that nobody confirmed the signer', async () => {
    const { code, out, err } = await run(open);
    expect([code, err]).toEqual([3, '']);
    expect(out).toContain(
      'Organisme & exemple – Assemblée <constitutive> (2025-05-19)\nDossier public. Démonstration',
    );
    expect(out).toContain('  ✓ Scrutin 2 : les bulletins, recomptés, donnent le dépouillement annoncé.');
    expect(out).toContain(groupFingerprint(key));
    expect(lastLine(out)).toBe(
      'VÉRIFIÉ, MAIS SIGNATAIRE NON CONFIRMÉ : 34 actes, 3 scrutins, 8 bulletins, 2 décisions recalculées. Recommencez avec --key et l’empreinte du grand écran ou du procès-verbal.',
    );
  });

  it('verifies with the key, whole or its beginning, typed in any way', async () => {
    for (const typed of [
      key,
      groupFingerprint(key).toUpperCase(),
      key.slice(0, 16),
      `${key.slice(0, 8)}-${key.slice(8, 20)}`,
    ]) {
      const { code, out } = await run(annex, '--key', typed, '--lang', 'en');
      expect(code).toBe(0);
      expect(lastLine(out)).toMatch(/^VERIFIED: 34 acts, 3 ballots, 8 votes, 2 decisions computed again\.$/);
    }
  });

  it('fails with another key', async () => {
    const { code, out } = await run(open, '--key', '0'.repeat(16));
    expect(code).toBe(1);
    expect(lastLine(out)).toBe('ÉCHEC : une faute. Ce dossier ne prouve rien.');
  });

  it('fails on a lie of the server itself, and names file and line', async () => {
    const lie = forgeRecord(played, {
      votes: (texts) =>
        texts.map((text, i) =>
          i === 0
            ? voteText({ ...parseVoteText(text), choice: { kind: 'names', options: ['x'] } }).text
            : text,
        ),
    });
    const { code, out } = await run(writeZip(buildEvidence(lie.facts, lie.signer, judge)), '--key', key);
    expect(code).toBe(1);
    expect(out).toMatch(
      /✗ ballots\/1\/urns\/[0-9a-f-]{36}\.jsonl:1 : Ce bulletin ne pouvait pas être compté/,
    );
    expect(out).toContain('– Non vérifié : les scrutins fautifs ci-dessus.');
  });

  it('fails on a lie about the rules, without a stack', async () => {
    const frozen = (facts.ballots[0]?.frozen ?? '').replace('"kind":"resolution"', '"kind":"raffle"');
    expect(frozen).toContain('raffle');
    const files = new Map(buildEvidence(played.facts, played.signer, judge)).set(
      'ballots/1/ballot.json',
      Buffer.from(frozen),
    );
    const { code, out } = await run(writeZip(files), '--key', key);
    expect(code).toBe(1);
    expect(out).not.toMatch(/^ +at /m);
  });

  it('answers as JSON for programs', async () => {
    const { code, out } = await run(open, '--key', key, '--json');
    expect(code).toBe(0);
    expect(out).toMatch(/^[\n\x20-\x7e]*$/);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'verified',
      counts: { acts: 34 },
      identity: { kind: 'public', simulated: true },
    });
  });

  it('fails on any junk', async () => {
    for (const junk of [
      new Uint8Array(),
      Buffer.from('PK\u0003\u0004'),
      open.slice(0, -1),
      Buffer.from('\u001b[2J'),
    ]) {
      const { code, out } = await run(junk);
      expect(code).toBe(1);
      expect(out).toContain('L’archive ne se lit pas');
      expect(out).not.toContain('\u001b');
    }
  });

  it('refuses a wrong call and an unreadable file in a sentence', async () => {
    const usage = { code: 2, out: '', err: expect.stringMatching(/^Usage/) as string };
    expect(await verifyCommand([], {})).toEqual(usage);
    expect(await verifyCommand(['check', 'a.zip'], {})).toEqual(usage);
    expect(await verifyCommand(['verify', 'a', 'b'], { LANG: 'fr' })).toEqual(usage);
    expect(await verifyCommand(['verify', 'a', '--fast'], {})).toEqual(usage);
    expect(await verifyCommand(['verify', 'a', '--lang', 'de'], {})).toEqual(usage);
    expect((await run(open, '--key', 'abc')).err).toMatch(/au moins les 16 premiers/);
    const missing = await verifyCommand(['verify', 'nowhere.zip'], { INIT_CWD: folder });
    expect(missing).toEqual({ code: 2, out: '', err: 'nowhere.zip: no such file\n' });
    expect((await verifyCommand(['verify', folder], {})).code).toBe(2);
  });
});

describe('the judge, on what are no rules', () => {
  const nothing = { rules: {}, urn: 'u', college: null, votes: [] };
  it('counts and decides nothing', () => {
    expect(judge.verifyUrn(nothing)).toEqual({ ok: false, height: null });
    expect(judge.describeRules({}, 1)).toEqual([]);
    const input = {
      rules: {},
      roll: { colleges: [] },
      attendance: { convocation: 1 as const, colleges: [] },
      tallies: [],
    };
    expect(judge.decide(input)).toBeNull();
  });
});
