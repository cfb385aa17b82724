/**
 * Who sits on the board, as the ballots that this register proclaimed say: what the roll of a ballot of the board, and
 * the base of its quorum, rest on. Members stand in elections and lists under their own ids.
 */
import type { Json, JsonObject } from '../canonical.js';

/** A proclaimed ballot: its rules as frozen and its last decision, whatever a forged record makes of them. */
export interface Proclaimed {
  readonly rules: object;
  readonly decision: object;
}

/**
 * Members elected to a seat or ratified in a list by these ballots. A list that was rejected seats nobody, and unseats
 * nobody whom an election had elected. A ticket gives an office, not a seat.
 */
export function boardOf(ballots: readonly Proclaimed[]): ReadonlySet<string> {
  return new Set(ballots.flatMap(seatedBy));
}

function seatedBy({ rules, decision }: Proclaimed): string[] {
  const { seats, outcome } = decision as JsonObject;
  const elected = listOf(seats)
    .flatMap((seat) => listOf(fieldOf(seat, 'elected')))
    .flatMap((entry) => textOf(fieldOf(entry, 'option')));
  const { ratifies } = rules as JsonObject;
  return [...elected, ...(outcome === 'adopted' ? listOf(ratifies).flatMap(textOf) : [])];
}

const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];
const textOf = (value: Json | undefined): string[] => (typeof value === 'string' ? [value] : []);
const fieldOf = (value: Json, name: string): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)[name]
    : undefined;
