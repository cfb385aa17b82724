/** Tallies: the votes, counted again by the rules, give what every act `ballot-counted` says. */
import type { Act } from '../act.js';
import type { ActTally } from '../act-bodies.js';
import { canonical } from '../canonical.js';
import { paths } from '../evidence/layout.js';
import type { Case, ClosedUrn, OpenedBallot } from './case.js';

/** Counts the urns of a ballot again; false if something differs. */
export function checkTallies(record: Case, ballot: OpenedBallot, urns: readonly ClosedUrn[]): boolean {
  const { findings } = record;
  const { counts, number } = ballot.life;
  if (counts.length === 0) return true;
  const recounted = urns.map((urn) => recount(record, ballot, urn));
  const tallies = recounted.filter((tally) => tally !== null);
  if (tallies.length < recounted.length) return false;
  const holds = counts.map((act) => compare(record, ballot, act, tallies));
  if (!holds.every(Boolean)) return false;
  findings.pass('tallies', 'tallies.hold', { number });
  return true;
}

function recount(
  { judge, findings }: Case,
  { life, frozen, roll }: OpenedBallot,
  closed: ClosedUrn,
): ActTally | null {
  const { urn, college } = closed;
  const colleges = new Map(roll.map((entry) => [entry.entry, entry.college]));
  const votes = closed.votes.map(({ entry, choice }) => ({ college: colleges.get(entry) ?? 0, choice }));
  const answer = judge.verifyUrn({ rules: frozen.rules, urn, college, votes });
  if (answer.ok) return answer.tally;
  if (answer.height === null) {
    const height = life.opened?.height ?? 0;
    findings.fail('tallies', paths.ballot(life.number), 'decisions.uncomputable', { height });
  } else {
    const place = `${paths.votes(life.number, urn)}:${answer.height + 1}`;
    findings.fail('tallies', place, 'tallies.refused', { refusal: answer.refusal });
  }
  return null;
}

function compare(
  { findings }: Case,
  { opening }: OpenedBallot,
  act: Act<'ballot-counted'>,
  recounted: readonly ActTally[],
): boolean {
  const { height } = act;
  const place = `${paths.acts}:${height + 1}`;
  const declared = opening.body.urns.map(({ urn }) => urn);
  const counted = act.body.tallies.map(({ urn }) => urn);
  if (canonical(declared) !== canonical(counted)) {
    findings.fail('tallies', place, 'tallies.urns-differ', { height });
    return false;
  }
  const wrong = act.body.tallies.filter((said) => {
    const found = recounted.find(({ urn }) => urn === said.urn);
    return found === undefined || canonical(withoutZeros(found)) !== canonical(withoutZeros(said));
  });
  for (const { urn } of wrong) {
    findings.fail('tallies', paths.votes(act.body.number, urn), 'tallies.differ', { height });
  }
  return wrong.length === 0;
}

// Whether an option without a vote is listed with 0 or left out says the same.
function withoutZeros(tally: ActTally): ActTally {
  return {
    ...tally,
    counts: Object.fromEntries(Object.entries(tally.counts).filter(([, votes]) => votes > 0)),
  };
}
