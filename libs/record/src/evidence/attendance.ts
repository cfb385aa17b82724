/**
 * The attendance at any act, computed again from who was called or admitted and who came or left. A quorum rests on
 * these numbers, so none is taken from the act that states it.
 */
import type { Act } from '../act.js';
import type { Attendance } from '../act-bodies.js';

export interface Room {
  /** College of each member called or admitted so far. */
  readonly colleges: ReadonlyMap<string, number>;
  /** Where each member is, as the last act said. */
  readonly states: ReadonlyMap<string, 'room' | 'remote' | 'left'>;
}

/** An act that states an attendance, and the room as it was at that act. */
export interface StatedAttendance {
  readonly act: Act;
  readonly stated: readonly Attendance[];
  readonly room: Room;
}

/** Every attendance stated in a register, with the room as the earlier acts make it. */
export function statedAttendances(acts: readonly Act[]): StatedAttendance[] {
  const colleges = new Map<string, number>();
  const states = new Map<string, 'room' | 'remote' | 'left'>();
  const found: StatedAttendance[] = [];
  for (const act of acts) {
    if (act.type === 'member-called' || act.type === 'member-admitted')
      colleges.set(act.body.member, act.body.college);
    if (act.type === 'representation-ended') states.set(act.body.member, 'left');
    if (act.type === 'attendance-changed') states.set(act.body.member, act.body.state);
    if ('attendance' in act.body) {
      found.push({
        act,
        stated: act.body.attendance,
        room: { colleges: new Map(colleges), states: new Map(states) },
      });
    }
  }
  return found;
}

/** College of each member admitted by these acts: one whose representation ended is so no longer, until admitted again. */
export function admittedBy(acts: readonly Act[]): ReadonlyMap<string, number> {
  const colleges = new Map<string, number>();
  for (const act of acts) {
    if (act.type === 'member-admitted') colleges.set(act.body.member, act.body.college);
    if (act.type === 'representation-ended') colleges.delete(act.body.member);
  }
  return colleges;
}

/**
 * Heads of a room, per college that anyone of was called to: `called` is everyone called or admitted, present and
 * remote are where they are now. No proxy exists in this version of the record, so nobody is represented.
 * @param board members of the board, when only they count; left out: everyone
 */
export function attendanceOf(room: Room, board?: ReadonlySet<string>): Attendance[] {
  const counted = [...room.colleges].filter(([member]) => board?.has(member) ?? true);
  const numbers = [...new Set(counted.map(([, college]) => college))].sort((a, b) => a - b);
  return numbers.map((college) => {
    const members = counted.filter(([, number]) => number === college).map(([member]) => member);
    const where = (state: string): number =>
      members.filter((member) => room.states.get(member) === state).length;
    return {
      college,
      called: members.length,
      present: where('room'),
      remote: where('remote'),
      represented: 0,
    };
  });
}
