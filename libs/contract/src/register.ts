import { z } from 'zod';
import { hashSchema } from './primitives.js';

/** An act as it stands in the register: the exact text that was hashed, chained and signed. */
export const actViewSchema = z.strictObject({ height: z.int(), hash: hashSchema, text: z.string() });
export const registerViewSchema = z.strictObject({
  acts: z.array(actViewSchema),
  /** Signed head of the register (C2SP checkpoint). */
  checkpoint: z.string(),
  head: z.string(),
  vkey: z.string(),
  fingerprint: hashSchema,
});
export const consistencyProofSchema = z.strictObject({
  from: z.int(),
  size: z.int(),
  path: z.array(hashSchema),
  checkpoint: z.string(),
});
export const signerSchema = z.strictObject({ name: z.string(), vkey: z.string(), fingerprint: hashSchema });

export type RegisterView = z.infer<typeof registerViewSchema>;
export type ConsistencyProof = z.infer<typeof consistencyProofSchema>;
export type Signer = z.infer<typeof signerSchema>;
