import { z } from 'zod';
import type { BallotRules, Choice, DecideInput } from '@collegium/rules';
import {
  collegeNumber,
  comparator,
  count,
  electionCollege,
  fraction,
  optionId,
  urnId,
  urns,
} from './decide-parts.js';
import { decisionSchema } from './decide-result.js';
import { rulesV2Schema } from './decide-v2.js';

export { decisionSchema, stepSchema } from './decide-result.js';

/**
 * The published form of what `decide` takes and gives. Objects are strict: a parameter that the engine doesn't know is
 * refused, never ignored. The types live in `@collegium/rules`; `decide-types.spec.ts` keeps the two equal.
 */

const quorumTest = z
  .strictObject({
    scope: z.literal('global'),
    counted: z
      .array(z.enum(['present', 'remote', 'represented']))
      .min(1)
      .max(3)
      .readonly(),
    measure: z.literal('heads'),
    value: fraction,
    op: comparator,
  })
  .readonly();

const articles = z
  .partialRecord(
    z.enum(['quorum', 'decision', 'tie', 'election', 'unanimity', 'urns']),
    z.string().min(1).max(200),
  )
  .readonly()
  .describe('which article of the statutes each parameter comes from');

const ofAnyBallot = {
  version: z.literal(1),
  weighting: z.literal('none'),
  urns,
  quorum: z
    .strictObject({
      first: z.array(quorumTest).max(10).readonly(),
      second: z.array(quorumTest).max(10).readonly(),
    })
    .readonly(),
  articles: articles.exactOptional(),
};

const decisionTest = z
  .strictObject({
    scope: z.literal('global'),
    base: z.literal('expressed'),
    threshold: fraction,
    op: comparator,
  })
  .readonly();

const resolutionRules = z
  .strictObject({
    ...ofAnyBallot,
    kind: z.literal('resolution'),
    offers: z.strictObject({ abstention: z.boolean(), blank: z.boolean() }).readonly(),
    tests: z.array(decisionTest).min(1).max(10).readonly(),
    abstention: z.literal('neutral'),
    blank: z.literal('neutral'),
    tie: z.literal('rejected'),
    unanimity: z.enum(['all_expressed_for', 'no_against']),
  })
  .readonly();

const electionRules = z
  .strictObject({
    ...ofAnyBallot,
    kind: z.literal('election'),
    method: z.literal('most-votes'),
    offers: z.strictObject({ blank: z.boolean() }).readonly(),
    colleges: z.array(electionCollege).min(1).max(1_000).readonly(),
    tieBreak: z.literal('ask'),
    unanimity: z.literal('all_expressed_for'),
  })
  .readonly();

/** The rules of a ballot, as frozen when it becomes ready. */
export const ballotRulesSchema = z.discriminatedUnion('version', [
  z.discriminatedUnion('kind', [resolutionRules, electionRules]),
  rulesV2Schema,
]) satisfies z.ZodType<BallotRules>;

/** What one member says in one vote; whether this ballot offers it is for `checkChoice`. */
export const choiceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('option'), option: z.enum(['for', 'against', 'abstention']) }).readonly(),
  z.strictObject({ kind: z.literal('names'), options: z.array(optionId).max(1_000).readonly() }).readonly(),
  z.strictObject({ kind: z.literal('blank') }).readonly(),
]) satisfies z.ZodType<Choice>;

const roll = z
  .strictObject({
    colleges: z
      .array(
        z
          .strictObject({
            number: collegeNumber,
            name: z.string().max(200).exactOptional(),
            electors: count,
          })
          .readonly(),
      )
      .max(1_000)
      .readonly(),
  })
  .readonly();

const heads = {
  college: collegeNumber,
  called: count,
  present: count,
  remote: count,
  represented: count,
  postal: count.exactOptional(),
};
const attendance = z
  .strictObject({
    convocation: z.literal([1, 2]),
    colleges: z.array(z.strictObject(heads).readonly()).max(1_000).readonly(),
  })
  .readonly();
const holding = z.strictObject({ ...heads, held: count }).readonly();

const urnTally = z
  .strictObject({
    urn: urnId,
    college: collegeNumber.nullable(),
    counts: z.record(optionId, count).readonly(),
    blank: count,
    void: count,
    abstention: count,
    votes: count,
    voices: count.exactOptional(),
  })
  .readonly();

const tieBreak = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('lot'),
      college: collegeNumber,
      seed: z.string().regex(/^[0-9a-f]{64}$/u, '64 hexadecimal digits, lower case'),
    })
    .readonly(),
  z.strictObject({ kind: z.literal('new-vote'), college: collegeNumber }).readonly(),
]);

const division = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('casting-vote'), side: z.enum(['for', 'against']) }).readonly(),
  z.strictObject({ kind: z.literal('new-vote') }).readonly(),
]);

/** Everything a decision is made of; what `npm run -s decide` reads. */
export const decideInputSchema = z
  .strictObject({
    rules: ballotRulesSchema,
    roll,
    attendance,
    tallies: z.array(urnTally).max(1_000).readonly(),
    tieBreak: z.array(tieBreak).max(1_000).readonly().exactOptional(),
    division: division.exactOptional(),
    afterSuspension: z.boolean().exactOptional(),
    holdings: z.array(holding).max(10_000).readonly().exactOptional(),
  })
  .readonly() satisfies z.ZodType<DecideInput>;

/** JSON Schema (draft 2020-12) of what `decide` takes and gives, and of a choice, by name. */
export function decideJsonSchemas(): Readonly<Record<'decideInput' | 'decision' | 'choice', unknown>> {
  return {
    decideInput: published(decideInputSchema),
    decision: published(decisionSchema),
    choice: published(choiceSchema),
  };
}

function published(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, {
    // `readOnly` in JSON Schema is about who may write a property: our readonly types mean nothing of the kind.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
}
