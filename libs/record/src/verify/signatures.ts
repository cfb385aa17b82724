/** Signatures: one key, the one that the first act names and that the person expects, signs everything. */
import { fromUtf8, hex } from '../bytes.js';
import { openCheckpoint, registerOrigin } from '../checkpoint.js';
import { fingerprint, matchesFingerprint } from '../digest.js';
import { paths } from '../evidence/layout.js';
import { manifestNoteText } from '../evidence/manifest.js';
import type { Manifest } from '../evidence/manifest.js';
import { merkleRoot } from '../merkle/tree.js';
import { Malformed } from '../malformed.js';
import { openNote, parseVkey } from '../note.js';
import type { VerifierKey } from '../note.js';
import { readFile } from './case.js';
import type { Opened } from './case.js';
import type { Chain } from './chain.js';

/** Verifies the key, the manifest's note and the register's checkpoint; null if there is no key to verify with. */
export function checkSignatures(opened: Opened, manifest: Manifest, chain: Chain): VerifierKey | null {
  const key = readFile(opened, 'signatures', paths.signer, readSigner);
  if (key === null) return null;
  checkSigner(opened, chain, key);
  checkManifestNote(opened, manifest, key);
  checkRegister(opened, manifest, chain, key);
  if (opened.findings.hold('signatures')) opened.findings.pass('signatures', 'signatures.hold', {});
  checkPin(opened, key);
  return key;
}

function readSigner(text: string): VerifierKey {
  if (!text.endsWith('\n')) throw new Malformed('$', 'the last line does not end');
  return parseVkey(text.slice(0, -1));
}

function checkSigner({ findings }: Opened, { register }: Chain, key: VerifierKey): void {
  const { signer } = register.body;
  if (signer.name !== key.name || signer.fingerprint !== fingerprint(key.publicKey)) {
    findings.fail('signatures', paths.signer, 'signatures.other-signer', {});
  }
}

function checkManifestNote(opened: Opened, manifest: Manifest, key: VerifierKey): void {
  const { files, findings } = opened;
  const note = readFile(opened, 'signatures', paths.manifestNote, (text) => text);
  if (note === null) return;
  const result = openNote(note, key);
  const text = fromUtf8(files.get(paths.manifest) ?? new Uint8Array());
  if (!result.ok)
    findings.fail('signatures', paths.manifestNote, 'signatures.wrong', { what: result.reason });
  else if (result.text !== manifestNoteText(manifest.assembly, text)) {
    findings.fail('signatures', paths.manifest, 'signatures.other-manifest', {});
  }
}

function checkRegister(opened: Opened, manifest: Manifest, { texts }: Chain, key: VerifierKey): void {
  const { findings } = opened;
  const note = readFile(opened, 'signatures', paths.checkpoint, (text) => text);
  if (note === null) return;
  const result = openCheckpoint(note, key, registerOrigin(manifest.assembly));
  const root = hex(merkleRoot(texts));
  if (!result.ok) findings.fail('signatures', paths.checkpoint, 'signatures.wrong', { what: result.reason });
  else if (result.head.size !== texts.length || hex(result.head.root) !== root) {
    findings.fail('signatures', paths.checkpoint, 'signatures.other-head', {});
  }
  if (manifest.register.size !== texts.length || manifest.register.root !== root) {
    findings.fail('signatures', paths.manifest, 'signatures.other-head', {});
  }
}

function checkPin({ findings, pinnedKey }: Opened, key: VerifierKey): void {
  const found = { fingerprint: fingerprint(key.publicKey) };
  if (pinnedKey === undefined) findings.warn('signatures', paths.signer, 'signatures.not-pinned', found);
  else if (matchesFingerprint(pinnedKey, found.fingerprint))
    findings.pass('signatures', 'signatures.pinned', found);
  else findings.fail('signatures', paths.signer, 'signatures.other-key', found);
}
