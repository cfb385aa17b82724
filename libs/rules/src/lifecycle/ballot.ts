import type { Machine } from './machine.js';

export type BallotState = 'draft' | 'ready' | 'open' | 'suspended' | 'closed' | 'counted' | 'proclaimed';

export type BallotEvent =
  'ready' | 'back-to-draft' | 'open' | 'suspend' | 'resume' | 'close' | 'count' | 'break-tie' | 'proclaim';

/**
 * The life of a ballot. `ready` freezes what is asked, `open` freezes who decides; after that nothing leads back. Breaking a tie
 * adds a fact and counts again, so the ballot stays `counted`.
 */
export const ballotMachine: Machine<BallotState, BallotEvent> = {
  name: 'ballot',
  initial: 'draft',
  transitions: [
    { from: 'draft', event: 'ready', to: 'ready' },
    { from: 'ready', event: 'back-to-draft', to: 'draft' },
    { from: 'ready', event: 'open', to: 'open' },
    { from: 'open', event: 'suspend', to: 'suspended' },
    { from: 'open', event: 'close', to: 'closed' },
    { from: 'suspended', event: 'resume', to: 'open' },
    { from: 'suspended', event: 'close', to: 'closed' },
    { from: 'closed', event: 'count', to: 'counted' },
    { from: 'counted', event: 'break-tie', to: 'counted' },
    { from: 'counted', event: 'proclaim', to: 'proclaimed' },
  ],
};

/** States in which votes may still come, now or after a suspension. */
export function isVoting(state: BallotState): boolean {
  return state === 'open' || state === 'suspended';
}

/** States in which voting is over and the assembly still waits for the result. */
export function isAwaited(state: BallotState): boolean {
  return state === 'closed' || state === 'counted';
}
