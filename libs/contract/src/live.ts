import { z } from 'zod';
import { assemblyStateSchema } from './assemblies.js';
import { ballotSummarySchema, findingSchema, optionSchema, tallySchema } from './ballots.js';
import { decisionSchema } from './decide.js';
import { collegeNumberSchema, idSchema, instantSchema, nameSchema, wordsSchema } from './primitives.js';

/** What the big screen shows: computed by the server so that every screen of a room agrees. */
export const stageSchema = z.enum([
  'welcome',
  'agenda',
  'announced',
  'open',
  'suspended',
  'counting',
  'decision',
  'board',
  'closed',
]);

export const roomCollegeSchema = z.strictObject({
  college: collegeNumberSchema,
  name: nameSchema,
  seats: z.int(),
  /** Members called (invited or admitted), the base of the quorum. */
  called: z.int(),
  admitted: z.int(),
  present: z.int(),
  remote: z.int(),
  represented: z.int(),
});
export const liveQuorumSchema = z.strictObject({
  heads: z.int(),
  called: z.int(),
  needed: z.int(),
  reached: z.boolean(),
});

export const liveUrnSchema = z.strictObject({
  urn: idSchema,
  college: collegeNumberSchema.nullable(),
  electors: z.int(),
  votes: z.int(),
  /** Null while the statutes keep tallies for the closing. */
  tally: tallySchema.nullable(),
});
export const liveBallotSchema = ballotSummarySchema.extend({
  options: z.array(optionSchema),
  openedAt: instantSchema.nullable(),
  closedAt: instantSchema.nullable(),
  urns: z.array(liveUrnSchema),
  notices: z.array(findingSchema),
  /** Only once proclaimed. */
  decision: decisionSchema.nullable(),
});

/**
 * The whole public state of an assembly's sitting at one revision. State, not a difference: a client that missed some
 * needs only the last. It reads running tallies, so that it costs the same whatever the number of votes.
 */
export const liveSnapshotSchema = z.strictObject({
  assembly: idSchema,
  revision: z.int(),
  at: instantSchema,
  title: nameSchema,
  organisation: nameSchema,
  timeZone: z.string(),
  state: assemblyStateSchema,
  simulated: z.boolean(),
  stage: stageSchema,
  agenda: z.array(
    z.strictObject({ position: z.int(), title: wordsSchema, ballot: ballotSummarySchema.nullable() }),
  ),
  room: z.strictObject({
    colleges: z.array(roomCollegeSchema),
    /** Empty when the statutes ask for no quorum. */
    quorum: z.array(liveQuorumSchema),
    pendingAdmissions: z.int(),
  }),
  /** Shown on the big screen while people may still join; null once the assembly is closed. */
  doorCode: z.string().nullable(),
  ballot: liveBallotSchema.nullable(),
  /** Seats filled by proclaimed elections. */
  board: z.array(z.strictObject({ college: collegeNumberSchema, member: nameSchema })),
  /** Seats of the board by college, filled or not. */
  seats: z.array(z.strictObject({ college: collegeNumberSchema, seats: z.int() })),
  record: z.strictObject({ size: z.int(), head: z.string(), fingerprint: z.string() }),
});

/** The socket's only events. It publishes; commands are HTTP. */
export interface ServerToClient {
  snapshot: (snapshot: LiveSnapshot) => void;
}
/** A client says which assembly it watches in the handshake's `auth: { assembly }`; nothing else is listened to. */
export type ClientToServer = Record<string, never>;
export const LIVE_PATH = '/api/live';

export type Stage = z.infer<typeof stageSchema>;
export type LiveSnapshot = z.infer<typeof liveSnapshotSchema>;
export type LiveBallot = z.infer<typeof liveBallotSchema>;
export type LiveUrn = z.infer<typeof liveUrnSchema>;
export type LiveQuorum = z.infer<typeof liveQuorumSchema>;
export type RoomCollege = z.infer<typeof roomCollegeSchema>;
