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

/** Sends the exact text of a vote once. */
export async function castVote({ assembly, ballot, text }: VoteRecord): Promise<SendOutcome> {
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

/** Asks for the proof that a vote is in its urn. */
export async function askProof({ assembly, ballot, id }: VoteRecord): Promise<ProofAnswer> {
  try {
    const params = { assembly, ballot, vote: id };
    return await impatiently((signal) => call('proveVote', { params, signal }));
  } catch (error) {
    return isProblem(error, 'not-yet-entered') ? 'not-entered' : 'silence';
  }
}
