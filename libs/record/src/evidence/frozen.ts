/** What `ready` freezes: the exact text of a ballot. It may name natural persons, so the act only commits to it. */
import { canonical, parseCanonical } from '../canonical.js';
import { commit } from '../digest.js';
import { fromHex } from '../bytes.js';
import { list, natural, nullable, object, oneOf, plainObject, string, uuid } from '../shape.js';
import type { Of } from '../shape.js';

const words = object({ en: string, fr: string });
const frozenShape = object({
  ballot: uuid,
  kind: oneOf('resolution', 'election', 'ticket'),
  number: natural,
  options: list(object({ college: nullable(natural), id: string, label: string })),
  question: words,
  round: natural,
  follows: nullable(uuid),
  rules: plainObject,
  secrecy: oneOf('open'),
  v: oneOf(1),
});

/** A ballot as it is asked. `rules` is what `decide` takes; this library hands it on without reading it. */
export type FrozenBallot = Of<typeof frozenShape>;

/** What a ballot is made of before its text; `rules` may be typed by who knows them. */
export type FrozenDraft = Omit<FrozenBallot, 'rules' | 'v'> & { readonly rules: object };

export interface FrozenText {
  /** Canonical JSON: `ballots/<number>/ballot.json`, to the byte. */
  readonly text: string;
  /** 64 hex digits: in the act `ballot-ready`, and in every vote as its `form`. */
  readonly commitment: string;
}

/**
 * Freezes a ballot.
 * @param salt 32 random bytes in hex @throws Malformed naming the field
 */
export function freezeBallot(draft: FrozenDraft, salt: string): FrozenText {
  const text = canonical({ ...draft, v: 1 });
  parseFrozen(text);
  return { text, commitment: commit(fromHex(salt, 32), text) };
}

/** Reads a frozen ballot. @throws Malformed */
export function parseFrozen(text: string): FrozenBallot {
  return frozenShape(parseCanonical(text), '$');
}
