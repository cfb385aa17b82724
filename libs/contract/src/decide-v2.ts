import { z } from 'zod';
import type { RulesV2 } from '@collegium/rules';
import { collegeNumber, comparator, electionCollege, fraction, optionId, urns } from './decide-parts.js';

/** The published form of version 2 of the rules; each part has a name, since statutes are made of them too. */

export const baseSchema = z.enum(['expressed', 'ballots_cast', 'present_or_represented', 'members']);
export const majoritySchema = z.strictObject({ threshold: fraction, op: comparator }).readonly();
const inCollege = z.strictObject({ college: collegeNumber }).readonly();

const quorumTest = z
  .strictObject({
    scope: z.union([z.enum(['global', 'each_college']), inCollege]),
    counted: z
      .array(z.enum(['present', 'remote', 'represented', 'postal']))
      .min(1)
      .max(4)
      .readonly(),
    measure: z.enum(['heads', 'rights']),
    value: fraction,
    op: comparator,
    when: z
      .array(z.enum(['opening', 'each_ballot']))
      .min(1)
      .max(2)
      .readonly()
      .exactOptional(),
  })
  .readonly();

export const quorumSchema = z
  .strictObject({
    first: z.array(quorumTest).max(10).readonly(),
    second: z.array(quorumTest).max(10).readonly(),
    combine: z.enum(['all', 'any']).exactOptional(),
  })
  .readonly();

const cap = z
  .strictObject({
    share: fraction,
    base: z.enum(['members', 'present_or_represented']),
    method: z.enum(['before_reduction', 'fixpoint']),
  })
  .readonly();
const voices = z.int().min(0).max(1_000_000);

export const voicesSchema = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.literal('head') }).readonly(),
  z.strictObject({ unit: z.literal('shares'), cap: cap.exactOptional() }).readonly(),
  z
    .strictObject({
      unit: z.literal('brackets'),
      cap: cap.exactOptional(),
      brackets: z
        .array(z.strictObject({ from: z.int().min(0).max(1_000_000_000), voices }).readonly())
        .min(1)
        .max(50)
        .readonly(),
      beyond: z
        .strictObject({ every: z.int().min(1).max(1_000_000_000), voices })
        .readonly()
        .exactOptional(),
    })
    .readonly(),
  z
    .strictObject({
      unit: z.literal('fixed'),
      cap: cap.exactOptional(),
      colleges: z
        .array(z.strictObject({ college: collegeNumber, voices }).readonly())
        .min(1)
        .max(99)
        .readonly(),
    })
    .readonly(),
]);

const weightPolicy = z.enum(['weight_lost', 'redistribute_equal', 'redistribute_proportional']);
const collegeTie = z.enum(['weight_lost', 'split_half', 'against']);
const weightedCollege = z
  .strictObject({
    college: collegeNumber,
    weight: fraction,
    minMembers: z.int().min(0).max(1_000_000),
    notFormed: z
      .union([weightPolicy, z.strictObject({ mergeInto: collegeNumber }).readonly()])
      .exactOptional(),
    membersVoteIn: collegeNumber.exactOptional(),
    majority: majoritySchema.exactOptional(),
    tie: collegeTie.exactOptional(),
  })
  .readonly();

/** Everything of a weighting but what statutes may leave open. */
export const weightingShape = {
  colleges: z.array(weightedCollege).min(1).max(99).readonly(),
  majority: majoritySchema,
  tie: collegeTie,
  notFormed: weightPolicy,
  absent: z.enum(['weight_lost', 'redistribute_equal', 'redistribute_proportional', 'against', 'block']),
  silent: z.enum(['weight_lost', 'redistribute_equal', 'redistribute_proportional', 'against']),
  redistributionCap: fraction,
  suspendBelow: z.int().min(0).max(99),
  suspendCounts: z.enum(['formed', 'taking_part']),
  bounds: z.union([
    z.literal('none'),
    z
      .strictObject({
        min: fraction,
        max: fraction,
        minCount: z.int().min(0).max(99),
        enforce: z.enum(['warn', 'block']),
      })
      .readonly(),
  ]),
};
export const carryOverSchema = z.enum(['proportional', 'majority']);
const weighting = z
  .strictObject({ ...weightingShape, carryOver: carryOverSchema, denominator: baseSchema })
  .readonly();

