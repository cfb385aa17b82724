/** What the annex says of a member, committed to by the acts `member-called` and `member-admitted`. */
import { fromHex } from '../bytes.js';
import { canonical, parseCanonical } from '../canonical.js';
import { commit } from '../digest.js';
import { boolean, hex32, list, nullable, object, oneOf, string, uuid } from '../shape.js';
import type { Of } from '../shape.js';

const dataShape = object({
  name: string,
  kind: oneOf('natural', 'legal'),
  representative: nullable(string),
  function: nullable(string),
  /** A made-up member of a demonstration. */
  example: boolean,
});
const membersShape = list(object({ member: uuid, salt: hex32, data: dataShape }));

/** No e-mail address, no birth date: neither has a place in a record. */
export type MemberData = Of<typeof dataShape>;
/** One committed state of a member; a member called, then admitted, has two. */
export type CommittedMember = Of<typeof membersShape>[number];

export interface MemberText {
  /** Canonical JSON of the data. */
  readonly text: string;
  readonly commitment: string;
}

/** Commits to a member's data. @param salt 32 random bytes in hex @throws Malformed */
export function commitMember(data: MemberData, salt: string): MemberText {
  const text = canonical(data);
  parseMember(text);
  return { text, commitment: commit(fromHex(salt, 32), text) };
}

/** Reads a member's data. @throws Malformed */
export function parseMember(text: string): MemberData {
  return dataShape(parseCanonical(text), '$');
}

/** Reads `annex/members.json`. @throws Malformed */
export function parseMembers(text: string): readonly CommittedMember[] {
  return membersShape(parseCanonical(text), '$');
}
