/** Ties: each was broken in a way that the rules of its ballot provide, and by what was committed to beforehand. */
import type { Act } from '../act.js';
import { parseFrozen } from '../evidence/frozen.js';
import { paths } from '../evidence/layout.js';
import { lotCommitment, lotSeed } from '../lot.js';
import { readFile } from './case.js';
import type { Case, ClosedUrn, OpenedBallot } from './case.js';

type TieBroken = Act<'tie-broken'>;

/** Verifies one act `tie-broken` of a ballot. That a tied count came before it is the business of the lives. */
export function checkTie(
  record: Case,
  ballot: OpenedBallot,
  act: TieBroken,
  urns: readonly ClosedUrn[],
): boolean {
  const { kind } = act.body;
  if (!ofItsRules(record, ballot, act)) return false;
  if (kind === 'lot') return checkLot(record, ballot, act, urns);
  return kind === 'casting-vote' || checkFollowing(record, ballot, act);
}

// A casting vote tells what the chair voted, so it has no place in a sealed ballot.
function ofItsRules({ findings }: Case, { frozen }: OpenedBallot, { body, height, by }: TieBroken): boolean {
  const { kind, tie, secrecy } = frozen.rules;
  const place = `${paths.acts}:${height + 1}`;
  if (body.kind === 'casting-vote') {
    const allowed = kind === 'resolution' && tie === 'casting_vote' && secrecy !== 'sealed' && by === 'chair';
    if (!allowed) findings.fail('decisions', place, 'decisions.casting-vote', { height });
    return allowed;
  }
  const allowed = body.college === null ? kind === 'resolution' && tie === 'new_vote' : kind === 'election';
  if (!allowed) findings.fail('decisions', place, 'decisions.tie-kind', { height });
  return allowed;
}

function checkLot(
  { findings }: Case,
  { opening }: OpenedBallot,
  { body, height }: TieBroken,
  urns: readonly ClosedUrn[],
): boolean {
  if (body.kind !== 'lot') return true;
  const place = `${paths.acts}:${height + 1}`;
  const roots = opening.body.urns.map(({ urn }) => urns.find((closed) => closed.urn === urn)?.root ?? '');
  const committed = lotCommitment(body.secret) === opening.body.lotCommitment;
  const drawn = lotSeed(body.secret, roots) === body.seed;
  if (!committed) findings.fail('decisions', place, 'decisions.lot-secret', { height });
  if (!drawn) findings.fail('decisions', place, 'decisions.lot-seed', { height });
  return committed && drawn;
}

// The new vote may not have been prepared yet; a ballot of that name must be the one that follows this one.
function checkFollowing(record: Case, { life }: OpenedBallot, { body, height }: TieBroken): boolean {
  if (body.kind !== 'new-vote') return true;
  const next = record.ballots.find(({ ballot }) => ballot === body.following);
  const frozen =
    next === undefined || next.state === 'draft'
      ? null
      : readFile(record, 'decisions', paths.ballot(next.number), parseFrozen);
  const holds = body.following !== life.ballot && (frozen === null || frozen.follows === life.ballot);
  if (!holds)
    record.findings.fail('decisions', `${paths.acts}:${height + 1}`, 'decisions.following', { height });
  return holds;
}
