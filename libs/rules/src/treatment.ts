import type { CollegeAttendance } from './facts.js';
import type { Base, ResolutionRulesV2 } from './rules-v2.js';
import { votesFor } from './urns.js';
import type { Count } from './urns.js';
import { takingPart } from './voices.js';

/**
 * The votes of a resolution after abstention, blank and void were given the meaning of the rules: a member's silence may
 * be consent ("qui ne dit mot consent") or weigh against.
 */
export interface Treated {
  readonly for: number;
  readonly against: number;
  /** Blank and void votes that stay neither for nor against. */
  readonly neutral: number;
}

type Treatments = Pick<ResolutionRulesV2, 'abstention' | 'blank' | 'void'>;

export function treat(rules: Treatments, count: Count): Treated {
  const apart = [
    { votes: count.abstention, as: rules.abstention, ballot: false },
    { votes: count.blank, as: rules.blank, ballot: true },
    { votes: count.void, as: rules.void, ballot: true },
  ];
  const sum = (as: 'for' | 'against' | 'neutral', onlyBallots: boolean): number =>
    apart
      .filter((one) => one.as === as && (one.ballot || !onlyBallots))
      .reduce((total, { votes }) => total + votes, 0);
  return {
    for: votesFor(count, 'for') + sum('for', false),
    against: votesFor(count, 'against') + sum('against', false),
    neutral: sum('neutral', true),
  };
}

/** True when some kind of vote counts as another: worth a line of its own. */
export function isTreated({ abstention, blank, void: nulls }: Treatments): boolean {
  return abstention !== 'neutral' || blank !== 'neutral' || nulls !== 'neutral';
}

/** How many voices a share is taken of: `called` and those taking part are those of the same colleges as the votes. */
export function baseOf(base: Base, treated: Treated, voices: readonly CollegeAttendance[]): number {
  const expressed = treated.for + treated.against;
  switch (base) {
    case 'expressed':
      return expressed;
    case 'ballots_cast':
      return expressed + treated.neutral;
    case 'present_or_represented':
      return voices.reduce((sum, entry) => sum + takingPart(entry), 0);
    case 'members':
      return voices.reduce((sum, { called }) => sum + called, 0);
  }
}
