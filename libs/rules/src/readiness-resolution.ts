import type { Roll } from './facts.js';
import { allTests, weightSum } from './faults-resolution.js';
import { HALF, readShare, thresholdOf } from './fraction.js';
import { notice } from './readiness-keys.js';
import type { Readiness } from './readiness-keys.js';
import type { CollegeWeighting, ResolutionRulesV2 } from './rules-v2.js';
import { electorsOf } from './urns.js';
import { voteless } from './weighting/formation.js';
import { readWeight } from './weighting/redistribution.js';

/** What to know before a resolution is ready: thresholds, weights and the bounds a law sets them, who would have no vote. */
export function resolutionNotices(rules: ResolutionRulesV2, roll: Roll): Readiness[] {
  const { weighting } = rules;
  return [
    ...(rules.tests.length === 0
      ? [notice('contradiction', { fault: 'nothing-to-decide', where: 'rules' })]
      : []),
    ...(rules.ratifies?.length === 0 ? [notice('nothing-to-ratify', {})] : []),
    ...allTests(rules)
      .filter(({ threshold }) => thresholdOf(threshold).compare(HALF) < 0)
      .map(({ threshold }) => notice('threshold-below-half', { threshold })),
    ...(rules.tie === 'casting_vote' && rules.secrecy === 'sealed'
      ? [notice('casting-vote-sealed', {})]
      : []),
    ...(weighting === 'none' ? [] : [...weightNotices(weighting), ...votelessNotices(weighting, roll)]),
  ];
}

/** Bounds of a law are of the weights as the statutes say them; a merger or redistribution may go past them. */
function weightNotices({ colleges, bounds }: CollegeWeighting): Readiness[] {
  const sum = weightSum(colleges);
  const wrong = sum.equals(1) ? [] : [notice('weights-sum', { sum: sum.toFraction() })];
  if (bounds === 'none') return wrong;
  const blocks = bounds.enforce === 'block';
  const outside = (limit: string, sign: -1 | 1) => {
    const bound = readShare(limit);
    return colleges.filter(
      ({ weight }) => bound !== undefined && readWeight(weight).compare(bound) * sign > 0,
    );
  };
  const { min, max, minCount: least } = bounds;
  return [
    ...wrong,
    ...outside(min, -1).map(({ college, weight }) =>
      notice(
        blocks ? 'weight-below-bound-blocks' : 'weight-below-bound',
        { college, weight, bound: min },
        college,
      ),
    ),
    ...outside(max, 1).map(({ college, weight }) =>
      notice(
        blocks ? 'weight-above-bound-blocks' : 'weight-above-bound',
        { college, weight, bound: max },
        college,
      ),
    ),
    ...(colleges.length < least
      ? [
          notice(blocks ? 'too-few-colleges-blocks' : 'too-few-colleges', {
            colleges: colleges.length,
            least,
          }),
        ]
      : []),
  ];
}

/** Members of a college that isn't formed, and who vote nowhere else, would lose the vote each member has. */
function votelessNotices(weighting: CollegeWeighting, roll: Roll): Readiness[] {
  const members = (college: number): number => electorsOf(roll, college);
  const formed = new Set(
    weighting.colleges
      .filter(({ college, minMembers }) => members(college) >= minMembers)
      .map(({ college }) => college),
  );
  return voteless(weighting, formed)
    .filter(({ college }) => members(college) > 0)
    .map(({ college }) => notice('members-without-vote', { college, members: members(college) }, college));
}
