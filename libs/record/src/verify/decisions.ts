/** Decisions: every count is decided again from the acts, the frozen rules and the votes; nothing is taken as said. */
import type { Act } from '../act.js';
import { decisionInput, decisionText } from '../evidence/decision.js';
import type { DecisionText } from '../evidence/decision.js';
import { paths } from '../evidence/layout.js';
import { readFile } from './case.js';
import type { Case, ClosedUrn, OpenedBallot } from './case.js';
import { checkTie } from './ties.js';

/** Computes the decisions of a ballot again; whether all of them hold. */
export function checkDecisions(record: Case, ballot: OpenedBallot, urns: readonly ClosedUrn[]): boolean {
  const { counts, ties, number } = ballot.life;
  const last = counts.at(-1);
  if (last === undefined) return false;
  const broken = ties.map((act) => checkTie(record, ballot, act, urns));
  const decided = counts.map((act) => decideAgain(record, ballot, act));
  const holds = [
    ...broken,
    ...decided,
    checkFile(record, number, decided.at(-1)),
    checkProclaimed(record, ballot, last),
  ];
  if (!holds.every(Boolean)) return false;
  record.findings.pass('decisions', 'decisions.hold', { number, outcome: last.body.outcome });
  return true;
}

function decideAgain(
  { judge, findings }: Case,
  ballot: OpenedBallot,
  act: Act<'ballot-counted'>,
): DecisionText | null {
  const { height, body } = act;
  const place = `${paths.acts}:${height + 1}`;
  const tieBreaks = ballot.life.ties.filter((tie) => tie.height < height).map((tie) => tie.body);
  const { rules } = ballot.frozen;
  const input = decisionInput({ rules, opened: ballot.opening.body, tallies: body.tallies, tieBreaks });
  const decision = judge.decide(input);
  if (decision === null) {
    findings.fail('decisions', place, 'decisions.uncomputable', { height });
    return null;
  }
  const text = decisionText(input, decision);
  const outcome: unknown = 'outcome' in decision ? decision.outcome : null;
  if (text.hash === body.decision && outcome === body.outcome) return text;
  findings.fail('decisions', place, 'decisions.differ', { height });
  return null;
}

function checkFile(record: Case, number: number, last: DecisionText | null | undefined): boolean {
  const path = paths.decision(number);
  const text = readFile(record, 'decisions', path, (file) => file);
  if (text === null || last === null || last === undefined) return false;
  if (text === last.text) return true;
  record.findings.fail('decisions', path, 'decisions.file-differs', {});
  return false;
}

function checkProclaimed({ findings }: Case, { life }: OpenedBallot, last: Act<'ballot-counted'>): boolean {
  const { proclaimed } = life;
  if (proclaimed === null) return true;
  const { height, body } = proclaimed;
  if (body.decision === last.body.decision && body.outcome === last.body.outcome) return true;
  findings.fail('decisions', `${paths.acts}:${height + 1}`, 'decisions.proclaimed-differs', { height });
  return false;
}
