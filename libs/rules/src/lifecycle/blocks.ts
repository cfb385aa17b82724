import type { StepInput } from '../steps.js';
import { assemblyMachine } from './assembly.js';
import type { AssemblyEvent, AssemblyState } from './assembly.js';
import { ballotMachine } from './ballot.js';
import type { BallotEvent, BallotState } from './ballot.js';
import { transition } from './machine.js';

/** Why an act can't be done now, with the inputs of its sentence: closed, like `stepKeys`. */
export const blockKeys = {
  'assembly-event-not-allowed': ['state', 'event'],
  'ballot-event-not-allowed': ['state', 'event'],
  'not-ready': ['notices'],
  'assembly-not-open': ['state'],
  'another-ballot-open': [],
  'no-elector': [],
  'quorum-missed': ['heads', 'needed', 'called'],
  'quorum-missed-college': ['college', 'heads', 'needed', 'called'],
  'quorum-missed-rights': ['share', 'threshold'],
  'quorum-missed-any': ['tests'],
  'quorum-reached': [],
  'urn-not-drained': ['urns'],
  'no-tie-to-break': [],
  'division-open': [],
  'no-division': [],
  'tie-open': ['colleges'],
  'decision-incomplete': [],
  'ballot-voting': ['ballots'],
  'ballot-awaited': ['ballots'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type BlockKey = keyof typeof blockKeys;

/** One reason why an act can't be done now. An empty list means that it can. */
export interface Block {
  readonly key: BlockKey;
  readonly inputs: Readonly<Record<string, StepInput>>;
}

/** Makes a block. */
export function block<K extends BlockKey>(
  key: K,
  inputs: Readonly<Record<(typeof blockKeys)[K][number], StepInput>>,
): Block {
  return { key, inputs };
}

/** The block for an event that the table of ballots doesn't know in this state. */
export function ballotEvent(state: BallotState, event: BallotEvent): Block[] {
  const { ok } = transition(ballotMachine, state, event);
  return ok ? [] : [block('ballot-event-not-allowed', { state, event })];
}

/** The block for an event that the table of assemblies doesn't know in this state. */
export function assemblyEvent(state: AssemblyState, event: AssemblyEvent): Block[] {
  const { ok } = transition(assemblyMachine, state, event);
  return ok ? [] : [block('assembly-event-not-allowed', { state, event })];
}
