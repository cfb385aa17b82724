import type { Statutes } from '@collegium/rules';
import {
  MOST_HEADS,
  presences,
  takingPartOf,
  type Answer,
  type Presence,
  type RoomRow,
  type Simulation,
  type VoteRow,
} from './simulation.js';

/** Moving one number: it stops where there is nobody left, and what no longer fits beside it gives way. */

export function mostPresent(row: RoomRow, way: Presence): number {
  const others = presences.reduce((sum, each) => sum + (each === way ? 0 : row[each]), 0);
  return Math.max(0, row.called - others);
}

/** Who gives way first when everyone has voted and an answer still grows: the other side. */
const givesWay: Readonly<Record<Answer, readonly Answer[]>> = {
  for: ['against', 'abstention', 'blank', 'void'],
  against: ['for', 'abstention', 'blank', 'void'],
  abstention: ['against', 'for', 'blank', 'void'],
  blank: ['against', 'for', 'abstention', 'void'],
  void: ['against', 'for', 'abstention', 'blank'],
};

/** First those who hadn't voted answer; once everyone has, a vote more on one side is one less on another. */
export function withVotes(
  simulation: Simulation,
  college: number | null,
  { answer, value }: { readonly answer: Answer; readonly value: number },
): Simulation {
  const most = takingPartOf(simulation.room, college);
  const votes = simulation.votes.map((row) => {
    if (row.college !== college) return row;
    const moved = { ...row, [answer]: within(value, most) };
    const kept = givesWay[answer].toReversed();
    return { ...moved, ...fitted(moved, kept, most - moved[answer]) };
  });
  return { ...simulation, votes };
}

export function withRoom(
  simulation: Simulation,
  college: number,
  { what, value }: { readonly what: Presence | 'called'; readonly value: number },
): Simulation {
  const room = simulation.room.map((row) => {
    if (row.college !== college) return row;
    if (what !== 'called') return { ...row, [what]: within(value, mostPresent(row, what)) };
    const called = within(value, MOST_HEADS);
    return { ...row, called, ...fitted(row, ['present', 'remote', 'represented', 'postal'], called) };
  });
  return fitVotes({ ...simulation, room });
}

/** Other statutes under the same votes: colleges keep their numbers, new ones begin with a few votes. */
export function withStatutes(simulation: Simulation, statutes: Statutes): Simulation {
  const room = statutes.colleges.map(
    ({ number }) => simulation.room.find(({ college }) => college === number) ?? emptyRoom(number),
  );
  const shared = simulation.votes.length === 1 && simulation.votes[0]?.college === null;
  const votes =
    shared && statutes.weighting === 'none'
      ? simulation.votes
      : statutes.colleges.map(
          ({ number }) => simulation.votes.find(({ college }) => college === number) ?? evenVotes(number),
        );
  return fitVotes({ ...simulation, statutes, room, votes });
}

/** Statutes with a few members, to begin with: ten called in each college, eight there, five for and three against. */
export function startingFrom(statutes: Statutes): Simulation {
  const blank = { statutes, asked: 'resolution', convocation: 1, room: [], votes: [] } as const;
  return withStatutes(blank, statutes);
}

function emptyRoom(college: number): RoomRow {
  return { college, called: 10, present: 8, represented: 0, remote: 0, postal: 0 };
}

function evenVotes(college: number): VoteRow {
  return { college, for: 5, against: 3, abstention: 0, blank: 0, void: 0 };
}

function fitVotes(simulation: Simulation): Simulation {
  const { room, votes, statutes } = simulation;
  const { abstention, blank } = statutes.resolution.offers;
  return {
    ...simulation,
    votes: votes.map((row) => {
      const offered = {
        ...row,
        abstention: abstention ? row.abstention : 0,
        blank: blank ? row.blank : 0,
      };
      const order = ['for', 'against', 'abstention', 'blank', 'void'] as const;
      return { ...offered, ...fitted(offered, order, takingPartOf(room, row.college)) };
    }),
  };
}

/** The same numbers with no more than `most` together: the last ones named give way first. */
function fitted<K extends string>(
  row: Readonly<Record<K, number>>,
  names: readonly K[],
  most: number,
): Partial<Record<K, number>> {
  let left = most;
  const kept: Partial<Record<K, number>> = {};
  for (const name of names) {
    kept[name] = Math.min(row[name], left);
    left -= Math.min(row[name], left);
  }
  return kept;
}

function within(value: number, most: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(0, Math.round(value)), most) : 0;
}
