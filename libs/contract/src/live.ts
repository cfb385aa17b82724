import { z } from 'zod';
import { assemblyStateSchema } from './assemblies.js';
import { ballotSummarySchema, findingSchema, optionSchema, tallySchema } from './ballots.js';
import { decisionSchema } from './decide.js';
import { exact, scopeSchema, testFindingSchema, weightFindingSchema } from './decide-result.js';
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
/** One gauge: a test of the statutes, on everyone or on one college, and where it stands now. */
export const liveQuorumSchema = z.strictObject({
  scope: scopeSchema,
  measure: z.enum(['heads', 'rights']),
  heads: z.int(),
  called: z.int(),
  /** Heads that reach it; null where rights are counted. */
  needed: z.int().nullable(),
  /** What takes part, and what is asked, as exact shares of the whole. */
  share: exact,
  threshold: exact,
  op: z.enum(['>', '>=']),
  reached: z.boolean(),
});
/**
 * Where a resolution stands on the votes so far: never a decision, whose name it doesn't bear. `weights` is empty where
 * every vote counts alike.
 */
export const standingSchema = z.strictObject({
  carryOver: z.enum(['proportional', 'majority']).nullable(),
  /** The weighted share *for*, exact; null where every vote counts alike, or the weighting is suspended. */
  share: exact.nullable(),
  weights: z.array(weightFindingSchema),
  tests: z.array(testFindingSchema),
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
  /** From the opening of a resolution to its proclamation; null for other kinds and moments. */
  standing: standingSchema.nullable(),
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
    /** Whether the tests hold together (all of them, or any, as the statutes say). True when there are none. */
    quorumReached: z.boolean(),
    /** How the tests are joined. */
    quorumCombine: z.enum(['all', 'any']),
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
export type Standing = z.infer<typeof standingSchema>;
export type LiveQuorum = z.infer<typeof liveQuorumSchema>;
export type RoomCollege = z.infer<typeof roomCollegeSchema>;
