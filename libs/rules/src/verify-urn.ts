import type { BallotRules, DeclaredUrn } from './ballot-rules.js';
import { ballotShape, checkChoice } from './choice.js';
import type { Choice, ChoiceRefusal } from './choice.js';
import type { UrnTally } from './facts.js';
import { applyChoices, emptyTally } from './tallying.js';

/** A vote as it lies in an urn, with the college of its elector. */
export interface CastChoice {
  readonly college: number;
  readonly choice: Choice;
}

export type UrnCheck =
  | { readonly ok: true; readonly tally: UrnTally }
  /** The vote at this place, counted from 0, can't be counted. */
  | { readonly ok: false; readonly height: number; readonly refusal: ChoiceRefusal };

/** Counts an urn from nothing, refusing the first vote that isn't of its college or that the rules don't offer it. */
export function verifyUrn(rules: BallotRules, declared: DeclaredUrn, votes: readonly CastChoice[]): UrnCheck {
  for (const [height, { college, choice }] of votes.entries()) {
    const shape = ballotShape(rules, college);
    const elsewhere = declared.college !== null && declared.college !== college;
    if (shape === undefined || elsewhere) return { ok: false, height, refusal: 'choice-not-offered' };
    const check = checkChoice(shape, choice);
    if (!check.ok) return { ok: false, height, refusal: check.refusal };
  }
  const choices = votes.map(({ choice }) => choice);
  return { ok: true, tally: applyChoices(emptyTally(rules, declared), choices) };
}
