/** What the checks share: the files, what was read of them so far, and the findings. */
import type { Act } from '../act.js';
import { fromUtf8 } from '../bytes.js';
import type { BallotLife } from '../evidence/lives.js';
import type { RollEntry } from '../evidence/roll.js';
import type { FrozenBallot } from '../evidence/frozen.js';
import type { Manifest } from '../evidence/manifest.js';
import { Malformed } from '../malformed.js';
import type { VerifierKey } from '../note.js';
import type { VoteDraft } from '../vote.js';
import type { Files } from '../zip/write.js';
import type { Check, Findings } from './findings.js';
import type { Judge } from './judge.js';

/** The files and what is looked for in them. */
export interface Opened {
  readonly files: Files;
  readonly findings: Findings;
  readonly judge: Judge;
  /** As typed by the person; absent if nobody said which key to expect. */
  readonly pinnedKey?: string;
}

/** A record whose chain holds. */
export interface Case extends Opened {
  readonly manifest: Manifest;
  readonly texts: readonly string[];
  readonly acts: readonly Act[];
  readonly register: Act<'register-opened'>;
  readonly key: VerifierKey;
  readonly ballots: readonly BallotLife[];
}

/** An opened ballot whose question and roll hold. */
export interface OpenedBallot {
  readonly life: BallotLife;
  readonly opening: Act<'ballot-opened'>;
  readonly frozen: FrozenBallot;
  readonly roll: readonly RollEntry[];
}

/** A closed urn whose votes hold. */
export interface ClosedUrn {
  readonly urn: string;
  readonly college: number | null;
  readonly root: string;
  readonly votes: readonly VoteDraft[];
}

/** Reads and parses a file; null, with a finding, if it is missing or isn't what it should be. */
export function readFile<T>(
  { files, findings }: Opened,
  check: Check,
  path: string,
  parse: (text: string) => T,
): T | null {
  const bytes = files.get(path);
  if (bytes === undefined) {
    findings.fail(check, path, 'archive.missing', {});
    return null;
  }
  try {
    return parse(fromUtf8(bytes));
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    findings.fail(check, path, 'file.malformed', { reason: error.reason, at: error.place });
    return null;
  }
}
