import type { BallotView } from '@collegium/contract';

/** Why a member has no entry on a roll: the board votes, another college does, or it came after the opening. */
export function whyOffRoll(
  { rules, urns }: Pick<BallotView, 'rules' | 'urns'>,
  colleges: readonly number[],
): 'board' | 'college' | 'late' {
  if (rules?.version === 2 && rules.electorate === 'board') return 'board';
  return urns.some(({ college }) => college === null || colleges.includes(college)) ? 'late' : 'college';
}
