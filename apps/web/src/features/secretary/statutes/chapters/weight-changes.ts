import {
  presetStatutes,
  type Base,
  type DecisionTest,
  type DecisionTests,
  type Statutes,
  type StatutesWeighting,
} from '@collegium/rules';

/** The text with its weights changed, and with them what rests on weights. */
export type PutWeighting = (part: Partial<StatutesWeighting>) => Statutes;

export const putWeighting =
  (statutes: Statutes, weighting: StatutesWeighting): PutWeighting =>
  (part) => ({ ...statutes, weighting: { ...weighting, ...part } });

/** Equal weights to start from; how votes are carried over stays to be read in the statutes. */
export function withWeights(statutes: Statutes): Statutes {
  if (statutes.weighting !== 'none') return statutes;
  const { weighting } = presetStatutes('association-colleges', statutes.colleges);
  const bounded =
    weighting !== 'none' && isScic(statutes)
      ? presetStatutes('scic-majority', statutes.colleges).weighting
      : weighting;
  return bounded === 'none' ? statutes : { ...statutes, weighting: { ...bounded, carryOver: null } };
}

/** Without weights no majority is weighted, and no quorum counts what nobody weighs. */
export function withoutWeights(statutes: Statutes): Statutes {
  const { resolution, ratification } = statutes;
  const plain = (tests: DecisionTests | null) =>
    tests && mapped(tests, (test) => ({ ...test, weighting: false }));
  return {
    ...statutes,
    weighting: 'none',
    resolution: { ...resolution, tests: plain(resolution.tests) },
    ratification: { ...ratification, tests: plain(ratification.tests) },
  };
}

const isScic = ({ legalForm }: Statutes) => legalForm.startsWith('scic');

/** Weighted majorities take the base of the weighting: it is written once. */
export function withDenominator(
  statutes: Statutes,
  weighting: StatutesWeighting,
  denominator: Base | null,
): Statutes {
  const { resolution, ratification } = statutes;
  const follow = (tests: DecisionTests | null) =>
    tests && mapped(tests, (test) => (test.weighting && denominator ? { ...test, base: denominator } : test));
  return {
    ...putWeighting(statutes, weighting)({ denominator }),
    resolution: { ...resolution, tests: follow(resolution.tests) },
    ratification: { ...ratification, tests: follow(ratification.tests) },
  };
}

function mapped(tests: DecisionTests, change: (test: DecisionTest) => DecisionTest): DecisionTests {
  return tests.map((entry) => ('anyOf' in entry ? { anyOf: entry.anyOf.map(change) } : change(entry)));
}
