import type { ProofAnswer } from './prover.js';
import { call } from '../../../shared/api/call.js';
import { ApiProblem, isProblem } from '../../../shared/api/problem.js';
import { after } from '../device.js';
import { receiptIn, type SendOutcome } from './vote-life.js';
import type { VoteRecord } from './vote-record.js';

/** A tunnel can swallow a request without a word: after this long it counts as silence. */
const PATIENCE = 15_000;

async function impatiently<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  const callOff = after(PATIENCE, () => abort.abort());
  try {
    return await ask(abort.signal);
  } finally {
    callOff();
  }
}

/** Refusals that another person's session meets, too. */
const notMine = ['not-found', 'role-required', 'not-elector'] as const;

/**
 * Whether someone else is signed in now: another tab of this browser may have changed the session under this one. What
 * such a session is refused says nothing about this account's votes.
 */
async function isSomeoneElse(account: string): Promise<boolean> {
  const { me } = await impatiently((signal) => call('getMe', { signal }));
  return me?.account.id !== account;
}

/** Sends the exact text of a vote of this account once. */
export async function castVote(account: string, record: VoteRecord): Promise<SendOutcome> {
  const outcome = await send(record);
  if (outcome.kind !== 'problem' || !notMine.some((code) => code === outcome.problem.code)) return outcome;
  try {
    if (!(await isSomeoneElse(account))) return outcome;
    // The vote waits for its own person to sign in again.
    return { kind: 'problem', problem: { ...outcome.problem, status: 401, code: 'sign-in-required' } };
  } catch {
    return { kind: 'silence' };
  }
}

async function send({ assembly, ballot, text }: VoteRecord): Promise<SendOutcome> {
  try {
    const params = { assembly, ballot };
    const answer = await impatiently((signal) => call('castVote', { params, body: { text }, signal }));
    // Anything on the way may answer 200 with something else; only a receipt ends the wait.
    const receipt = receiptIn(answer);
    return receipt ? { kind: 'receipt', receipt } : { kind: 'silence' };
  } catch (error) {
    return error instanceof ApiProblem ? { kind: 'problem', problem: error.body } : { kind: 'silence' };
  }
}

/**
 * Asks for the proof that a vote of this account is in its urn. A server that doesn't know a vote it gave a receipt for
 * answers "not entered" in other words, and the alarm must not depend on which.
 */
export async function askProof(account: string, { assembly, ballot, id }: VoteRecord): Promise<ProofAnswer> {
  try {
    const params = { assembly, ballot, vote: id };
    return await impatiently((signal) => call('proveVote', { params, signal }));
  } catch (error) {
    if (isProblem(error, 'not-yet-entered')) return 'not-entered';
    const unknown = isProblem(error, 'not-found') && !(await isSomeoneElse(account).catch(() => true));
    return unknown ? 'not-entered' : 'silence';
  }
}
