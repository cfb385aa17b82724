import { z } from 'zod';
import {
  collegeNumberSchema,
  dateSchema,
  idSchema,
  nameSchema,
  timeSchema,
  timeZoneSchema,
} from './primitives.js';

export const legalFormSchema = z.enum([
  'association_1901',
  'association_alsace_moselle',
  'scic_sa',
  'scic_sas',
  'scic_sarl',
  'scop',
  'mutuelle',
  'other',
]);
export const collegeInputSchema = z.strictObject({
  number: collegeNumberSchema,
  name: nameSchema,
  /** Seats reserved for the college on the board. */
  seats: z.int().min(1).max(99),
});
export const collegeSchema = collegeInputSchema.extend({ id: idSchema });
const csvSchema = z.string().max(2_000_000);

export const previewMembersSchema = z.strictObject({
  csv: csvSchema,
  colleges: z.array(collegeInputSchema).min(1).max(20),
});
/** One finding about a row of the file; `line` counts from 1 with the heading as line 1, 0 speaks of the whole file. */
export const memberFindingSchema = z.strictObject({
  line: z.int().min(0),
  level: z.enum(['error', 'warning']),
  code: z.enum([
    'empty-file',
    'unreadable',
    'no-name-column',
    'no-college-column',
    'name-missing',
    'college-missing',
    'college-unknown',
    'name-twice',
    'too-many-rows',
    'columns-differ',
    'control-characters',
  ]),
  value: z.string().max(300),
});
export const memberRowSchema = z.strictObject({
  line: z.int(),
  name: z.string(),
  college: z.int().nullable(),
  region: z.string(),
  city: z.string(),
  department: z.string(),
});
export const membersPreviewSchema = z.strictObject({
  rows: z.array(memberRowSchema),
  findings: z.array(memberFindingSchema),
});

/** Founds an organisation with its founding assembly in one act: all of it is saved, or nothing. */
export const createOrganisationSchema = z.strictObject({
  name: nameSchema,
  shortName: nameSchema.max(60),
  legalForm: legalFormSchema,
  timeZone: timeZoneSchema,
  colleges: z.array(collegeInputSchema).min(1).max(20),
  membersCsv: csvSchema.nullable(),
  assembly: z.strictObject({
    title: nameSchema,
    date: dateSchema,
    time: timeSchema,
    place: nameSchema,
  }),
  /** Share of the members called that must be present for the assembly to decide, e.g. "1/4"; "0": none. */
  quorum: z.strictObject({
    first: z.string().regex(/^(0|[1-9]\d{0,3}(\/[1-9]\d{0,3})?)$/),
    second: z.string().regex(/^(0|[1-9]\d{0,3}(\/[1-9]\d{0,3})?)$/),
  }),
});
export const organisationCreatedSchema = z.strictObject({ organisation: idSchema, assembly: idSchema });

export type LegalForm = z.infer<typeof legalFormSchema>;
export type CollegeInput = z.infer<typeof collegeInputSchema>;
export type College = z.infer<typeof collegeSchema>;
export type CreateOrganisation = z.infer<typeof createOrganisationSchema>;
export type MembersPreview = z.infer<typeof membersPreviewSchema>;
export type MemberFinding = z.infer<typeof memberFindingSchema>;
export type MemberRow = z.infer<typeof memberRowSchema>;
