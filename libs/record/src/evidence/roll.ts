/** The roll of a ballot: who may vote in it, fixed when it opens. Public without names; the annex adds them. */
import { canonical, parseCanonical } from '../canonical.js';
import { Malformed } from '../malformed.js';
import { list, natural, nullable, object, oneOf, string, uuid } from '../shape.js';
import type { Of, Shape } from '../shape.js';

const entryShape = object({ entry: uuid, college: natural, urn: uuid, voices: oneOf(1) });
const namedShape = object({ entry: uuid, member: uuid, name: string, representative: nullable(string) });

/** One right to vote. Nothing in the public record links it to a member. */
export type RollEntry = Of<typeof entryShape>;
/** Whose right it is (annex). */
export type NamedEntry = Of<typeof namedShape>;

/** Canonical text of a roll, sorted by entry: `ballots/<number>/roll.json`. @throws Malformed */
export function rollText(entries: readonly RollEntry[]): string {
  const text = canonical(sorted(entries));
  parseRoll(text);
  return text;
}

/** Reads a roll: sorted, each entry once. @throws Malformed */
export function parseRoll(text: string): readonly RollEntry[] {
  return inOrder(list(entryShape))(parseCanonical(text), '$');
}

/** Canonical text of a roll's names, sorted by entry: `annex/roll-<number>.json`. @throws Malformed */
export function namedRollText(entries: readonly NamedEntry[]): string {
  const text = canonical(sorted(entries));
  parseNamedRoll(text);
  return text;
}

/** Reads the names of a roll. @throws Malformed */
export function parseNamedRoll(text: string): readonly NamedEntry[] {
  return inOrder(list(namedShape))(parseCanonical(text), '$');
}

function sorted<T extends { readonly entry: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.entry < b.entry ? -1 : 1));
}

function inOrder<T extends { readonly entry: string }>(shape: Shape<readonly T[]>): Shape<readonly T[]> {
  return (value, at) => {
    const entries = shape(value, at);
    const wrong = entries.findIndex(({ entry }, i) => i > 0 && entry <= (entries[i - 1]?.entry ?? ''));
    if (wrong >= 0) throw new Malformed(`${at}[${wrong}]`, 'not sorted, or one twice');
    return entries;
  };
}
