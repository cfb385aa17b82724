import { decide } from './decide.js';
import type { Decision } from './decision.js';
import type { DecideInput, UrnTally } from './facts.js';
import { voicesIn } from './lift.js';

/** Votes cast under proxies found irregular, in one urn. */
export interface IrregularVotes {
  readonly urn: string;
  readonly votes: number;
}

/** Whether irregular proxies could have changed the outcome. */
export interface ProxyInfluence {
  readonly changes: boolean;
  /** The decision without them, at worst: every one of them taken from the side that won. */
  readonly without: Decision;
}

/**
 * "Would it change the outcome?" How each of these votes was cast isn't known, or can't be: judges take them away from the
 * winning side, and from the heads that made the quorum (TA Paris, 18 June 1975: seven votes withdrawn, "sans influence
 * sur les résultats"). More votes than an urn holds for that side leave it none.
 * @returns null where members have several voices: which were theirs isn't known
 */
export function irregularProxies(
  input: DecideInput,
  irregular: readonly IrregularVotes[],
): ProxyInfluence | null {
  if (voicesIn(input.rules).unit !== 'head') return null;
  const before = decide(input);
  const winners = winnersOf(before);
  const taken = (urn: string): number =>
    irregular.filter((one) => one.urn === urn).reduce((sum, { votes }) => sum + votes, 0);
  const tallies = input.tallies.map((tally) => deduct(tally, taken(tally.urn), winners));
  const byCollege = (college: number): number =>
    input.tallies.filter((tally) => tally.college === college).reduce((sum, { urn }) => sum + taken(urn), 0);
  const attendance = {
    ...input.attendance,
    colleges: input.attendance.colleges.map((entry) => ({
      ...entry,
      represented: Math.max(0, entry.represented - byCollege(entry.college)),
    })),
  };
  const without = decide({ ...input, tallies, attendance });
  return { changes: !sameResult(before, without), without };
}

/** The side, or the options, that these votes are taken from. */
function winnersOf({ outcome, seats = [], ticket }: Decision): ReadonlySet<string> {
  if (outcome === 'adopted') return new Set(['for']);
  if (outcome === 'elected') {
    const seated = seats.flatMap(({ elected }) => elected.map(({ option }) => option));
    return new Set([...seated, ...electedTicket(ticket)]);
  }
  return new Set(['against']);
}

function electedTicket(ticket: Decision['ticket']): string[] {
  return ticket?.elected ? [ticket.elected.option] : [];
}

function deduct(tally: UrnTally, votes: number, from: ReadonlySet<string>): UrnTally {
  const counts = Object.fromEntries(
    Object.entries(tally.counts).map(([option, count]) => [
      option,
      from.has(option) ? Math.max(0, count - votes) : count,
    ]),
  );
  const gone = Object.entries(tally.counts).reduce(
    (most, [option, count]) => (from.has(option) ? Math.max(most, Math.min(count, votes)) : most),
    0,
  );
  return { ...tally, counts, votes: tally.votes - gone };
}

function sameResult(a: Decision, b: Decision): boolean {
  const elected = ({ seats = [], ticket }: Decision): string =>
    JSON.stringify([
      seats.map((seat) => [seat.college, seat.elected.map(({ option }) => option).toSorted()]),
      electedTicket(ticket),
    ]);
  return a.outcome === b.outcome && elected(a) === elected(b);
}
