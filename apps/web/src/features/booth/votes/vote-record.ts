import type { Receipt, VoteProof, Words } from '@collegium/contract';
import type { VoteChoice } from '@collegium/record';

/** One vote as this device keeps it, from the confirmation on: what it promised, sent, received and checked. */
export interface VoteRecord {
  readonly assembly: string;
  readonly ballot: string;
  readonly number: number;
  readonly question: Words;
  readonly entry: string;
  readonly urn: string;
  readonly member: string;
  readonly id: string;
  /** The exact canonical text: what is sent, again and again, and what was hashed. */
  readonly text: string;
  readonly hash: string;
  readonly choice: VoteChoice;
  /** What that choice was called on the paper: a receipt must be readable when the paper is gone. */
  readonly labels: readonly string[];
  readonly life: VoteLife;
}

/**
 * waiting → recorded | refused. Nothing leaves `recorded`: a vote is final. A refused vote is taken away by the voter,
 * who then finds their draft again.
 */
export type VoteLife =
  | { readonly kind: 'waiting'; readonly hindrance: Hindrance | null }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly sentence: string;
      readonly receipt: Receipt | null;
    }
  | { readonly kind: 'recorded'; readonly receipt: Receipt; readonly check: Check };

/** Why a vote is still waiting after it was tried. */
export type Hindrance = 'network' | 'busy' | 'sign-in';

/** What this device established about the receipt. */
export interface Check {
  /** The receipt bears the signature of the assembly's key over this very vote. */
  readonly signed: boolean;
  /** The proof that the vote is under a signed checkpoint of its urn, verified here. */
  readonly proof: VoteProof | null;
  /** Since when the server answers that the vote hasn't entered the urn; ISO 8601. */
  readonly missingSince: string | null;
  readonly alarm: Alarm | null;
}
/** signature: the receipt isn't what the key signed · proof: the proof doesn't verify · missing: none after a minute. */
export type Alarm = 'signature' | 'proof' | 'missing';

export const unchecked: Check = { signed: false, proof: null, missingSince: null, alarm: null };

/** The record of a vote that was only confirmed. */
export function isWaiting(record: VoteRecord): boolean {
  return record.life.kind === 'waiting';
}

/** Recorded and not yet verified to the end; a broken signature or proof won't mend by asking again. */
export function needsCheck({ life }: VoteRecord): boolean {
  if (life.kind !== 'recorded' || life.check.proof !== null) return false;
  return life.check.alarm === null || life.check.alarm === 'missing';
}
