import {
  decisionInput,
  decisionText,
  hex,
  parseAct,
  parseFrozen,
  parseMember,
  rollText,
  type ActBody,
  type AnnexFacts,
  type BallotFacts,
  type CommittedMember,
  type EvidenceFacts,
  type RollEntry,
  type UrnFacts,
} from '@collegium/record';
import { decide, type BallotRules } from '@collegium/rules';
import type { EntityManager } from 'typeorm';
import { Problem } from '../platform/problems/problem.js';
import { ballotsInActs, bodiesOf, type BallotInActs } from './ballots-in-acts.js';
import { committedText, committedTexts, type CommittedText } from './annex.store.js';

/**
 * Gathers what an archive holds of an assembly. The acts lead: what they name by hash or commitment is read, and
 * nothing else, so that the archive of a revision is the same whoever asks for it.
 */
export async function gatherEvidence(
  tx: EntityManager,
  assembly: string,
  { annex }: { annex: boolean },
): Promise<EvidenceFacts> {
  const rows: { text: string }[] = await tx.query(
    'select text from acts where assembly_id = $1 order by height',
    [assembly],
  );
  const acts = rows.map(({ text }) => text);
  const parsed = acts.map(parseAct);
  const ballots = ballotsInActs(parsed);
  const [opened] = bodiesOf(parsed, 'register-opened');
  if (!opened) throw new Problem('not-found');
  return {
    acts,
    checkpoint: await checkpointOf(tx, assembly, acts.length),
    statutes: await statutesOf(tx, opened.statutes.hash),
    ballots: await each(ballots, (ballot) => ballotFacts(tx, ballot)),
    ...(annex ? { annex: await annexFacts(tx, parsed, ballots) } : {}),
  };
}

/** How long the register is. An archive says nothing that an act didn't, so it changes when this does. */
export async function countActs(tx: EntityManager, assembly: string): Promise<number> {
  const [row]: { acts: number }[] = await tx.query(
    'select count(*)::integer as acts from acts where assembly_id = $1',
    [assembly],
  );
  return row?.acts ?? 0;
}

async function ballotFacts(tx: EntityManager, ballot: BallotInActs): Promise<BallotFacts> {
  const frozen = await frozenOf(tx, ballot.ready);
  return {
    number: ballot.number,
    frozen: frozen.text,
    salt: hex(frozen.salt),
    roll: ballot.opened ? await rollOf(tx, ballot.opened.ballot) : null,
    urns: await each(ballot.urns, (urn) => urnFacts(tx, urn)),
    decision: decisionOf(ballot, frozen.text),
  };
}

/** What a ballot froze is public, and kept with the ballot: names stand in it, but everyone may read them. */
async function frozenOf(
  tx: EntityManager,
  { ballot, frozen }: ActBody<'ballot-ready'>,
): Promise<CommittedText> {
  const [found]: CommittedText[] = await tx.query(
    'select frozen_text as text, frozen_salt as salt from ballots where id = $1 and frozen_hash = $2',
    [ballot, frozen],
  );
  if (!found) throw new Error('a ballot is not the one that was frozen');
  return found;
}

async function rollOf(tx: EntityManager, ballot: string): Promise<string> {
  const entries: RollEntry[] = await tx.query(
    'select id as entry, college, urn_id as urn, voices from roll_entries where ballot_id = $1',
    [ballot],
  );
  return rollText(entries);
}

async function urnFacts(
  tx: EntityManager,
  { urn, size }: Pick<ActBody<'urn-closed'>, 'urn' | 'size'>,
): Promise<UrnFacts> {
  const votes: { text: string }[] = await tx.query(
    `select v.text from urn_entries e join votes v on v.id = e.vote_id
      where e.urn_id = $1 and e.height < $2 order by e.height`,
    [urn, size],
  );
  return { urn, votes: votes.map(({ text }) => text), checkpoint: await checkpointOf(tx, urn, size) };
}

/** The text whose hash the last count stated, made again from what the acts say. */
function decisionOf({ opened, counted, tieBreaks }: BallotInActs, frozen: string): string | null {
  if (!opened || !counted) return null;
  const rules = parseFrozen(frozen).rules as unknown as BallotRules;
  const input = decisionInput({ rules, opened, tallies: counted.tallies, tieBreaks });
  const { text, hash } = decisionText(input, decide(input));
  if (hash !== counted.decision)
    throw new Error(`ballot ${counted.number}: not the decision that was counted`);
  return text;
}

async function annexFacts(
  tx: EntityManager,
  acts: Parameters<typeof ballotsInActs>[0],
  ballots: readonly BallotInActs[],
): Promise<AnnexFacts> {
  const stated = [...bodiesOf(acts, 'member-called'), ...bodiesOf(acts, 'member-admitted')];
  const texts = await committedTexts(
    tx,
    stated.map(({ commitment }) => commitment),
  );
  const members = stated.flatMap(({ member, commitment }): CommittedMember[] => {
    const found = texts.get(commitment);
    return found ? [{ member, salt: hex(found.salt), data: parseMember(found.text) }] : [];
  });
  const rolls = await each(ballots, async ({ number, opened }) => {
    if (!opened) return [];
    const { text, salt }: CommittedText = await committedText(tx, opened.roll.names);
    return [{ number, text, salt: hex(salt) }];
  });
  return { members, rolls: rolls.flat() };
}

async function checkpointOf(tx: EntityManager, tree: string, size: number): Promise<string> {
  const [found]: { note: string }[] = await tx.query(
    'select note from checkpoints where tree = $1 and size = $2',
    [tree, size],
  );
  if (!found) throw new Error('a tree has no checkpoint of its size');
  return found.note;
}

async function statutesOf(tx: EntityManager, hash: string): Promise<string> {
  const [found]: { text: string }[] = await tx.query('select text from statutes where hash = $1 limit 1', [
    hash,
  ]);
  if (!found) throw new Error('the statutes that a register names are missing');
  return found.text;
}

/** One after the other: they share a connection. */
async function each<T, R>(items: readonly T[], make: (item: T) => Promise<R>): Promise<R[]> {
  const made: R[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}
