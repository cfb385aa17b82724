import type { TestFinding, WeightFinding } from './decision.js';
import type { DecideInput } from './facts.js';
import type { FractionText } from './ballot-rules.js';
import { liftResolution } from './lift.js';
import { gather } from './resolution/assemble.js';
import { testAll } from './resolution/tests.js';

/** Where a resolution stands on the votes so far. Never a decision: what comes next may turn it. */
export interface Standing {
  readonly carryOver: 'proportional' | 'majority' | null;
  /** The weighted share *for*, exact; null where every vote counts alike, or the weighting is suspended. */
  readonly share: FractionText | null;
  readonly weights: readonly WeightFinding[];
  readonly tests: readonly TestFinding[];
}

/**
 * The running picture of a resolution, from running tallies: costs the colleges and tests, never the votes. `null` for
 * every other kind of ballot.
 */
export function standing(input: DecideInput): Standing | null {
  if (input.rules.kind !== 'resolution') return null;
  const rules = liftResolution(input.rules);
  const gathered = gather(rules, input);
  const { weighed } = gathered;
  return {
    carryOver: rules.weighting === 'none' ? null : rules.weighting.carryOver,
    share: weighed?.share?.toFraction() ?? null,
    weights: weighed?.findings ?? [],
    tests: testAll(gathered, rules.tests).findings,
  };
}
