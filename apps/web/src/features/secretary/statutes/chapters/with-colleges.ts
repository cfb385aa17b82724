import type {
  DecisionTest,
  DecisionTests,
  QuorumTest,
  Statutes,
  StatutesCollege,
  StatutesWeighting,
} from '@collegium/rules';
import { equalShare } from '../text/share.js';

/**
 * The text with these colleges: weights follow (equal again when one comes or goes), and what was asked of a college that
 * is gone is asked of all together.
 */
export function withColleges(statutes: Statutes, colleges: readonly StatutesCollege[]): Statutes {
  const numbers = colleges.map(({ number }) => number);
  const { quorum, resolution, ratification, weighting } = statutes;
  const quorums = (tests: readonly QuorumTest[]) => tests.map((test) => quorumWithin(test, numbers));
  const tests = (some: DecisionTests | null) => some && testsWithin(some, numbers);
  return {
    ...statutes,
    colleges,
    quorum: { ...quorum, first: quorums(quorum.first), second: quorums(quorum.second) },
    weighting: weighting === 'none' ? 'none' : weightsOf(weighting, numbers),
    resolution: { ...resolution, tests: tests(resolution.tests) },
    ratification: { ...ratification, tests: tests(ratification.tests) },
  };
}

function quorumWithin(test: QuorumTest, numbers: readonly number[]): QuorumTest {
  const gone = typeof test.scope === 'object' && !numbers.includes(test.scope.college);
  return gone ? { ...test, scope: 'global' } : test;
}

function testsWithin(tests: DecisionTests, numbers: readonly number[]): DecisionTests {
  const within = (test: DecisionTest): DecisionTest => {
    const { scope } = test;
    if (typeof scope === 'string') return test;
    if ('college' in scope) return numbers.includes(scope.college) ? test : { ...test, scope: 'global' };
    return { ...test, scope: { colleges: Math.min(scope.colleges, numbers.length) } };
  };
  return tests.map((entry) => ('anyOf' in entry ? { anyOf: entry.anyOf.map(within) } : within(entry)));
}

function weightsOf(weighting: StatutesWeighting, numbers: readonly number[]): StatutesWeighting {
  const weight = equalShare(numbers.length);
  const known = new Map(weighting.colleges.map((college) => [college.college, college]));
  return {
    ...weighting,
    colleges: numbers.map((college) => ({
      ...(known.get(college) ?? { college, minMembers: 1 }),
      weight,
    })),
  };
}
