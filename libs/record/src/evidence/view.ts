/** An archive read back: what its pages are written from, so that the pages can be written again and compared. */
import { parseAct } from '../act.js';
import type { Act } from '../act.js';
import { fromUtf8 } from '../bytes.js';
import { parseCanonical } from '../canonical.js';
import type { JsonObject } from '../canonical.js';
import { parseCheckpointText } from '../checkpoint.js';
import type { TreeHead } from '../checkpoint.js';
import { Malformed } from '../malformed.js';
import { parseVkey, unverifiedText } from '../note.js';
import type { VerifierKey } from '../note.js';
import { plainObject } from '../shape.js';
import { parseVoteText } from '../vote.js';
import type { VoteDraft } from '../vote.js';
import type { Files } from '../zip/write.js';
import { parseFrozen } from './frozen.js';
import type { FrozenBallot } from './frozen.js';
import { paths } from './layout.js';
import type { EvidenceKind } from './layout.js';
import { fromLines } from './lines.js';
import { ballotLives } from './lives.js';
import type { BallotLife } from './lives.js';
import { parseMembers } from './member.js';
import type { CommittedMember } from './member.js';
import { parseNamedRoll, parseRoll } from './roll.js';
import type { NamedEntry, RollEntry } from './roll.js';

export interface RecordView {
  readonly kind: EvidenceKind;
  readonly acts: readonly Act[];
  readonly register: Act<'register-opened'>;
  readonly head: TreeHead;
  readonly signer: VerifierKey;
  /** Names of the colleges, from the statutes. */
  readonly collegeNames: ReadonlyMap<number, string>;
  readonly ballots: readonly BallotView[];
  readonly members: readonly CommittedMember[];
}

export interface BallotView {
  readonly life: BallotLife;
  /** Null for a draft. */
  readonly frozen: FrozenBallot | null;
  readonly roll: readonly RollEntry[];
  /** Empty in a public record. */
  readonly names: readonly NamedEntry[];
  readonly votes: readonly VoteDraft[];
  /** Canonical {decision, input} as parsed; null before counting. */
  readonly decision: JsonObject | null;
}

/** The text of a file. @throws Malformed if it is missing or not UTF-8 */
export function textOf(files: Files, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Malformed(path, 'missing');
  return within(path, () => fromUtf8(bytes));
}

/** Reads everything that the pages need. Verifies nothing. @throws Malformed naming the file */
export function readView(files: Files, kind: EvidenceKind): RecordView {
  const read = <T>(path: string, parse: (text: string) => T): T =>
    within(path, () => parse(textOf(files, path)));
  const acts = read(paths.acts, (text) => fromLines(text).map(parseAct));
  const [register] = acts;
  if (register?.type !== 'register-opened')
    throw new Malformed(paths.acts, 'register-opened must be the first act, and only it');
  return {
    kind,
    acts,
    register,
    head: read(paths.checkpoint, (note) => parseCheckpointText(unverifiedText(note))),
    signer: read(paths.signer, (text) => parseVkey(text.trimEnd())),
    collegeNames: read(paths.statutes, collegeNames),
    ballots: ballotLives(acts).ballots.map((life) => readBallot(files, life, kind)),
    members: kind === 'annex' ? read(paths.members, parseMembers) : [],
  };
}

function readBallot(files: Files, life: BallotLife, kind: EvidenceKind): BallotView {
  const { number } = life;
  const read = <T>(path: string, parse: (text: string) => T): T =>
    within(path, () => parse(textOf(files, path)));
  const opened = life.opened !== null;
  const counted = life.counts.length > 0;
  return {
    life,
    frozen: life.state === 'draft' ? null : read(paths.ballot(number), parseFrozen),
    roll: opened ? read(paths.roll(number), parseRoll) : [],
    names: opened && kind === 'annex' ? read(paths.namedRoll(number), parseNamedRoll) : [],
    votes: life.urns.flatMap(({ body }) =>
      read(paths.votes(number, body.urn), (text) => fromLines(text).map(parseVoteText)),
    ),
    decision: counted ? read(paths.decision(number), (text) => plainObject(parseCanonical(text), '$')) : null,
  };
}

// Statutes have their own versions and schema; a record only needs what its colleges are called.
function collegeNames(statutes: string): ReadonlyMap<number, string> {
  const { colleges } = plainObject(parseCanonical(statutes), '$');
  const named = Array.isArray(colleges) ? (colleges as readonly JsonObject[]) : [];
  return new Map(
    named.flatMap((college) => {
      const { number, name } = college;
      return typeof number === 'number' && typeof name === 'string' ? [[number, name] as const] : [];
    }),
  );
}

function within<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Malformed) || error.place.startsWith(path)) throw error;
    throw new Malformed(`${path} ${error.place}`, error.reason);
  }
}
