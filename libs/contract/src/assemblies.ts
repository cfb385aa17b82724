import { z } from 'zod';
import {
  collegeNumberSchema,
  dateSchema,
  emailSchema,
  idSchema,
  instantSchema,
  nameSchema,
  timeSchema,
  wordsSchema,
} from './primitives.js';
import { collegeSchema } from './organisations.js';
import { grantableRoleSchema, roleSchema } from './roles.js';
import { ballotSummarySchema, findingSchema } from './ballots.js';

export const assemblyStateSchema = z.enum(['draft', 'convened', 'open', 'suspended', 'closed', 'adjourned']);
/** How a member takes part: in the room or at a distance. */
export const presenceSchema = z.enum(['room', 'remote']);
export const attendanceStateSchema = z.enum(['room', 'remote', 'left']);

/** What everyone with a tie to the assembly may read of it. */
export const assemblyViewSchema = z.strictObject({
  id: idSchema,
  organisation: z.strictObject({ id: idSchema, name: nameSchema, shortName: nameSchema }),
  kind: z.string(),
  title: nameSchema,
  startsAt: instantSchema,
  timeZone: z.string(),
  place: z.string(),
  convocation: z.union([z.literal(1), z.literal(2)]),
  /** The adjourned assembly that this one was convened after. */
  follows: idSchema.nullable(),
  /** The assembly convened after this one, which was adjourned. */
  following: idSchema.nullable(),
  state: assemblyStateSchema,
  /** A demonstration: every vote is simulated. */
  simulated: z.boolean(),
  colleges: z.array(collegeSchema),
  agenda: z.array(
    z.strictObject({ position: z.int(), title: wordsSchema, ballot: ballotSummarySchema.nullable() }),
  ),
  roles: z.array(roleSchema),
});

export const doorSchema = z.strictObject({ code: z.string().min(4).max(40) });
/** What stands behind a right door code. */
export const doorOpenedSchema = z.strictObject({
  assembly: idSchema,
  title: nameSchema,
  organisation: nameSchema,
  simulated: z.boolean(),
  colleges: z.array(collegeSchema),
  /** Members called who nobody represents yet. */
  invited: z.array(
    z.strictObject({ id: idSchema, name: nameSchema, college: collegeNumberSchema, example: z.boolean() }),
  ),
  /** In a demonstration: the members this persona is expected to come for, so that the form is filled in. */
  suggested: z.array(z.strictObject({ member: idSchema, function: z.string() })),
});
export const askAdmissionSchema = z.strictObject({
  code: z.string().min(4).max(40),
  /** A member called, or the name of one who comes without having been called. */
  member: z.union([
    z.strictObject({ id: idSchema }),
    z.strictObject({ name: nameSchema, college: collegeNumberSchema }),
  ]),
  function: nameSchema,
  presence: presenceSchema,
});
export const admissionSchema = z.strictObject({
  id: idSchema,
  memberName: nameSchema,
  college: collegeNumberSchema,
  function: nameSchema,
  presence: presenceSchema,
  state: z.enum(['pending', 'accepted', 'declined']),
  reason: z.string().nullable(),
  createdAt: instantSchema,
});
export const myAdmissionsSchema = z.strictObject({ admissions: z.array(admissionSchema) });
export const declineAdmissionSchema = z.strictObject({ reason: nameSchema });

export const memberViewSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  college: collegeNumberSchema,
  region: z.string().nullable(),
  example: z.boolean(),
  state: z.enum(['invited', 'admitted']),
  representative: z.strictObject({ name: nameSchema, function: z.string() }).nullable(),
  attendance: attendanceStateSchema.nullable(),
  since: instantSchema.nullable(),
});
/** From nothing to a sitting: members called, a chair appointed, every ballot ready, the assembly convened. */
export const checklistKeySchema = z.enum(['members', 'chair', 'convened', 'ballots-ready', 'opened']);
/** The secretary's and the chair's view of the people. */
export const officeViewSchema = z.strictObject({
  doorCode: z.string(),
  joinUrl: z.string(),
  admissions: z.array(admissionSchema.extend({ person: nameSchema })),
  members: z.array(memberViewSchema),
  grants: z.array(z.strictObject({ id: idSchema, name: nameSchema, email: z.string(), role: roleSchema })),
  /** What is missing before the assembly may be convened or opened, in order. */
  checklist: z.array(z.strictObject({ key: checklistKeySchema, done: z.boolean() })),
});
/** The reason is for the person it concerns: it stands in no act. */
export const withdrawRepresentationSchema = z.strictObject({ reason: nameSchema });
export const setAttendanceSchema = z.strictObject({ state: attendanceStateSchema });
export const grantRoleSchema = z.strictObject({
  email: emailSchema,
  name: nameSchema,
  role: grantableRoleSchema,
});

/** When and where an adjourned assembly meets again; the rest is what was to be decided already. */
export const conveneAgainSchema = z.strictObject({
  date: dateSchema,
  time: timeSchema,
  place: nameSchema,
});
export const convenedAgainSchema = z.strictObject({ assembly: idSchema });

/** The next act of the assembly and what blocks it: one primary button (EXPERIENCE, chair). */
export const nextActSchema = z.strictObject({
  act: z.enum([
    'convene',
    'open-assembly',
    'resume-assembly',
    'ready-ballot',
    'open-ballot',
    'resume-ballot',
    'close-ballot',
    'wait-count',
    'break-tie',
    'proclaim-ballot',
    'close-assembly',
  ]),
  ballot: idSchema.nullable(),
  findings: z.array(findingSchema),
});
export const chairViewSchema = z.strictObject({
  next: nextActSchema.nullable(),
  /** Other acts that are allowed now (suspend, back to draft…), never beside the primary button. */
  others: z.array(
    nextActSchema.extend({
      act: z.enum([
        'suspend-assembly',
        'suspend-ballot',
        'close-ballot',
        'back-to-draft',
        'close-assembly',
        'adjourn-assembly',
      ]),
    }),
  ),
  pendingAdmissions: z.int(),
});

export type AssemblyState = z.infer<typeof assemblyStateSchema>;
export type AssemblyView = z.infer<typeof assemblyViewSchema>;
export type ConveneAgain = z.infer<typeof conveneAgainSchema>;
export type DoorOpened = z.infer<typeof doorOpenedSchema>;
export type AskAdmission = z.infer<typeof askAdmissionSchema>;
export type Admission = z.infer<typeof admissionSchema>;
export type OfficeView = z.infer<typeof officeViewSchema>;
export type MemberView = z.infer<typeof memberViewSchema>;
export type ChairView = z.infer<typeof chairViewSchema>;
export type NextAct = z.infer<typeof nextActSchema>;
export type AttendanceState = z.infer<typeof attendanceStateSchema>;
export type Presence = z.infer<typeof presenceSchema>;
