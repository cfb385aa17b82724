import type { DraftRules } from './readiness.js';

/** Who votes: all members of the assembly, or those among them on the board. */
export type Electorate = 'members' | 'board';

/** Who votes in a ballot with these rules; where they don't say it yet, all members. */
export function electorateOf(rules: DraftRules): Electorate {
  return rules.version === 2 ? (rules.electorate ?? 'members') : 'members';
}