const decisionTest = z
  .strictObject({
    scope: z.union([
      z.enum(['global', 'each_college']),
      inCollege,
      z.strictObject({ colleges: z.int().min(1).max(99) }).readonly(),
    ]),
    base: baseSchema,
    threshold: fraction,
    op: comparator,
    weighting: z.boolean(),
  })
  .readonly();
export const decisionTestsSchema = z
  .array(
    z.union([
      decisionTest,
      z.strictObject({ anyOf: z.array(decisionTest).min(1).max(10).readonly() }).readonly(),
    ]),
  )
  .min(1)
  .max(10)
  .readonly();

export const articlesSchema = z
  .partialRecord(
    z.enum(['quorum', 'decision', 'tie', 'election', 'unanimity', 'urns', 'weights', 'voices', 'ticket']),
    z.string().min(1).max(200),
  )
  .readonly()
  .describe('which article of the statutes each parameter comes from');
const treatment = z.enum(['neutral', 'for', 'against']);
export const unanimitySchema = z.enum([
  'no_against',
  'all_expressed_for',
  'all_present_for',
  'all_members_for',
]);
export const blankOffered = z.strictObject({ blank: z.boolean() }).readonly();
export const electorateSchema = z.enum(['members', 'board']);
export const ticketMajoritySchema = z.union([
  z.literal('relative'),
  z.strictObject({ threshold: fraction, op: comparator, base: baseSchema }).readonly(),
]);

/** What a resolution settles besides its tests and the meaning of unanimity. */
export const resolutionShape = {
  offers: z.strictObject({ abstention: z.boolean(), blank: z.boolean() }).readonly(),
  abstention: treatment,
  blank: treatment,
  void: z.enum(['neutral', 'against']),
  tie: z.enum(['rejected', 'casting_vote', 'new_vote']),
  fallback: z.union([z.literal('none'), decisionTestsSchema]),
};

const ofAnyBallot = {
  version: z.literal(2),
  secrecy: z.enum(['open', 'sealed']),
  electorate: electorateSchema,
  urns,
  quorum: quorumSchema,
  voices: voicesSchema,
  articles: articlesSchema.exactOptional(),
};

const resolutionRules = z
  .strictObject({
    ...ofAnyBallot,
    kind: z.literal('resolution'),
    ratifies: z.array(optionId).max(1_000).readonly().exactOptional(),
    ...resolutionShape,
    weighting: z.union([z.literal('none'), weighting]),
    tests: decisionTestsSchema,
    unanimity: unanimitySchema,
  })
  .readonly();

/** How the board is elected. */
export const electionShape = {
  method: z.literal('most-votes'),
  offers: blankOffered,
  tieBreak: z.literal('ask'),
  unanimity: z.literal('all_expressed_for'),
};
const electionRules = z
  .strictObject({
    ...ofAnyBallot,
    kind: z.literal('election'),
    ...electionShape,
    colleges: z.array(electionCollege).min(1).max(1_000).readonly(),
  })
  .readonly();

const ticketRules = z
  .strictObject({
    ...ofAnyBallot,
    kind: z.literal('ticket'),
    offers: blankOffered,
    tickets: z.array(optionId).max(1_000).readonly(),
    majority: ticketMajoritySchema,
    unanimity: z.literal('all_expressed_for'),
  })
  .readonly();

export const rulesV2Schema = z.discriminatedUnion('kind', [
  resolutionRules,
  electionRules,
  ticketRules,
]) satisfies z.ZodType<RulesV2>;
