/** Lives: every act came when it could, and every attendance stated is the one that the acts before make. */
import type { Attendance } from '../act-bodies.js';
import { canonical } from '../canonical.js';
import { attendanceOf, statedAttendances } from '../evidence/attendance.js';
import { paths } from '../evidence/layout.js';
import { ballotLives, misplacedInSitting } from '../evidence/lives.js';
import { boardFor } from './board.js';
import type { Case } from './case.js';

/** Verifies the order of the acts in the life of the assembly and of its ballots. */
export function checkLives({ acts, findings, ballots }: Case): void {
  const misplaced = [...misplacedInSitting(acts), ...ballotLives(acts).misplaced];
  for (const { height, type } of misplaced) {
    findings.fail('lives', `${paths.acts}:${height + 1}`, 'lives.misplaced', { height, type });
  }
  if (misplaced.length === 0) findings.pass('lives', 'lives.in-order', { n: ballots.length });
}

/** Computes every stated attendance again. Colleges may be stated in any order, and one with nobody may be stated or not. */
export function checkAttendance(record: Case): void {
  const { acts, findings } = record;
  const stated = statedAttendances(acts);
  for (const { act, stated: said, room } of stated) {
    const sorted = said.filter(hasSomeone).sort((a, b) => a.college - b.college);
    const board = act.type === 'ballot-opened' ? boardFor(record, act) : undefined;
    if (canonical(sorted) !== canonical(attendanceOf(room, board))) {
      const { height, type } = act;
      findings.fail('attendance', `${paths.acts}:${height + 1}`, 'attendance.differs', { height, type });
    }
  }
  if (findings.hold('attendance')) findings.pass('attendance', 'attendance.holds', { n: stated.length });
}

function hasSomeone({ called, present, remote, represented, postal = 0 }: Attendance): boolean {
  return called + present + remote + represented + postal > 0;
}
