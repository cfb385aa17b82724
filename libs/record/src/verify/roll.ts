/** Roll: what is asked is what was frozen, and who may vote is who the opening named. */
import { canonical } from '../canonical.js';
import type { Json } from '../canonical.js';
import { fromHex } from '../bytes.js';
import { commit, sha256Hex } from '../digest.js';
import { admittedBy } from '../evidence/attendance.js';
import { parseFrozen } from '../evidence/frozen.js';
import type { FrozenBallot } from '../evidence/frozen.js';
import { paths } from '../evidence/layout.js';
import type { BallotLife } from '../evidence/lives.js';
import { parseRoll } from '../evidence/roll.js';
import type { RollEntry } from '../evidence/roll.js';
import { Malformed } from '../malformed.js';
import { readFile } from './case.js';
import { followStatutes } from './statutes.js';
import type { Case, OpenedBallot } from './case.js';
import { boardFor, checkElectorate } from './board.js';

type Opening = OpenedBallot['opening'];

/** Verifies question and roll of a ballot; null if it wasn't opened, or if something doesn't hold. */
export function checkRoll(record: Case, life: BallotLife): OpenedBallot | null {
  const { findings } = record;
  const { number, opened: opening } = life;
  const frozen = life.state === 'draft' ? null : checkFrozen(record, life);
  if (frozen === null) return null;
  if (opening === null) {
    findings.pass('roll', 'roll.asked', { number });
    return null;
  }
  const roll = readRoll(record, opening);
  if (roll === null) return null;
  const holds = [
    checkUrns(record, opening, frozen),
    checkEntries(record, opening, roll),
    checkCounts(record, opening, roll),
    checkConvocation(record, opening),
    checkElectorate(record, opening, { frozen, roll }),
    checkRules(record, life, frozen),
  ];
  if (!holds.every(Boolean)) return null;
  findings.pass('roll', 'roll.holds', { number, n: roll.length });
  return { life, opening, frozen, roll };
}

function checkFrozen(record: Case, life: BallotLife): FrozenBallot | null {
  const { findings } = record;
  const { number, ballot, ready } = life;
  const path = paths.ballot(number);
  const text = readFile(record, 'roll', path, (file) => file);
  const frozen = readFile(record, 'roll', path, parseFrozen);
  const salt = readFile(record, 'roll', paths.salt(number), parseSalt);
  if (text === null || frozen === null || salt === null) return null;
  if (commit(salt, text) === ready?.body.frozen && frozen.ballot === ballot && frozen.number === number)
    return frozen;
  findings.fail('roll', path, 'roll.frozen-differs', {});
  return null;
}

/** A salt's file: 64 hex digits and a newline. @throws Malformed */
export function parseSalt(text: string): Uint8Array {
  if (!text.endsWith('\n')) throw new Malformed('$', 'the last line does not end');
  return fromHex(text.slice(0, -1), 32);
}

function readRoll(record: Case, { body }: Opening): readonly RollEntry[] | null {
  const path = paths.roll(body.number);
  const text = readFile(record, 'roll', path, (file) => file);
  const roll = readFile(record, 'roll', path, parseRoll);
  if (text === null || roll === null) return null;
  if (sha256Hex(text) === body.roll.entries) return roll;
  record.findings.fail('roll', path, 'roll.differs', {});
  return null;
}

/** The rules declare urns so that none can be left out of the count; the opening must use exactly these. */
function checkUrns({ findings }: Case, { body, height }: Opening, { rules }: FrozenBallot): boolean {
  const declared: Json = rules['urns'] ?? null;
  const byUrn = (urns: readonly unknown[]): string => canonical(urns.map(canonical).sort());
  if (Array.isArray(declared) && byUrn(declared) === byUrn(body.urns)) return true;
  findings.fail('roll', `register/acts.jsonl:${height + 1}`, 'roll.urns-differ', { number: body.number });
  return false;
}

function checkEntries({ findings }: Case, { body }: Opening, roll: readonly RollEntry[]): boolean {
  const colleges = new Map(body.urns.map(({ urn, college }) => [urn, college]));
  const astray = roll.filter(({ urn, college }) => {
    const ofUrn = colleges.get(urn);
    return ofUrn === undefined || (ofUrn !== null && ofUrn !== college);
  });
  for (const { entry } of astray)
    findings.fail('roll', paths.roll(body.number), 'roll.entry-astray', { entry });
  return astray.length === 0;
}

// An elector is an anonymous entry in the public record; that none was invented shows in the numbers. To be called
// isn't enough: entries for those who never came would be votes for the taking.
function checkCounts(record: Case, opening: Opening, roll: readonly RollEntry[]): boolean {
  const { acts, findings } = record;
  const { body, height } = opening;
  const { number } = body;
  const place = `${paths.acts}:${height + 1}`;
  const inRoll = (college: number): number => roll.filter((entry) => entry.college === college).length;
  const board = boardFor(record, opening);
  const admitted = [...admittedBy(acts.filter((act) => act.height < height))];
  const members = admitted.flatMap(([member, college]) => ((board?.has(member) ?? true) ? [college] : []));
  const colleges = new Set([
    ...body.electors.map(({ college }) => college),
    ...roll.map(({ college }) => college),
  ]);
  let holds = true;
  for (const college of colleges) {
    const said = body.electors.filter((entry) => entry.college === college);
    const agrees = said.length === 1 && said[0]?.electors === inRoll(college);
    if (!agrees) findings.fail('roll', place, 'roll.counts-differ', { number, college });
    const tooMany = inRoll(college) > members.filter((own) => own === college).length;
    if (tooMany)
      findings.fail('roll', place, board ? 'roll.not-the-board' : 'roll.too-many', { number, college });
    holds &&= agrees && !tooMany;
  }
  return holds;
}

/** What decides is what the statutes say, which the first act names: no other quorum, majority or number of seats. */
function checkRules(record: Case, { number }: BallotLife, frozen: FrozenBallot): boolean {
  const holds = readFile(record, 'roll', paths.statutes, (text) =>
    followStatutes(frozen, text, record.judge),
  );
  if (holds === false) record.findings.fail('roll', paths.ballot(number), 'roll.rules-differ', { number });
  return holds === true;
}

/** The convocation chooses the quorum: an opening can't name another than that of the assembly. */
function checkConvocation({ findings, register }: Case, { body, height }: Opening): boolean {
  if (body.convocation === register.body.assembly.convocation) return true;
  findings.fail('roll', `${paths.acts}:${height + 1}`, 'roll.convocation', { number: body.number });
  return false;
}
