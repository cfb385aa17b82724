import { z } from 'zod';

/** What the published forms of rules, facts and decisions are made of. */

export const count = z.int().min(0).max(1_000_000_000).describe('a number of heads, votes or seats');
export const collegeNumber = z.int().min(1).max(1_000).describe('the number of a college');
export const optionId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u, 'letters, digits, ".", "_" and "-", at most 64')
  .describe('the id of an option, never a name to display');
export const urnId = z.string().min(1).max(100).describe('the id of an urn');
export const fraction = z
  .string()
  .regex(/^(0|[1-9][0-9]{0,8})(\/[1-9][0-9]{0,8})?$/u, 'a whole number or an exact fraction "p/q"')
  .refine(atMostOne, 'at most 1')
  .describe('an exact share between 0 and 1, written p/q');
export const comparator = z.enum(['>', '>=']);

function atMostOne(text: string): boolean {
  const [numerator = '0', denominator = '1'] = text.split('/');
  return Number(numerator) <= Number(denominator);
}

/** The seats a college fills, and its candidates: the same in every version. */
export const electionCollege = z
  .strictObject({
    college: collegeNumber,
    seats: z.int().min(1).max(1_000),
    minNames: z.int().min(0).max(1_000),
    maxNames: z.int().min(1).max(1_000),
    candidates: z.array(optionId).max(10_000).readonly(),
  })
  .readonly();

/** The urns that must be counted. */
export const urns = z
  .array(z.strictObject({ urn: urnId, college: collegeNumber.nullable() }).readonly())
  .min(1)
  .max(1_000)
  .readonly();
