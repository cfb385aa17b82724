import type { Finding } from '@collegium/contract';
import type { ActBody } from '@collegium/record';

/** What opening froze of the room, kept with the ballot: its act says the same. */
export interface Opening extends Pick<ActBody<'ballot-opened'>, 'attendance' | 'convocation' | 'electors'> {
  /** What was to be known before the ballot opened. */
  readonly notices: readonly Finding[];
}
