import type { ProblemBody, Receipt, VoteProof } from '@collegium/contract';
import { unchecked, type Check, type VoteRecord } from './vote-record.js';

/** How one attempt to send ended. */
export type SendOutcome =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'problem'; readonly problem: ProblemBody }
  | { readonly kind: 'silence' };

/** A vote that owes its proof for longer than this, while the server answers, is an alarm. */
export const PROOF_IS_LATE = 60_000;

/**
 * What an attempt makes of a waiting vote. Silence and overload leave it waiting; a receipt or a refusal is final. An
 * answer that comes twice, or to a vote that is past waiting, changes nothing.
 */
export function afterSending(record: VoteRecord, outcome: SendOutcome): VoteRecord {
  if (record.life.kind !== 'waiting') return record;
  if (outcome.kind === 'silence') return { ...record, life: { kind: 'waiting', hindrance: 'network' } };
  if (outcome.kind === 'receipt') return { ...record, life: recorded(outcome.receipt) };
  return afterProblem(record, outcome.problem);
}

function afterProblem(record: VoteRecord, problem: ProblemBody): VoteRecord {
  if (problem.status >= 500 || problem.status === 429) {
    return { ...record, life: { kind: 'waiting', hindrance: 'busy' } };
  }
  if (problem.status === 401) return { ...record, life: { kind: 'waiting', hindrance: 'sign-in' } };
  const receipt = receiptIn(problem.receipt);
  // Refused as a second vote, but by the receipt of this very vote: it had been taken.
  if (receipt?.hash === record.hash) return { ...record, life: recorded(receipt) };
  return { ...record, life: { kind: 'refused', code: problem.code, sentence: problem.title, receipt } };
}

function recorded(receipt: Receipt): VoteRecord['life'] {
  return { kind: 'recorded', receipt, check: unchecked };
}

/** What a check of the receipt and its proof established. */
export type CheckOutcome =
  | { readonly kind: 'signed' }
  | { readonly kind: 'not-signed' }
  | { readonly kind: 'not-entered'; readonly at: string }
  | { readonly kind: 'proved'; readonly proof: VoteProof }
  | { readonly kind: 'not-proved' };

/** What a check makes of a recorded vote. A proof that comes late ends the alarm that it was missing, no other. */
export function afterChecking(record: VoteRecord, outcome: CheckOutcome): VoteRecord {
  if (record.life.kind !== 'recorded') return record;
  const check = checked(record.life.check, outcome);
  return check === record.life.check ? record : { ...record, life: { ...record.life, check } };
}

function checked(check: Check, outcome: CheckOutcome): Check {
  if (outcome.kind === 'signed') return check.signed ? check : { ...check, signed: true };
  if (outcome.kind === 'not-signed') return { ...check, signed: false, alarm: 'signature' };
  if (outcome.kind === 'not-proved') return { ...check, alarm: 'proof' };
  if (outcome.kind === 'not-entered') return notEntered(check, outcome.at);
  return { ...check, proof: outcome.proof, missingSince: null, alarm: null };
}

function notEntered(check: Check, at: string): Check {
  if (check.missingSince === null) return { ...check, missingSince: at };
  const late = Date.parse(at) - Date.parse(check.missingSince) >= PROOF_IS_LATE;
  return late && check.alarm === null ? { ...check, alarm: 'missing' } : check;
}

/** The receipt in an answer or a refusal, if it holds one. */
export function receiptIn(value: unknown): Receipt | null {
  if (typeof value !== 'object' || value === null) return null;
  const { vote, entry, urn, hash, note }: { readonly [Name in keyof Receipt]?: unknown } = value;
  return typeof vote === 'string' &&
    typeof entry === 'string' &&
    typeof urn === 'string' &&
    typeof hash === 'string' &&
    typeof note === 'string'
    ? { vote, entry, urn, hash, note }
    : null;
}

/**
 * What the voter can do about a refusal: `redo` brings the draft back to be confirmed again (later, or on the changed
 * question); `end` leaves nothing to do for this vote here.
 */
export function remedyOf(code: string): 'redo' | 'end' {
  const over: readonly string[] = [
    'ballot-closed',
    'already-voted',
    'not-elector',
    'role-required',
    'not-found',
  ];
  return over.includes(code) ? 'end' : 'redo';
}
