import { z } from 'zod';
import { collegeNumberSchema, idSchema, wordsSchema } from './primitives.js';
import { roleSchema } from './roles.js';

/** A role one may take in one click, named by its function: nobody real is played. */
export const personaSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  role: roleSchema,
  label: wordsSchema,
  college: collegeNumberSchema.nullable(),
  taken: z.boolean(),
});
export const othersSchema = z.strictObject({
  act: z.enum(['idle', 'join', 'vote']),
  done: z.int(),
  total: z.int(),
});
/** An assembly of the demonstration. */
export const playKeySchema = z.enum(['ptce', 'scic', 'scic-majority']);
export const demonstrationSchema = z.strictObject({
  play: playKeySchema,
  plays: z.array(z.strictObject({ key: playKeySchema, assembly: idSchema })),
  assembly: idSchema,
  /** So that a persona walks in with one click; null once the assembly takes no more arrivals. */
  doorCode: z.string().nullable(),
  personas: z.array(personaSchema),
  others: othersSchema,
});
export const takePersonaSchema = z.strictObject({ persona: z.string().max(40) });
export const letOthersSchema = z.strictObject({
  act: z.enum(['join', 'vote', 'stop']),
  /** Left out: the founding assembly. */
  play: playKeySchema.exactOptional(),
});

export type PlayKey = z.infer<typeof playKeySchema>;
export type Persona = z.infer<typeof personaSchema>;
export type Demonstration = z.infer<typeof demonstrationSchema>;
export type Others = z.infer<typeof othersSchema>;
