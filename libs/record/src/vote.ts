/** Votes of an open urn: the canonical text that the member's device makes, and that nobody re-encodes. */
import { canonical, parseCanonical } from './canonical.js';
import type { Json } from './canonical.js';
import { sha256Hex } from './digest.js';
import { Malformed } from './malformed.js';
import { hex32, list, object, oneOf, plainObject, string, uuid } from './shape.js';
import type { Shape } from './shape.js';

export type VoteChoice =
  | { readonly kind: 'option'; readonly option: string }
  /** Option ids, each once, sorted by code unit. */
  | { readonly kind: 'names'; readonly options: readonly string[] }
  | { readonly kind: 'blank' };

export interface VoteDraft {
  readonly ballot: string;
  readonly urn: string;
  /** The roll entry that this vote uses up. */
  readonly entry: string;
  /** Commitment of the frozen ballot that the device showed (act `ballot-ready`). */
  readonly form: string;
  /** The device's own id of this vote: the same for every retry. */
  readonly id: string;
  readonly choice: VoteChoice;
  /** Set for a vote of a demonstration, and only then. */
  readonly simulated?: true;
}

export interface VoteText {
  /** Canonical JSON: what is stored, sent, hashed, and a leaf of the urn's tree. */
  readonly text: string;
  /** SHA-256 of the text, 64 hex digits. */
  readonly hash: string;
}

const choiceShapes = {
  option: object({ kind: oneOf('option'), option: string }),
  names: object({ kind: oneOf('names'), options: list(string) }),
  blank: object({ kind: oneOf('blank') }),
};

const choiceShape: Shape<VoteChoice> = (value, at) => {
  const kind = oneOf('option', 'names', 'blank')(plainObject(value, at)['kind'] ?? null, `${at}.kind`);
  const choice: VoteChoice = choiceShapes[kind](value, at);
  if (
    choice.kind === 'names' &&
    choice.options.some((id, i) => i > 0 && id <= (choice.options[i - 1] ?? ''))
  ) {
    throw new Malformed(`${at}.options`, 'not sorted, or one twice');
  }
  return choice;
};

const fields = {
  ballot: uuid,
  choice: choiceShape,
  entry: uuid,
  form: hex32,
  id: uuid,
  urn: uuid,
  v: oneOf(1),
};
const realVote = object(fields);
const simulatedVote = object({ ...fields, simulated: oneOf(true) });

/**
 * The text of a vote. Names are sorted here.
 * @throws Malformed naming the field
 */
export function voteText(draft: VoteDraft): VoteText {
  const choice: VoteChoice =
    draft.choice.kind === 'names'
      ? { kind: 'names', options: [...draft.choice.options].sort() }
      : draft.choice;
  const text = canonical({ ...draft, choice, v: 1 });
  parseVoteText(text);
  return { text, hash: sha256Hex(text) };
}

/**
 * Reads the text of a vote: canonical, exactly the fields of the format, names sorted and different. Whether the
 * ballot offers that choice is the rules' affair.
 * @throws Malformed
 */
export function parseVoteText(text: string): VoteDraft {
  const value: Json = parseCanonical(text);
  const simulated = Object.hasOwn(plainObject(value, '$'), 'simulated');
  const { v: _version, ...draft } = simulated ? simulatedVote(value, '$') : realVote(value, '$');
  return draft;
}
