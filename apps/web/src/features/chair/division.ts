import type { BallotView } from '@collegium/contract';

/**
 * What may end a resolution that is exactly divided: only what its rules say. Null where nothing waits: a division is
 * rejected in most bodies, and nobody has a casting vote unless the statutes give it (in a secret ballot `decide` lets nobody).
 */
export function divisionOf({ rules, decision }: Pick<BallotView, 'rules' | 'decision'>): Division | null {
  if (decision?.outcome !== 'tied' || rules?.kind !== 'resolution' || rules.version === 1) return null;
  if (rules.tie === 'casting_vote') return 'casting-vote';
  return rules.tie === 'new_vote' ? 'new-vote' : null;
}

export type Division = 'casting-vote' | 'new-vote';
