import { z } from 'zod';
import { ballotRulesSchema, decisionSchema } from './decide.js';
import {
  collegeNumberSchema,
  hashSchema,
  idSchema,
  instantSchema,
  nameSchema,
  wordsSchema,
} from './primitives.js';

export const ballotStateSchema = z.enum([
  'draft',
  'ready',
  'open',
  'suspended',
  'closed',
  'counted',
  'proclaimed',
]);
export const ballotKindSchema = z.enum(['resolution', 'election', 'ticket']);

/** Something that blocks, warns or must be told before an act; `key` and `inputs` become a sentence on screen. */
export const findingSchema = z.strictObject({
  key: z.string(),
  level: z.enum(['blocks', 'warns', 'tells']),
  inputs: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});

export const ballotSummarySchema = z.strictObject({
  id: idSchema,
  number: z.int(),
  kind: ballotKindSchema,
  question: wordsSchema,
  state: ballotStateSchema,
  round: z.int(),
  follows: idSchema.nullable(),
  /** Once proclaimed. */
  outcome: z.string().nullable(),
});

/** An option as it is shown. In a resolution: `for`, `against`, `abstention`; in an election: candidates of a college. */
export const optionSchema = z.strictObject({
  id: z.string().min(1).max(64),
  label: nameSchema,
  college: collegeNumberSchema.nullable(),
});
export const urnViewSchema = z.strictObject({
  urn: idSchema,
  college: collegeNumberSchema.nullable(),
  electors: z.int(),
});
export const tallySchema = z.strictObject({
  urn: idSchema,
  college: collegeNumberSchema.nullable(),
  counts: z.record(z.string(), z.int()),
  blank: z.int(),
  void: z.int(),
  abstention: z.int(),
  votes: z.int(),
});

/** A ballot as everyone with a tie to the assembly may read it. */
export const ballotViewSchema = ballotSummarySchema.extend({
  options: z.array(optionSchema),
  /** Null while the statutes have yet to settle them: a draft then, and `readiness` says what to read. */
  rules: ballotRulesSchema.nullable(),
  secrecy: z.literal('open'),
  /** Commitment of the frozen text, from `ready` on. A vote names it, so that no one votes on another question. */
  form: hashSchema.nullable(),
  urns: z.array(urnViewSchema),
  /** What must be known before it happens, e.g. that a college of one elector votes openly. */
  notices: z.array(findingSchema),
  /** What keeps a draft from `ready`. */
  readiness: z.array(findingSchema),
  openedAt: instantSchema.nullable(),
  closedAt: instantSchema.nullable(),
  proclaimedAt: instantSchema.nullable(),
  tallies: z.array(tallySchema).nullable(),
  /** Computed at counting: for the chair before the proclamation, for everyone after it. */
  decision: decisionSchema.nullable(),
  /** The following ballot where a tie was left to a new vote. */
  following: idSchema.nullable(),
});

export const editBallotSchema = z.strictObject({
  question: wordsSchema,
  /** Elections: the candidates, college by college. Resolutions keep their options. */
  candidates: z
    .array(z.strictObject({ college: collegeNumberSchema, label: nameSchema }))
    .max(500)
    .nullable(),
});
/** A tie across a college's last seat, or (`college: null`) a resolution exactly divided. */
export const breakTieSchema = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('lot'), college: collegeNumberSchema }),
  z.strictObject({ how: z.literal('new-vote'), college: collegeNumberSchema.nullable() }),
  z.strictObject({ how: z.literal('casting-vote'), side: z.enum(['for', 'against']) }),
]);

/** The exact canonical text of one vote (libs/record): it is what is hashed, stored and chained. */
export const castVoteSchema = z.strictObject({ text: z.string().min(2).max(32_000) });
/** A signed note over {hash of the vote, urn, last checkpoint}; `note` is the exact signed text. */
export const receiptSchema = z.strictObject({
  vote: idSchema,
  entry: idSchema,
  urn: idSchema,
  hash: hashSchema,
  note: z.string(),
});
export const voteProofSchema = z.strictObject({
  index: z.int(),
  size: z.int(),
  /** Audit path, RFC 9162 §2.1.3, from the leaf up, hex. */
  path: z.array(hashSchema),
  /** The urn's checkpoint of that size: a signed note. */
  checkpoint: z.string(),
});

/** One member that the person at the booth acts for. */
export const boothEntrySchema = z.strictObject({
  entry: idSchema,
  urn: idSchema,
  member: z.strictObject({ id: idSchema, name: nameSchema, example: z.boolean() }),
  college: collegeNumberSchema,
  status: z.enum(['may-vote', 'voted']),
  /** What this member voted and its receipt: an open ballot, shown to its own elector only. */
  receipt: receiptSchema.nullable(),
});
/** Everything the booth needs, in one read. */
export const boothViewSchema = z.strictObject({
  /** Members the person acts for in this assembly, admitted, whether or not a ballot is open. */
  actsFor: z.array(
    z.strictObject({
      member: idSchema,
      name: nameSchema,
      college: collegeNumberSchema,
      example: z.boolean(),
      function: z.string(),
      /** Whether the member has come to this sitting; admitted at the one before, it may not have yet. */
      arrived: z.boolean(),
    }),
  ),
  /** The ballot in front of the assembly: open, suspended, or the last that was; null before the first. */
  ballot: ballotViewSchema.nullable(),
  /** The person's entries on that ballot's roll: empty when they joined after it opened. */
  entries: z.array(boothEntrySchema),
  /** The next ballot that is ready, to announce. */
  next: ballotSummarySchema.nullable(),
  vkey: z.string(),
});

export type BallotState = z.infer<typeof ballotStateSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type BallotSummary = z.infer<typeof ballotSummarySchema>;
export type BallotView = z.infer<typeof ballotViewSchema>;
export type BallotOption = z.infer<typeof optionSchema>;
export type EditBallot = z.infer<typeof editBallotSchema>;
export type BreakTie = z.infer<typeof breakTieSchema>;
export type Receipt = z.infer<typeof receiptSchema>;
export type VoteProof = z.infer<typeof voteProofSchema>;
export type BoothEntry = z.infer<typeof boothEntrySchema>;
export type BoothView = z.infer<typeof boothViewSchema>;
export type TallyView = z.infer<typeof tallySchema>;
