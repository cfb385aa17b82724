import type { ChairView, NextAct, Role, RouteName } from '@collegium/contract';

/** An act that is done by saying it: everything the chair may do but waiting for the count and breaking a tie. */
export type SpokenAct =
  Exclude<NextAct['act'], 'wait-count' | 'break-tie'> | ChairView['others'][number]['act'];

export interface PlannedAct {
  readonly act: SpokenAct;
  readonly ballot: string | null;
  readonly findings: NextAct['findings'];
}

export const assemblyActs = {
  convene: 'convene',
  'open-assembly': 'openAssembly',
  'suspend-assembly': 'suspendAssembly',
  'resume-assembly': 'resumeAssembly',
  'close-assembly': 'closeAssembly',
  'adjourn-assembly': 'adjournAssembly',
} as const satisfies Partial<Record<SpokenAct, RouteName>>;

export const ballotActs = {
  'ready-ballot': 'readyBallot',
  'back-to-draft': 'draftBallot',
  'open-ballot': 'openBallot',
  'suspend-ballot': 'suspendBallot',
  'resume-ballot': 'resumeBallot',
  'close-ballot': 'closeBallot',
  'proclaim-ballot': 'proclaimBallot',
} as const satisfies Record<Exclude<SpokenAct, keyof typeof assemblyActs>, RouteName>;

export type AssemblyAct = keyof typeof assemblyActs;
export type BallotAct = keyof typeof ballotActs;

export function isAssemblyAct(act: SpokenAct): act is AssemblyAct {
  return act in assemblyActs;
}

/** Whose act it is. The server has the last word; the page only says it beforehand. */
export function mayDo(act: SpokenAct, roles: readonly Role[]): boolean {
  if (act === 'convene') return roles.includes('secretary');
  if (act === 'ready-ballot' || act === 'back-to-draft')
    return roles.includes('secretary') || roles.includes('chair');
  return roles.includes('chair');
}

/** The next act as a spoken one; null while the count runs, at a tie, or when nothing is left to do. */
export function spoken(next: NextAct | null): PlannedAct | null {
  if (next === null || next.act === 'wait-count' || next.act === 'break-tie') return null;
  return { act: next.act, ballot: next.ballot, findings: next.findings };
}

/** Whether something found keeps the act from being done. */
export function isBlocked(findings: NextAct['findings']): boolean {
  return findings.some((finding) => finding.level === 'blocks');
}
