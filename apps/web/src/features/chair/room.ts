import type { LiveSnapshot, RoomCollege } from '@collegium/contract';

/** Members of a college who take part: in the room, at a distance, or represented. */
export function herePerCollege({ present, remote, represented }: RoomCollege): number {
  return present + remote + represented;
}

/** The same over every college. */
export function hereInAll(colleges: readonly RoomCollege[]): {
  readonly here: number;
  readonly present: number;
  readonly remote: number;
  readonly represented: number;
} {
  const sum = (of: (college: RoomCollege) => number) => colleges.reduce((total, each) => total + of(each), 0);
  return {
    here: sum(herePerCollege),
    present: sum((each) => each.present),
    remote: sum((each) => each.remote),
    represented: sum((each) => each.represented),
  };
}

/** Changes when something changes that decides what the chair may do next; mere votes leave it as it is. */
export function turningPoint({ state, ballot, agenda, room }: LiveSnapshot): string {
  return JSON.stringify([
    state,
    ballot?.id,
    ballot?.state,
    agenda.map((item) => [item.ballot?.id, item.ballot?.state]),
    room.quorum.map((quorum) => quorum.reached),
    room.quorumReached,
    room.pendingAdmissions,
  ]);
}
