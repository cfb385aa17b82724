import type { Machine } from './machine.js';

export type AssemblyState = 'draft' | 'convened' | 'open' | 'suspended' | 'closed' | 'adjourned';

export type AssemblyEvent = 'convene' | 'open' | 'suspend' | 'resume' | 'close' | 'adjourn';

/**
 * The life of an assembly. `adjourned` is for want of quorum: the second convocation is another assembly that points back.
 * A suspended sitting can be closed: those who could resume it may have left.
 */
export const assemblyMachine: Machine<AssemblyState, AssemblyEvent> = {
  name: 'assembly',
  initial: 'draft',
  transitions: [
    { from: 'draft', event: 'convene', to: 'convened' },
    { from: 'convened', event: 'open', to: 'open' },
    { from: 'convened', event: 'adjourn', to: 'adjourned' },
    { from: 'open', event: 'suspend', to: 'suspended' },
    { from: 'open', event: 'close', to: 'closed' },
    { from: 'open', event: 'adjourn', to: 'adjourned' },
    { from: 'suspended', event: 'resume', to: 'open' },
    { from: 'suspended', event: 'close', to: 'closed' },
  ],
};
