/** Annex: the personal data in it are those committed to in the register, and belong where they say. */
import { canonical } from '../canonical.js';
import { fromHex } from '../bytes.js';
import { commit } from '../digest.js';
import { admittedBy } from '../evidence/attendance.js';
import { paths } from '../evidence/layout.js';
import { parseMembers } from '../evidence/member.js';
import { parseNamedRoll } from '../evidence/roll.js';
import type { NamedEntry } from '../evidence/roll.js';
import { boardFor } from './board.js';
import { readFile } from './case.js';
import type { Case, OpenedBallot } from './case.js';
import { parseSalt } from './roll.js';

/** Opens the commitments of the annex; what was purged is counted, not failed. */
export function checkAnnex(record: Case, ballots: readonly OpenedBallot[]): void {
  const { findings } = record;
  const members = checkMembers(record);
  const rolls = ballots.filter((ballot) => checkNames(record, ballot)).length;
  if (!findings.hold('annex')) return;
  findings.pass('annex', 'annex.holds', { n: members.opened + rolls, purged: members.purged });
}

function checkMembers(record: Case): { readonly opened: number; readonly purged: number } {
  const members = readFile(record, 'annex', paths.members, parseMembers) ?? [];
  const committed = new Set(
    record.acts.flatMap((act) =>
      act.type === 'member-called' || act.type === 'member-admitted'
        ? [`${act.body.member} ${act.body.commitment}`]
        : [],
    ),
  );
  const found = new Set<string>();
  members.forEach(({ member, salt, data }, i) => {
    const opened = `${member} ${commit(fromHex(salt, 32), canonical(data))}`;
    if (committed.has(opened)) found.add(opened);
    else record.findings.fail('annex', `${paths.members}[${i}]`, 'annex.unknown-data', {});
  });
  return { opened: found.size, purged: committed.size - found.size };
}

function checkNames(record: Case, { opening, roll, life }: OpenedBallot): boolean {
  const { findings } = record;
  const path = paths.namedRoll(life.number);
  const text = readFile(record, 'annex', path, (file) => file);
  const names = readFile(record, 'annex', path, parseNamedRoll);
  const salt = readFile(record, 'annex', paths.namedRollSalt(life.number), parseSalt);
  if (text === null || names === null || salt === null) return false;
  if (commit(salt, text) !== opening.body.roll.names || names.length !== roll.length) {
    findings.fail('annex', path, 'annex.names-differ', {});
    return false;
  }
  const colleges = admittedBy(record.acts.filter(({ height }) => height < opening.height));
  const astray = names.filter((named, i) => !belongs(named, roll[i], colleges));
  const members = new Set(names.map(({ member }) => member));
  const board = boardFor(record, opening);
  const strangers = names.filter(({ member }) => board?.has(member) === false);
  for (const { entry } of astray) findings.fail('annex', path, 'annex.entry-astray', { entry });
  for (const { entry } of strangers) findings.fail('annex', path, 'annex.not-on-board', { entry });
  if (members.size < names.length) findings.fail('annex', path, 'annex.names-differ', {});
  return astray.length + strangers.length === 0 && members.size === names.length;
}

// Both rolls are sorted by entry, so that the n-th name is that of the n-th elector.
function belongs(
  named: NamedEntry,
  elector: OpenedBallot['roll'][number] | undefined,
  colleges: ReadonlyMap<string, number>,
): boolean {
  return elector?.entry === named.entry && colleges.get(named.member) === elector.college;
}
