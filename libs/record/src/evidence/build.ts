/** Builds an archive from facts: the exact texts as they are, then the pages written from them, then the manifest. */
import { hex, utf8 } from '../bytes.js';
import { parseCheckpointText } from '../checkpoint.js';
import type { Signer } from '../note.js';
import { unverifiedText } from '../note.js';
import { Malformed } from '../malformed.js';
import { canonical } from '../canonical.js';
import { renderResults } from '../results/page.js';
import { readmeText } from '../results/readme.js';
import type { Files } from '../zip/write.js';
import { attendanceCsv, nominalCsv } from './csv.js';
import type { AnnexFacts, BallotFacts, EvidenceFacts, Words } from './facts.js';
import { expectedPaths, paths } from './layout.js';
import type { EvidenceKind } from './layout.js';
import { toLines } from './lines.js';
import { withManifest } from './manifest.js';
import { readView } from './view.js';
import type { RecordView } from './view.js';

/**
 * The files of an archive, by path; `writeZip` makes the archive. Same facts → same bytes (Ed25519 is deterministic).
 * @throws Malformed if the facts don't hold together as a record: a file too few or too many for what the acts say
 */
export function buildEvidence(facts: EvidenceFacts, signer: Signer, words: Words): Files {
  const kind: EvidenceKind = facts.annex === undefined ? 'public' : 'annex';
  const given = givenFiles(facts, signer);
  const view = readView(given, kind);
  const files = new Map([...given, ...pages(view, words)]);
  requireExactly(files, expectedPaths(view.acts, kind));
  const { size, root } = parseCheckpointText(unverifiedText(facts.checkpoint));
  if (size !== facts.acts.length) throw new Malformed(paths.checkpoint, 'not that of a tree of this size');
  const head = { assembly: view.register.assembly, kind, register: { size, root: hex(root) } };
  return withManifest(files, head, signer);
}

/** The pages that are written from the rest: the README, the results, and in an annex its tables. */
export function pages(view: RecordView, words: Words): Map<string, Uint8Array> {
  const tables: [string, string][] =
    view.kind === 'public'
      ? []
      : [
          [paths.attendance, attendanceCsv(view)],
          ...view.ballots
            .filter(({ life }) => life.counts.length > 0)
            .map((ballot): [string, string] => [paths.nominal(ballot.life.number), nominalCsv(view, ballot)]),
        ];
  const written: [string, string][] = [
    [paths.readme, readmeText(view)],
    [paths.results, renderResults(view, words)],
    ...tables,
  ];
  return new Map(written.map(([path, text]) => [path, utf8(text)]));
}

function givenFiles(facts: EvidenceFacts, signer: Signer): Map<string, Uint8Array> {
  const texts: [string, string][] = [
    [paths.signer, `${signer.vkey}\n`],
    [paths.acts, toLines(facts.acts)],
    [paths.checkpoint, facts.checkpoint],
    [paths.statutes, facts.statutes],
    ...facts.ballots.flatMap(ballotFiles),
    ...(facts.annex === undefined ? [] : annexFiles(facts.annex)),
  ];
  return new Map(texts.map(([path, text]) => [path, utf8(text)]));
}

function ballotFiles({ number, frozen, salt, roll, urns, decision }: BallotFacts): [string, string][] {
  return [
    [paths.ballot(number), frozen],
    [paths.salt(number), `${salt}\n`],
    ...(roll === null ? [] : [[paths.roll(number), roll] as [string, string]]),
    ...urns.flatMap(({ urn, votes, checkpoint }): [string, string][] => [
      [paths.votes(number, urn), toLines(votes)],
      [paths.urnCheckpoint(number, urn), checkpoint],
    ]),
    ...(decision === null ? [] : [[paths.decision(number), decision] as [string, string]]),
  ];
}

function annexFiles({ members, rolls }: AnnexFacts): [string, string][] {
  const sorted = [...members].sort((a, b) => (a.member + a.salt < b.member + b.salt ? -1 : 1));
  return [
    [paths.members, canonical(sorted)],
    ...rolls.flatMap(({ number, text, salt }): [string, string][] => [
      [paths.namedRoll(number), text],
      [paths.namedRollSalt(number), `${salt}\n`],
    ]),
  ];
}

// The auditor refuses an archive with a file missing or too many: better here, where it can be mended.
function requireExactly(files: Files, called: readonly string[]): void {
  const signed: readonly string[] = [paths.manifest, paths.manifestNote];
  const expected = called.filter((path) => !signed.includes(path));
  const missing = expected.find((path) => !files.has(path));
  if (missing !== undefined) throw new Malformed(missing, 'missing');
  const extra = [...files.keys()].find((path) => !expected.includes(path));
  if (extra !== undefined) throw new Malformed(extra, 'not expected');
}
