import type { VoteChoice } from '@collegium/record';

export const yes: VoteChoice = { kind: 'option', option: 'for' };
export const no: VoteChoice = { kind: 'option', option: 'against' };
export const abstention: VoteChoice = { kind: 'option', option: 'abstention' };
export const blank: VoteChoice = { kind: 'blank' };
export const names = (...options: string[]): VoteChoice => ({ kind: 'names', options });
