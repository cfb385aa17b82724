/** Statutes and the rules of a ballot: a ballot held under statutes can't have other rules than theirs. */
import { canonical, parseCanonical } from '../canonical.js';
import type { Json, JsonObject } from '../canonical.js';
import type { FrozenBallot } from '../evidence/frozen.js';
import { plainObject } from '../shape.js';
import type { Judge } from './judge.js';

/**
 * Whether every parameter that the statutes settle is the ballot's. Statutes of `v` 1 are read here: the quorum, the
 * parameters of the ballot's kind, and the seats of each college (a new vote after a tie is for the seats that are left).
 * Those of `v` 2 settle weights and majorities too, and are the judge's. Others settle nothing that a ballot needs.
 * @param statutes canonical text @throws Malformed
 */
export function followStatutes(
  { kind, round, rules, secrecy }: FrozenBallot,
  statutes: string,
  judge: Pick<Judge, 'rulesFollow'>,
): boolean {
  const settled = plainObject(parseCanonical(statutes), '$');
  if (settled['v'] === 2) {
    // No statutes settle it, and a casting vote hangs on it.
    const same = rules['kind'] === kind && rules['secrecy'] === secrecy;
    return same && judge.rulesFollow({ statutes: settled, rules, round });
  }
  if (settled['v'] !== 1) return true;
  const ofKind = Object.entries(objectOr(settled[kind]));
  const all: [string, Json | undefined][] = [['kind', kind], ['quorum', settled['quorum']], ...ofKind];
  const same = all.every(([name, value]) => value === undefined || equal(rules[name], value));
  return same && (kind !== 'election' || seatsHold(seatsOf(rules), seatsOf(settled), round));
}

function seatsHold(asked: Seats, settled: Seats, round: number): boolean {
  return asked.every(({ college, seats }) => {
    const most = settled.find((entry) => entry.college === college)?.seats ?? 0;
    return round > 1 ? seats <= most : seats === most;
  });
}

type Seats = readonly { readonly college: Json; readonly seats: number }[];

// The rules say `college`, the statutes `number`. What isn't a list of colleges has no seats to compare.
function seatsOf({ colleges }: JsonObject): Seats {
  const listed = Array.isArray(colleges) ? (colleges as readonly Json[]) : [];
  return listed.map(objectOr).map(({ college, number, seats }) => {
    return { college: college ?? number ?? null, seats: typeof seats === 'number' ? seats : 0 };
  });
}

function objectOr(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

const equal = (a: Json | undefined, b: Json): boolean => a !== undefined && canonical(a) === canonical(b);
