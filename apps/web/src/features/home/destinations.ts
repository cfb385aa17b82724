import type { AssemblyTie } from '@collegium/contract';

export type Destination = 'booth' | 'chair' | 'office' | 'record' | 'screen';

type Tie = Pick<AssemblyTie, 'roles' | 'state'>;

/**
 * Where someone may go in an assembly, the most likely first: who presides presides, who prepares prepares until the
 * sitting is open, who may vote votes; the register and the screen are for everyone.
 */
export function destinationsOf(tie: Tie): readonly [Destination, ...Destination[]] {
  const forAll: readonly [Destination, Destination] = readsFirst(tie)
    ? ['record', 'screen']
    : ['screen', 'record'];
  const [first, ...others] = [...own(tie), ...forAll];
  return [first ?? 'screen', ...others];
}

function own({ roles, state }: Tie): readonly Destination[] {
  const preparing = state === 'draft' || state === 'convened';
  const pages: readonly (readonly [Destination, boolean])[] = [
    ['chair', roles.includes('chair') && !isOver(state)],
    ['office', roles.includes('secretary') && preparing],
    ['booth', roles.includes('member') && !isOver(state)],
    ['office', roles.includes('secretary') && !preparing],
  ];
  return pages.filter(([, mine]) => mine).map(([page]) => page);
}

function readsFirst({ roles, state }: Tie): boolean {
  return isOver(state) || roles.includes('auditor');
}

function isOver(state: string): boolean {
  return state === 'closed' || state === 'adjourned';
}
