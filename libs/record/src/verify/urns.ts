/** Urns: each closed urn holds exactly the votes sealed at its closing, each of a different elector of its roll. */
import type { Act } from '../act.js';
import { hex } from '../bytes.js';
import { openCheckpoint, urnOrigin } from '../checkpoint.js';
import { paths } from '../evidence/layout.js';
import { fromLines } from '../evidence/lines.js';
import { merkleRoot } from '../merkle/tree.js';
import { Malformed } from '../malformed.js';
import { parseVoteText } from '../vote.js';
import type { VoteDraft } from '../vote.js';
import { readFile } from './case.js';
import type { Case, ClosedUrn, OpenedBallot } from './case.js';
import type { DetailKey } from './sentences.js';

/** Verifies the closed urns of a ballot; null if a vote or a head doesn't hold. */
export function checkUrns(record: Case, ballot: OpenedBallot): readonly ClosedUrn[] | null {
  const { number, urns: closings } = ballot.life;
  if (closings.length === 0) {
    record.findings.pass('urns', 'urns.open', { number });
    return [];
  }
  // One elector, one vote, over all the urns of the ballot.
  const box: Box = {
    seen: new Set(),
    urnOf: new Map(ballot.roll.map(({ entry, urn }) => [entry, urn])),
  };
  const urns = closings.map((closing) => checkUrn(record, ballot, closing, box));
  const held = urns.filter((urn) => urn !== null);
  if (held.length < urns.length) return null;
  record.findings.pass('urns', 'urns.hold', {
    number,
    n: held.reduce((sum, { votes }) => sum + votes.length, 0),
  });
  return held;
}

function checkUrn(
  record: Case,
  ballot: OpenedBallot,
  closing: Act<'urn-closed'>,
  box: Box,
): ClosedUrn | null {
  const { number, urn, size, root } = closing.body;
  const path = paths.votes(number, urn);
  const texts = readFile(record, 'urns', path, fromLines);
  if (texts === null) return null;
  const { findings } = record;
  const sealed = texts.length === size && hex(merkleRoot(texts)) === root;
  if (texts.length !== size) findings.fail('urns', path, 'urns.size', { said: size, found: texts.length });
  else if (!sealed) findings.fail('urns', path, 'urns.root', {});
  const signed = checkHead(record, closing);
  const votes = texts.map((text, i) =>
    checkVote(record, ballot, { text, urn, box, place: `${path}:${i + 1}` }),
  );
  const held = votes.filter((vote) => vote !== null);
  if (!sealed || !signed || held.length < votes.length) return null;
  const college = ballot.opening.body.urns.find((declared) => declared.urn === urn)?.college ?? null;
  return { urn, college, root, votes: held };
}

function checkHead(record: Case, { body }: Act<'urn-closed'>): boolean {
  const { findings, key, register } = record;
  const path = paths.urnCheckpoint(body.number, body.urn);
  const note = readFile(record, 'urns', path, (text) => text);
  if (note === null) return false;
  const result = openCheckpoint(note, key, urnOrigin(register.assembly, body.urn));
  if (!result.ok) findings.fail('urns', path, 'signatures.wrong', { what: result.reason });
  else if (result.head.size === body.size && hex(result.head.root) === body.root) return true;
  else findings.fail('urns', path, 'urns.checkpoint', {});
  return false;
}

/** What the urns of one ballot share. */
interface Box {
  /** Entries and ids of the votes read so far. */
  readonly seen: Set<string>;
  /** Urn of each elector. */
  readonly urnOf: ReadonlyMap<string, string>;
}

interface Cast {
  readonly text: string;
  readonly urn: string;
  readonly box: Box;
  readonly place: string;
}

function checkVote(record: Case, ballot: OpenedBallot, cast: Cast): VoteDraft | null {
  const { findings } = record;
  try {
    const vote = parseVoteText(cast.text);
    const fault = faultOf(record, ballot, cast, vote);
    if (fault === null) return vote;
    findings.fail('urns', cast.place, fault, {});
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    findings.fail('urns', cast.place, 'urns.vote-malformed', { reason: error.reason, at: error.place });
  }
  return null;
}

type VoteFault = Extract<DetailKey, `urns.vote-${string}`>;

function faultOf(
  record: Case,
  { life }: OpenedBallot,
  cast: Cast,
  vote: VoteDraft,
): Exclude<VoteFault, 'urns.vote-malformed'> | null {
  const { simulated } = record.register.body;
  if (vote.ballot !== life.ballot || vote.urn !== cast.urn) return 'urns.vote-astray';
  if (vote.form !== life.ready?.body.frozen) return 'urns.vote-form';
  const { seen, urnOf } = cast.box;
  if (urnOf.get(vote.entry) !== vote.urn) return 'urns.vote-no-elector';
  if (seen.has(vote.entry) || seen.has(vote.id)) return 'urns.vote-twice';
  seen.add(vote.entry).add(vote.id);
  if (simulated !== (vote.simulated ?? false)) return simulated ? 'urns.vote-real' : 'urns.vote-simulated';
  return null;
}
