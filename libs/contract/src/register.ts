import { z } from 'zod';
import { hashSchema, idSchema } from './primitives.js';

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

/** What the auditor's page says before anything is downloaded: the server's own check of its record. */
export const recordSummarySchema = z.strictObject({
  assembly: idSchema,
  acts: z.int(),
  ballots: z.int(),
  proclaimed: z.int(),
  head: z.string(),
  fingerprint: hashSchema,
});

export type RegisterView = z.infer<typeof registerViewSchema>;
export type ActView = z.infer<typeof actViewSchema>;
export type ConsistencyProof = z.infer<typeof consistencyProofSchema>;
export type Signer = z.infer<typeof signerSchema>;
export type RecordSummary = z.infer<typeof recordSummarySchema>;
