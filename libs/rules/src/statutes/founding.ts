import type { FractionText } from '../ballot-rules.js';
import {
  ABSOLUTE_MAJORITY,
  BOARD_ELECTION,
  ONE_HEAD_ONE_VOICE,
  quorumOf,
  resolutionBy,
  ticketChosenBy,
} from './parts.js';
import type { LegalForm, Statutes, StatutesCollege } from './statutes.js';

/** Shares of the members called that must take part, `p/q`; `0` asks for none. */
export interface QuorumShares {
  readonly first: FractionText;
  readonly second: FractionText;
}

/**
 * The statutes a founding assembly starts from; it adopts them by its first ballot. A founding assembly admits members
 * in the sitting, so its quorum is asked at each ballot; its board, ratified in block, is unanimous when nobody is
 * against; the board then chooses a co-presidency.
 */
export function foundingStatutes(
  colleges: readonly StatutesCollege[],
  { first, second }: QuorumShares,
  { modelled, legalForm }: { readonly modelled: boolean; readonly legalForm: LegalForm },
): Statutes {
  return {
    v: 2,
    modelled,
    legalForm,
    colleges,
    quorum: { first: quorumOf(first, ['each_ballot']), second: quorumOf(second, ['each_ballot']) },
    voices: ONE_HEAD_ONE_VOICE,
    weighting: 'none',
    resolution: resolutionBy([ABSOLUTE_MAJORITY]),
    ratification: { tests: [ABSOLUTE_MAJORITY], unanimity: 'no_against' },
    election: BOARD_ELECTION,
    ticket: ticketChosenBy('board'),
    articles: {},
  };
}
