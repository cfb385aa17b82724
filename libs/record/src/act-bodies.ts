/**
 * The acts of an assembly: what each says, as strict shapes from which the types follow. No personal data: names of
 * persons, representatives and candidates are only committed to (docs/record-format.md lists what opens each).
 */
import {
  boolean,
  date,
  hex32,
  list,
  natural,
  nothing,
  nullable,
  object,
  objectWith,
  oneOf,
  plainObject,
  string,
  uuid,
} from './shape.js';
import type { Of, Shape } from './shape.js';

/** How many of a college are called, present in the room, remote, represented by others, and vote by post (if any). */
export const attendanceShape = objectWith(
  { college: natural, called: natural, present: natural, remote: natural, represented: natural },
  { postal: natural },
);
/** An urn's counts as the rules read them. `college` is null for an urn of all of them. */
export const urnTallyShape = object({
  urn: uuid,
  college: nullable(natural),
  counts: countsShape(),
  blank: natural,
  void: natural,
  abstention: natural,
  votes: natural,
});
export const outcomeShape = oneOf(
  'adopted',
  'rejected',
  'elected',
  'none-elected',
  'tied',
  'no-quorum',
  'incomplete',
);

export type Attendance = Of<typeof attendanceShape>;
export type ActTally = Of<typeof urnTallyShape>;
export type Outcome = Of<typeof outcomeShape>;

const attendance = object({ attendance: list(attendanceShape) });
const memberData = object({ member: uuid, college: natural, commitment: hex32 });
const role = object({
  role: oneOf('secretary', 'chair', 'auditor', 'observer', 'operator'),
  commitment: hex32,
});
const ballot = object({ ballot: uuid, number: natural });

const registerOpened = object({
  organisation: object({ id: uuid, name: string, legalForm: string }),
  assembly: object({
    kind: string,
    title: string,
    date,
    timeZone: string,
    place: string,
    convocation: oneOf(1, 2),
    follows: nullable(uuid),
  }),
  statutes: object({ version: natural, hash: hex32 }),
  signer: object({ name: string, fingerprint: hex32 }),
  simulated: boolean,
});

const ballotOpened = objectWith(
  {
    ballot: uuid,
    number: natural,
    roll: object({ entries: hex32, names: hex32 }),
    electors: list(object({ college: natural, electors: natural })),
    attendance: list(attendanceShape),
    convocation: oneOf(1, 2),
    urns: list(object({ urn: uuid, college: nullable(natural) })),
    notices: list(object({ key: string, college: nullable(natural) })),
    lotCommitment: hex32,
  },
  // Left out: all members. Of a ballot of the board, electors and attendance are those of the board alone.
  { electorate: oneOf('board') },
);

const lot = object({
  ballot: uuid,
  number: natural,
  college: natural,
  kind: oneOf('lot'),
  secret: hex32,
  seed: hex32,
});
const newVote = object({
  ballot: uuid,
  number: natural,
  college: natural,
  kind: oneOf('new-vote'),
  following: uuid,
});
/** What the chair did about a resolution that was exactly divided: a casting vote is said aloud, and signed for here. */
const castingVote = object({
  ballot: uuid,
  number: natural,
  college: nothing,
  kind: oneOf('casting-vote'),
  side: oneOf('for', 'against'),
});
const putAgain = object({
  ballot: uuid,
  number: natural,
  college: nothing,
  kind: oneOf('new-vote'),
  following: uuid,
});
type TieBroken = Of<typeof lot> | Of<typeof newVote> | Of<typeof castingVote> | Of<typeof putAgain>;
const tieBroken: Shape<TieBroken> = (value, at) => {
  const { college, kind } = plainObject(value, at);
  if (kind === 'casting-vote') return castingVote(value, at);
  if (kind !== 'new-vote') return lot(value, at);
  return college === null ? putAgain(value, at) : newVote(value, at);
};

/** Body of each type of act. */
export const bodyShapes = {
  'register-opened': registerOpened,
  'assembly-convened': object({ called: list(object({ college: natural, members: natural })) }),
  'member-called': memberData,
  'assembly-opened': attendance,
  'assembly-suspended': attendance,
  'assembly-resumed': attendance,
  'assembly-closed': attendance,
  'assembly-adjourned': attendance,
  'member-admitted': memberData,
  /** The member is here and admitted no longer, until it is admitted again. Rolls frozen before stand. */
  'representation-ended': object({ member: uuid, college: natural }),
  'attendance-changed': object({ member: uuid, state: oneOf('room', 'remote', 'left') }),
  'role-granted': role,
  'role-withdrawn': role,
  'ballot-ready': object({ ballot: uuid, number: natural, frozen: hex32 }),
  'ballot-draft': ballot,
  'ballot-opened': ballotOpened,
  'ballot-suspended': ballot,
  'ballot-resumed': ballot,
  'ballot-closed': ballot,
  'urn-closed': object({ ballot: uuid, number: natural, urn: uuid, size: natural, root: hex32 }),
  'ballot-counted': object({
    ballot: uuid,
    number: natural,
    tallies: list(urnTallyShape),
    decision: hex32,
    outcome: outcomeShape,
  }),
  'tie-broken': tieBroken,
  'ballot-proclaimed': object({ ballot: uuid, number: natural, outcome: outcomeShape, decision: hex32 }),
  'evidence-downloaded': object({ what: oneOf('annex') }),
} satisfies { readonly [type: string]: Shape<unknown> };

function countsShape(): Shape<Readonly<Record<string, number>>> {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return object({})(value, at);
    for (const [option, count] of Object.entries(value)) natural(count, `${at}.${option}`);
    return value as Readonly<Record<string, number>>;
  };
}
