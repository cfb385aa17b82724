import { z } from 'zod';
import type { Statutes } from '@collegium/rules';
import {
  articlesSchema,
  baseSchema,
  blankOffered,
  carryOverSchema,
  decisionTestsSchema,
  electionShape,
  electorateSchema,
  quorumSchema,
  resolutionShape,
  ticketMajoritySchema,
  unanimitySchema,
  voicesSchema,
  weightingShape,
} from './decide-v2.js';
import { collegeInputSchema, legalFormSchema } from './organisations.js';
import { hashSchema } from './primitives.js';

/** Statutes as data, as they are saved, exported and imported. `null`: the statutes have yet to be read for it. */
export const statutesSchema = z
  .strictObject({
    v: z.literal(2),
    modelled: z.boolean(),
    legalForm: legalFormSchema,
    colleges: z.array(collegeInputSchema.readonly()).min(1).max(20).readonly(),
    quorum: quorumSchema,
    voices: voicesSchema,
    weighting: z.union([
      z.literal('none'),
      z
        .strictObject({
          ...weightingShape,
          carryOver: carryOverSchema.nullable(),
          denominator: baseSchema.nullable(),
        })
        .readonly(),
    ]),
    resolution: z
      .strictObject({
        ...resolutionShape,
        tests: decisionTestsSchema.nullable(),
        unanimity: unanimitySchema.nullable(),
      })
      .readonly(),
    ratification: z
      .strictObject({ tests: decisionTestsSchema.nullable(), unanimity: unanimitySchema.nullable() })
      .readonly(),
    election: z.strictObject(electionShape).readonly(),
    ticket: z
      .strictObject({
        electorate: electorateSchema.nullable(),
        majority: ticketMajoritySchema.nullable(),
        offers: blankOffered,
      })
      .readonly(),
    articles: articlesSchema,
  })
  .readonly() satisfies z.ZodType<Statutes>;

/** One version of an organisation's statutes. `used`: a ballot was frozen under it, so it can't change any more. */
export const statutesVersionSchema = z.strictObject({
  version: z.int().min(1),
  hash: hashSchema,
  used: z.boolean(),
  /** The version that this assembly decides by. */
  taken: z.boolean(),
});
export const statutesViewSchema = z.strictObject({
  versions: z.array(statutesVersionSchema).min(1),
  /** The version shown: the assembly's, unless another was asked for. */
  version: z.int().min(1),
  statutes: statutesSchema,
  /** The next saving changes this assembly's rules (it isn't convened yet); otherwise those to come. */
  appliesHere: z.boolean(),
});
export const saveStatutesSchema = z.strictObject({
  statutes: statutesSchema,
  /** The newest version one had before one's eyes: a newer one is somebody else's work, and is not written over. */
  basedOn: z.int().min(1),
});

export type StatutesView = z.infer<typeof statutesViewSchema>;
export type StatutesVersion = z.infer<typeof statutesVersionSchema>;
export type SaveStatutes = z.infer<typeof saveStatutesSchema>;
