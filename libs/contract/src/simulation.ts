import { z } from 'zod';

/** What a link to a simulation holds: positions instead of names, so that it stays short enough to send. */

const heads = z.int().min(0).max(100_000);
const college = z.int().min(1).max(99);

/**
 * The nearest preset; the colleges as number, name, seats; what sets the statutes apart from the preset; what is asked; the
 * convocation; then by college called, present, represented, remote, by post; and by urn (null: of all colleges) for,
 * against, abstention, blank, void.
 */
export const simulationFragmentSchema = z.tuple([
  z.string(),
  z.array(z.tuple([college, z.string(), z.int()])),
  z.record(z.string(), z.unknown()),
  z.enum(['resolution', 'ratification']),
  z.union([z.literal(1), z.literal(2)]),
  z.array(z.tuple([college, heads, heads, heads, heads, heads])),
  z.array(z.tuple([college.nullable(), heads, heads, heads, heads, heads])),
]);

export type SimulationFragment = z.infer<typeof simulationFragmentSchema>;
