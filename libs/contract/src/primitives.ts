import { z } from 'zod';

/** Identifier of anything but a register's act: a random UUID, lower case. */
export const idSchema = z.uuid().lowercase();
/** SHA-256 in 64 lower-case hex digits. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);
/** An instant, ISO 8601 in UTC with milliseconds. */
export const instantSchema = z.iso.datetime({ precision: 3 });
/** A calendar date, YYYY-MM-DD, in the assembly's time zone. */
export const dateSchema = z.iso.date();
/** A local hour, HH:MM, in the assembly's time zone. */
export const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** An address as people type it: spaces around it and capitals are not part of it. */
export const emailSchema = z.string().trim().toLowerCase().pipe(z.email().max(254));
/** A text a person typed: no control characters nor half a character, trimmed, not empty. */
const typedSchema = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u);
/** A name or short text. */
export const nameSchema = typedSchema(200);
export const localeSchema = z.enum(['fr', 'en']);
/** The same text, a whole question at most, in both languages of the product. */
export const wordsSchema = z.strictObject({ fr: typedSchema(2000), en: typedSchema(2000) });
export const collegeNumberSchema = z.int().min(1).max(99);
export const timeZoneSchema = z.string().min(1).max(60);

export type Locale = z.infer<typeof localeSchema>;
export type Words = z.infer<typeof wordsSchema>;
