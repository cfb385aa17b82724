import type { RegisterView } from '@collegium/contract';
import { playRecord, shortScript } from '@collegium/fixtures';
import { buildEvidence, makeSigner, parseAct, sha256Hex, verifyArchive, writeZip } from '@collegium/record';
import { checkRegister, sameRecord } from './check-register.js';
import { judge } from '@collegium/judge';

const { facts, signer } = playRecord(shortScript);
const view: RegisterView = {
  acts: facts.acts.map((text, height) => ({ height, hash: sha256Hex(text), text })),
  checkpoint: facts.checkpoint,
  head: 'a1b2-c3d4',
  vkey: signer.vkey,
  fingerprint: signer.fingerprint,
};
const assembly = parseAct(facts.acts[0] ?? '').assembly;
const { annex: _, ...publicFacts } = facts;
const archive = writeZip(buildEvidence(publicFacts, signer, judge));

describe('the acts shown', () => {
  it('hold when their chain, their head and its signature do', () => {
    expect(checkRegister(assembly, view)).toBeNull();
  });

  it('don’t when one is missing, or the head is that of others', () => {
    const [opening, second, ...rest] = view.acts;
    expect(checkRegister(assembly, { ...view, acts: [opening, ...rest].flatMap((act) => act ?? []) })).toBe(
      'chain',
    );
    expect(checkRegister(assembly, { ...view, acts: [opening, second].flatMap((act) => act ?? []) })).toBe(
      'head',
    );
  });

  it('don’t under another key, another assembly or another fingerprint', () => {
    const other = makeSigner('other.example', new Uint8Array(32).fill(9));
    expect(checkRegister(assembly, { ...view, vkey: other.vkey })).toBe('key');
    expect(checkRegister(assembly, { ...view, vkey: other.vkey, fingerprint: other.fingerprint })).toBe(
      'signature',
    );
    expect(checkRegister('00000000-0000-4000-8000-000000000000', view)).toBe('signature');
    expect(checkRegister(assembly, { ...view, vkey: 'not a key' })).toBe('key');
  });

  it('don’t when a hash was made up', () => {
    const acts = view.acts.map((act) => ({ ...act, hash: sha256Hex('made up') }));
    expect(checkRegister(assembly, { ...view, acts })).toBe('hash');
  });
});

describe('the record that was downloaded', () => {
  it('is verified by this page’s own rules, down to its decisions', () => {
    const report = verifyArchive(archive, { judge });
    expect(report.verdict).toBe('signer-not-pinned');
    expect(report.counts.decisions).toBeGreaterThan(0);
    expect(sameRecord(view, report)).toBe(true);
  });

  it('is known to be another one', () => {
    const report = verifyArchive(archive, { judge });
    expect(sameRecord({ ...view, fingerprint: '0'.repeat(64) }, report)).toBe(false);
    const [opening = ''] = facts.acts;
    const acts = facts.acts.map((__, height) => ({ height, hash: '', text: opening }));
    expect(sameRecord({ ...view, acts }, report)).toBe(false);
    expect(sameRecord({ ...view, acts: acts.slice(1) }, report)).toBe(true);
  });

  it('is told as unreadable when it is no archive', () => {
    const report = verifyArchive(new Uint8Array([1, 2, 3]), { judge });
    expect(report.verdict).toBe('failed');
    expect(sameRecord(view, report)).toBe(false);
  });
});
