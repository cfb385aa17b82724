/** Where everything stands in an evidence archive, and which files a register calls for. */
import type { Act } from '../act.js';
import { ballotLives } from './lives.js';
import type { BallotLife } from './lives.js';

export type EvidenceKind = 'public' | 'annex';

export const paths = {
  readme: 'README.txt',
  results: 'results.html',
  signer: 'signer.txt',
  manifest: 'manifest.json',
  manifestNote: 'manifest.note.txt',
  acts: 'register/acts.jsonl',
  checkpoint: 'register/checkpoint.txt',
  statutes: 'statutes.json',
  members: 'annex/members.json',
  attendance: 'annex/attendance.csv',
  ballot: (number: number) => `ballots/${number}/ballot.json`,
  salt: (number: number) => `ballots/${number}/ballot.salt.txt`,
  roll: (number: number) => `ballots/${number}/roll.json`,
  decision: (number: number) => `ballots/${number}/decision.json`,
  votes: (number: number, urn: string) => `ballots/${number}/urns/${urn}.jsonl`,
  urnCheckpoint: (number: number, urn: string) => `ballots/${number}/urns/${urn}.checkpoint.txt`,
  namedRoll: (number: number) => `annex/roll-${number}.json`,
  namedRollSalt: (number: number) => `annex/roll-${number}.salt.txt`,
  nominal: (number: number) => `annex/nominal-${number}.csv`,
} as const;

/** Files that state of a ballot calls for in the public record. */
export function ballotPaths(life: BallotLife): string[] {
  const { number, state } = life;
  const asked = state === 'draft' ? [] : [paths.ballot(number), paths.salt(number)];
  const roll = life.opened === null ? [] : [paths.roll(number)];
  const urns = life.urns.flatMap(({ body: { urn } }) => [
    paths.votes(number, urn),
    paths.urnCheckpoint(number, urn),
  ]);
  return [...asked, ...roll, ...urns, ...(life.counts.length === 0 ? [] : [paths.decision(number)])];
}

/** Files that a ballot calls for in the annex, besides the public ones. A purged roll may be missing. */
export function annexBallotPaths(life: BallotLife): string[] {
  const { number } = life;
  if (life.opened === null) return [];
  const nominal = life.counts.length === 0 ? [] : [paths.nominal(number)];
  return [paths.namedRoll(number), paths.namedRollSalt(number), ...nominal];
}

/** Every file that the acts call for, sorted; the manifest and its note included. */
export function expectedPaths(acts: readonly Act[], kind: EvidenceKind): string[] {
  const { ballots } = ballotLives(acts);
  const { readme, results, signer, manifest, manifestNote, checkpoint, statutes } = paths;
  const always = [readme, results, signer, manifest, manifestNote, paths.acts, checkpoint, statutes];
  const annex =
    kind === 'annex' ? [paths.members, paths.attendance, ...ballots.flatMap(annexBallotPaths)] : [];
  return [...always, ...ballots.flatMap(ballotPaths), ...annex].sort();
}
