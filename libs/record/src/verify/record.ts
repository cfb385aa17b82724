/**
 * The verification of a record, as prose: archive, chain, signatures, lives, attendance, roll, urns, tallies,
 * decisions, annex, pages. Nothing it reads is believed because the record says so; only the fingerprint that the
 * person gives comes from outside. It needs no network and no clock, and never throws on a record.
 */
import { hex } from '../bytes.js';
import { fingerprint, shortHead } from '../digest.js';
import { ballotLives } from '../evidence/lives.js';
import { merkleRoot } from '../merkle/tree.js';
import { readZip } from '../zip/read.js';
import type { Files } from '../zip/write.js';
import { checkAnnex } from './annex.js';
import { checkLayout, checkManifest } from './archive.js';
import type { Case, OpenedBallot, Opened } from './case.js';
import { checkChain } from './chain.js';
import { checkDecisions } from './decisions.js';
import { checks, Findings } from './findings.js';
import type { Check, Finding } from './findings.js';
import type { Judge } from './judge.js';
import { checkAttendance, checkLives } from './lives.js';
import { checkPages } from './pages.js';
import { checkRoll } from './roll.js';
import { checkSignatures } from './signatures.js';
import { checkTallies } from './tallies.js';
import { checkUrns } from './urns.js';

export interface VerifyOptions {
  readonly judge: Judge;
  /** Fingerprint of the key as the person has it from elsewhere; see `matchesFingerprint`. */
  readonly pinnedKey?: string;
}

export interface Report {
  readonly findings: readonly Finding[];
  /** `signer-not-pinned`: everything holds, but nobody said whose signature to expect. */
  readonly verdict: 'verified' | 'signer-not-pinned' | 'failed';
  readonly counts: {
    readonly files: number;
    readonly acts: number;
    readonly ballots: number;
    readonly votes: number;
    readonly decisions: number;
  };
  /** Whose record it is; absent if the chain couldn't be read. */
  readonly identity?: Identity;
}

export interface Identity {
  readonly kind: 'public' | 'annex';
  readonly organisation: string;
  readonly title: string;
  readonly date: string;
  readonly simulated: boolean;
  readonly head: string;
  readonly root: string;
  readonly fingerprint: string;
}

/** Verifies an archive as downloaded. Bounded by the size of the archive, whatever its bytes. */
export function verifyArchive(bytes: Uint8Array, options: VerifyOptions): Report {
  const archive = readZip(bytes);
  if (archive.ok) return verifyRecord(archive.files, options);
  const findings = new Findings();
  findings.fail('archive', archive.place, 'archive.unreadable', { reason: archive.reason, at: '' });
  return report(findings, { files: 0 }, 'archive');
}

/** Verifies the files of a record. */
export function verifyRecord(files: Files, options: VerifyOptions): Report {
  const findings = new Findings();
  const opened: Opened = { files, findings, ...options };
  const manifest = checkManifest(opened);
  if (manifest === null) return report(findings, { files: files.size }, 'archive');
  const chain = checkChain(opened, manifest);
  if (chain === null) return report(findings, { files: files.size }, 'chain');
  checkLayout(opened, manifest, chain.acts);
  const key = checkSignatures(opened, manifest, chain);
  if (key === null) return report(findings, { files: files.size, acts: chain.acts.length }, 'signatures');
  return verifyCase({ ...opened, ...chain, manifest, key, ballots: ballotLives(chain.acts).ballots });
}

function verifyCase(record: Case): Report {
  const { findings, ballots, files, acts } = record;
  checkLives(record);
  checkAttendance(record);
  const opened: OpenedBallot[] = [];
  const unlooked = new Set<Check>();
  const counts = { files: files.size, acts: acts.length, ballots: ballots.length, votes: 0, decisions: 0 };
  for (const life of ballots) {
    const ballot = checkRoll(record, life);
    if (ballot === null && life.opened !== null) unlooked.add('urns');
    if (ballot === null) continue;
    opened.push(ballot);
    const urns = checkUrns(record, ballot);
    if (urns === null) unlooked.add('tallies');
    if (urns === null) continue;
    counts.votes += urns.reduce((sum, { votes }) => sum + votes.length, 0);
    if (!checkTallies(record, ballot, urns)) unlooked.add('decisions');
    else if (checkDecisions(record, ballot, urns)) counts.decisions += 1;
  }
  skipAfter(findings, unlooked);
  if (record.manifest.kind === 'annex') checkAnnex(record, opened);
  checkPages(record);
  return { ...report(findings, counts), identity: identityOf(record) };
}

// A ballot that fails one check can't be looked at by the next ones.
function skipAfter(findings: Findings, unlooked: ReadonlySet<Check>): void {
  const inBallots: readonly Check[] = ['urns', 'tallies', 'decisions'];
  const first = inBallots.findIndex((check) => unlooked.has(check));
  if (first >= 0) for (const check of inBallots.slice(first)) findings.skip(check, 1);
}

/** The report; `stopped`: the check after which nothing more could be looked at. */
function report(findings: Findings, counts: Partial<Report['counts']>, stopped?: Check): Report {
  if (stopped !== undefined) {
    for (const check of checks.slice(checks.indexOf(stopped) + 1)) findings.skip(check, 0);
  }
  const list = findings.list();
  const pinned = list.some(({ detail }) => detail.key === 'signatures.pinned');
  const verdict = findings.hold() ? (pinned ? 'verified' : 'signer-not-pinned') : 'failed';
  return {
    findings: list,
    verdict,
    counts: { files: 0, acts: 0, ballots: 0, votes: 0, decisions: 0, ...counts },
  };
}

function identityOf({ manifest, register, texts, key }: Case): Identity {
  const { organisation, assembly, simulated } = register.body;
  const root = hex(merkleRoot(texts));
  return {
    kind: manifest.kind,
    organisation: organisation.name,
    title: assembly.title,
    date: assembly.date,
    simulated,
    head: shortHead(root),
    root,
    fingerprint: fingerprint(key.publicKey),
  };
}
