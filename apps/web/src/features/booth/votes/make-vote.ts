import type { BallotView, BoothEntry } from '@collegium/contract';
import { voteText, type VoteChoice } from '@collegium/record';
import type { VoteRecord } from './vote-record.js';

export interface Confirmation {
  readonly assembly: string;
  readonly simulated: boolean;
  readonly ballot: Pick<BallotView, 'id' | 'number' | 'question' | 'form'>;
  readonly entry: Pick<BoothEntry, 'entry' | 'urn' | 'member'>;
  readonly choice: VoteChoice;
  readonly labels: readonly string[];
}

/**
 * The vote that a confirmation makes: its exact text and hash, under a new id.
 * @param id a random UUID
 */
export function makeVote(confirmation: Confirmation, id: string): VoteRecord {
  const { assembly, simulated, ballot, entry, choice, labels } = confirmation;
  const { text, hash } = voteText({
    ballot: ballot.id,
    urn: entry.urn,
    entry: entry.entry,
    form: ballot.form ?? '',
    id,
    choice,
    ...(simulated ? { simulated } : {}),
  });
  return {
    assembly,
    ballot: ballot.id,
    number: ballot.number,
    question: ballot.question,
    entry: entry.entry,
    urn: entry.urn,
    member: entry.member.name,
    id,
    text,
    hash,
    choice,
    labels,
    life: { kind: 'waiting', hindrance: null },
  };
}

/**
 * A random UUID (RFC 9562 §5.4). Not `crypto.randomUUID`, which browsers withhold from a page served without TLS, as
 * in a room without internet.
 * @param random 16 random bytes
 */
export function uuidFrom(random: Uint8Array): string {
  const bytes = Uint8Array.from(random.subarray(0, 16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
