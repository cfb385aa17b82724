import type { RuleSentence, Say } from './rule-keys.js';
import type { CollegeWeighting, WeightedCollege } from './rules-v2.js';

/** How the colleges' votes are carried over, what each weighs, and what becomes of a weight that nobody uses. */
export function weightingSentences(weighting: CollegeWeighting, say: Say): RuleSentence[] {
  const colleges = [...weighting.colleges].sort((a, b) => a.college - b.college);
  return [
    ...carryOverSentences(weighting, colleges, say),
    ...weightSentences(weighting, colleges, say),
    ...formationSentences(weighting, colleges, say),
    say('rule.absent', 'weights', { policy: weighting.absent }),
    say('rule.silent', 'weights', { policy: weighting.silent }),
    ...limitSentences(weighting, colleges, say),
  ];
}

/** The weights alone: all that a quorum of rights needs to know of a weighting. */
export function weightSentences(
  { bounds }: Pick<CollegeWeighting, 'bounds'>,
  colleges: readonly Pick<WeightedCollege, 'college' | 'weight'>[],
  say: Say,
): RuleSentence[] {
  const weights = say('rule.weights', 'weights', {
    colleges: colleges.map(({ college }) => String(college)),
    weights: colleges.map(({ weight }) => weight),
  });
  if (bounds === 'none') return [weights];
  const { min, max, minCount, enforce } = bounds;
  return [weights, say('rule.weight-bounds', null, { min, max, least: minCount, enforce })];
}

function carryOverSentences(
  { carryOver, denominator: base, majority, tie }: CollegeWeighting,
  colleges: readonly WeightedCollege[],
  say: Say,
): RuleSentence[] {
  if (carryOver === 'proportional') return [say('rule.carry-proportional', 'weights', { base })];
  const { op, threshold } = majority;
  return [
    say('rule.carry-majority', 'weights', { op, threshold, base }),
    ...colleges.flatMap(({ college, majority: own }) =>
      own === undefined ? [] : [say('rule.carry-majority-own', 'weights', { college, ...own, base })],
    ),
    say('rule.college-divided', 'weights', { policy: tie }),
    ...colleges.flatMap(({ college, tie: own }) =>
      own === undefined ? [] : [say('rule.college-divided-own', 'weights', { college, policy: own })],
    ),
  ];
}

function formationSentences(
  { notFormed }: CollegeWeighting,
  colleges: readonly WeightedCollege[],
  say: Say,
): RuleSentence[] {
  const bounded = colleges.filter(({ minMembers }) => minMembers > 0);
  const [first] = bounded;
  const alike =
    first !== undefined &&
    bounded.length === colleges.length &&
    bounded.every((one) => one.minMembers === first.minMembers && one.notFormed === undefined);
  const formed = alike
    ? [say('rule.formed-from', 'weights', { members: first.minMembers, policy: notFormed })]
    : bounded.map((one) => collegeFormation(one, notFormed, say));
  return [...formed, ...whereTheyVote(bounded, say)];
}

function collegeFormation(
  { college, minMembers: members, notFormed: own }: WeightedCollege,
  common: CollegeWeighting['notFormed'],
  say: Say,
): RuleSentence {
  const policy = own ?? common;
  if (typeof policy === 'string')
    return say('rule.college-formed-from', 'weights', { college, members, policy });
  return say('rule.college-merged', 'weights', { college, members, into: policy.mergeInto });
}

// A college that needs one member only loses nobody's vote when it isn't formed.
function whereTheyVote(bounded: readonly WeightedCollege[], say: Say): RuleSentence[] {
  const nowhere = bounded.filter(
    ({ minMembers, membersVoteIn, notFormed }) =>
      minMembers > 1 && membersVoteIn === undefined && typeof notFormed !== 'object',
  );
  return [
    ...bounded.flatMap(({ college, membersVoteIn: into }) =>
      into === undefined ? [] : [say('rule.votes-in', 'weights', { college, into })],
    ),
    ...(nowhere.length === 0
      ? []
      : [say('rule.votes-nowhere', 'weights', { colleges: nowhere.map(({ college }) => String(college)) })]),
  ];
}

function limitSentences(
  { absent, silent, notFormed, redistributionCap: cap, suspendBelow: least, suspendCounts }: CollegeWeighting,
  colleges: readonly WeightedCollege[],
  say: Say,
): RuleSentence[] {
  const ofUnformed = colleges
    .filter(({ minMembers }) => minMembers > 0)
    .map(({ notFormed: own }) => own ?? notFormed);
  const shared = [absent, silent, ...ofUnformed].includes('redistribute_equal');
  return [
    ...(shared && cap !== '1' ? [say('rule.redistribution-cap', 'weights', { cap })] : []),
    ...(least > 0 ? [say('rule.suspended-below', 'weights', { least, counting: suspendCounts })] : []),
  ];
}
