import { choiceSchema, type ProblemCode } from '@collegium/contract';
import { Malformed, parseVoteText, sha256Hex, type VoteDraft } from '@collegium/record';
import { ballotShape, checkChoice, type ChoiceCheck } from '@collegium/rules';
import { Problem } from '../platform/problems/problem.js';
import type { BallotPaper } from './ballot-papers.js';

/** A vote that this ballot's rules allow; whether it is this person's to cast, the database says. */
export interface ReadVote {
  readonly draft: VoteDraft;
  readonly text: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly hash: string;
}

/** Reads the exact text that a device sent. Only the canonical text of a vote is one: what is hashed is what is kept. */
export function parseVote(text: string): ReadVote {
  try {
    return { draft: parseVoteText(text), text, hash: sha256Hex(text) };
  } catch (error) {
    if (error instanceof Malformed) throw new Problem('vote-malformed');
    throw error;
  }
}

/** Refuses what this ballot doesn't take: another question, another urn, a choice it doesn't offer. */
export function checkVote({ draft }: ReadVote, paper: BallotPaper): void {
  if (draft.ballot !== paper.ballot) throw new Problem('vote-malformed');
  const college = paper.urns.get(draft.urn);
  if (college === undefined) throw new Problem('not-elector');
  if (draft.form !== paper.form) throw new Problem('stale-form');
  if ((draft.simulated === true) !== paper.simulated) throw new Problem('simulated-mismatch');
  const choice = choiceSchema.safeParse(draft.choice);
  if (!choice.success) throw new Problem('unknown-option');
  // Rules without a count per college ask every member the same: their one urn has no college.
  const shape = ballotShape(paper.rules, college ?? 0);
  if (!shape) throw new Problem('not-elector');
  const check = checkChoice(shape, choice.data);
  if (!check.ok) throw refusalOf(check);
}

function refusalOf({ refusal, inputs }: Extract<ChoiceCheck, { ok: false }>): Problem {
  const named: Partial<Record<ProblemCode, Record<string, number | string>>> = {
    'too-many-names': { max: inputs['most'] ?? 0 },
    'too-few-names': { min: inputs['least'] ?? 0 },
  };
  return new Problem(refusal, named[refusal] ?? {});
}
