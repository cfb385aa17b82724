/**
 * The board: a ballot in which only it votes has on its roll the members whom this register elected, and no one else.
 * Entries are anonymous in the public record, where the numbers are compared; the annex compares the members.
 */
import type { Act } from '../act.js';
import { parseCanonical } from '../canonical.js';
import { fromUtf8 } from '../bytes.js';
import { sha256Hex } from '../digest.js';
import { attendanceOf, statedAttendances } from '../evidence/attendance.js';
import { boardOf } from '../evidence/board.js';
import type { Proclaimed } from '../evidence/board.js';
import { parseFrozen } from '../evidence/frozen.js';
import type { FrozenBallot } from '../evidence/frozen.js';
import { paths } from '../evidence/layout.js';
import type { BallotLife } from '../evidence/lives.js';
import type { RollEntry } from '../evidence/roll.js';
import { Malformed } from '../malformed.js';
import { plainObject } from '../shape.js';
import type { Case } from './case.js';

type Opening = Act<'ballot-opened'>;

/** The board when a ballot opened, if only the board votes in it; undefined: all members do. */
export function boardFor(record: Case, { body, height }: Opening): ReadonlySet<string> | undefined {
  if (body.electorate !== 'board') return undefined;
  const before = record.ballots.filter(({ proclaimed }) => proclaimed !== null && proclaimed.height < height);
  return boardOf(before.flatMap((life) => proclaimedOf(record, life)));
}

// Files that don't hold are found out in the check of their own ballot; here they elect nobody.
function proclaimedOf({ files }: Case, { number, proclaimed }: BallotLife): Proclaimed[] {
  const textOf = (path: string): string => fromUtf8(files.get(path) ?? new Uint8Array());
  try {
    const text = textOf(paths.decision(number));
    if (sha256Hex(text) !== proclaimed?.body.decision) return [];
    const { decision } = plainObject(parseCanonical(text), '$');
    const { rules } = parseFrozen(textOf(paths.ballot(number)));
    return [{ rules, decision: plainObject(decision ?? null, '$.decision') }];
  } catch (error) {
    if (error instanceof Malformed) return [];
    throw error;
  }
}

interface Asked {
  readonly frozen: FrozenBallot;
  readonly roll: readonly RollEntry[];
}

/** The opening says whom the rules let vote; of the board, nobody who is there was left out. */
export function checkElectorate(record: Case, opening: Opening, { frozen, roll }: Asked): boolean {
  const { findings } = record;
  const { number, electorate, urns } = opening.body;
  const place = `${paths.acts}:${opening.height + 1}`;
  if ((frozen.rules['electorate'] === 'board') !== (electorate === 'board')) {
    findings.fail('roll', place, 'roll.electorate-differs', { number });
    return false;
  }
  const board = boardFor(record, opening);
  const stated = statedAttendances(record.acts).find(({ act }) => act.height === opening.height);
  if (board === undefined || stated === undefined) return true;
  const forgotten = attendanceOf(stated.room, board).filter(({ college, present, remote }) => {
    const votes = urns.some((urn) => urn.college === null || urn.college === college);
    return votes && roll.filter((entry) => entry.college === college).length < present + remote;
  });
  for (const { college } of forgotten)
    findings.fail('roll', place, 'roll.not-the-board', { number, college });
  return forgotten.length === 0;
}
