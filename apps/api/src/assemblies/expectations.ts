import type { Actor } from '../platform/http/actor.js';

/** Whom someone is expected to come for, so that the form at the door is filled in. Only the demonstration knows. */
export abstract class Expectations {
  abstract of(actor: Actor, assembly: string): Promise<readonly { member: string; function: string }[]>;
}
