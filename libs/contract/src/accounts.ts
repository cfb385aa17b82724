import { z } from 'zod';
import { emailSchema, idSchema, instantSchema, localeSchema, nameSchema } from './primitives.js';
import { roleSchema } from './roles.js';

const token = z.string().regex(/^[A-Za-z0-9_-]{20,100}$/);

export const claimSetUpSchema = z.strictObject({
  token,
  email: emailSchema,
  name: nameSchema,
  locale: localeSchema,
});
export const requestSignInSchema = z.strictObject({ email: emailSchema, locale: localeSchema });
export const signInRequestedSchema = z.strictObject({ challenge: idSchema, expiresAt: instantSchema });
export const signInWithCodeSchema = z.strictObject({
  challenge: idSchema,
  code: z.string().regex(/^\d{6}$/),
});
export const signInWithLinkSchema = z.strictObject({ token });
export const updateMeSchema = z.strictObject({
  name: nameSchema.optional(),
  locale: localeSchema.optional(),
});

export const assemblyTieSchema = z.strictObject({
  id: idSchema,
  title: nameSchema,
  organisation: nameSchema,
  state: z.string(),
  startsAt: instantSchema,
  timeZone: z.string(),
  roles: z.array(roleSchema),
  /** An admission still waiting for the secretary. */
  waiting: z.boolean(),
  /** A request that the secretary didn’t accept, or no longer does, while the door is open: its reason is to be read. */
  declined: z.boolean(),
});
export const meSchema = z.strictObject({
  account: z.strictObject({ id: idSchema, name: nameSchema, email: emailSchema, locale: localeSchema }),
  mayCreateOrganisation: z.boolean(),
  organisations: z.array(z.strictObject({ id: idSchema, name: nameSchema, roles: z.array(roleSchema) })),
  assemblies: z.array(assemblyTieSchema),
  /** True when the session was opened through /demo: its votes are simulated and say so. */
  simulated: z.boolean(),
});
/** `null` when nobody is signed in: asking who one is is never refused. */
export const maybeMeSchema = z.strictObject({
  me: meSchema.nullable(),
  demonstration: z.boolean(),
  mailbox: z.boolean(),
});

export const mailSchema = z.strictObject({
  id: idSchema,
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  at: instantSchema,
});
export const mailboxSchema = z.strictObject({ mails: z.array(mailSchema) });

export type Me = z.infer<typeof meSchema>;
export type MaybeMe = z.infer<typeof maybeMeSchema>;
export type AssemblyTie = z.infer<typeof assemblyTieSchema>;
export type SignInRequested = z.infer<typeof signInRequestedSchema>;
export type Mail = z.infer<typeof mailSchema>;
