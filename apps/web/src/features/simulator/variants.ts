import type {
  Base,
  CollegeWeighting,
  DecisionTest,
  DecisionTests,
  Outcome,
  Statutes,
} from '@collegium/rules';
import { isBlocked, simulate, type Simulation } from './simulation.js';

export type CarryOver = CollegeWeighting['carryOver'];

export const carryOvers = ['proportional', 'majority'] as const satisfies readonly CarryOver[];
export const bases = [
  'expressed',
  'ballots_cast',
  'present_or_represented',
  'members',
] as const satisfies readonly Base[];

/** What the same votes give under one reading of the statutes. */
export interface Variant {
  readonly carryOver: CarryOver;
  readonly denominator: Base;
  /** Null where another clause has to be read first. */
  readonly outcome: Outcome | null;
  /** Whether an absent college keeps it from being decided. */
  readonly blocked: boolean;
  /** The weighted share *for*, exact; null where nothing is weighed. */
  readonly share: string | null;
  /** Whether it is what the statutes of the simulation say. */
  readonly chosen: boolean;
}

/** Each carry-over with each denominator, by carry-over; empty where no college has a weight. */
export function variantsOf(simulation: Simulation): readonly Variant[] {
  const { weighting } = simulation.statutes;
  if (weighting === 'none') return [];
  return carryOvers.flatMap((carryOver) =>
    bases.map((denominator) => {
      const found = simulate(withReading(simulation, { carryOver, denominator }));
      const decision = found.kind === 'decided' ? found.decision : null;
      return {
        carryOver,
        denominator,
        outcome: decision?.outcome ?? null,
        blocked: decision !== null && isBlocked(decision),
        share: decision?.tests?.find((test) => test.weighting)?.share ?? null,
        chosen: weighting.carryOver === carryOver && weighting.denominator === denominator,
      };
    }),
  );
}

export interface Reading {
  readonly carryOver: CarryOver | null;
  readonly denominator: Base | null;
}

/** The simulation with the statutes read that way; a weighted majority is then taken of the same. */
export function withReading(simulation: Simulation, { carryOver, denominator }: Reading): Simulation {
  const { statutes } = simulation;
  const { weighting, resolution, ratification } = statutes;
  if (weighting === 'none') return simulation;
  const read: Statutes = {
    ...statutes,
    weighting: { ...weighting, carryOver, denominator },
    resolution: { ...resolution, tests: takenOf(resolution.tests, denominator) },
    ratification: { ...ratification, tests: takenOf(ratification.tests, denominator) },
  };
  return { ...simulation, statutes: read };
}

function takenOf(tests: DecisionTests | null, base: Base | null): DecisionTests | null {
  if (tests === null || base === null) return tests;
  const one = (test: DecisionTest): DecisionTest => (test.weighting ? { ...test, base } : test);
  return tests.map((entry) => ('anyOf' in entry ? { anyOf: entry.anyOf.map(one) } : one(entry)));
}
