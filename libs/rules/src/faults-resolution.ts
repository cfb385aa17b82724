import type { ResolutionRules } from './ballot-rules.js';
import type { Roll } from './facts.js';
import { faultsAt } from './fault.js';
import type { Fault } from './fault.js';
import { readShare } from './fraction.js';
import { liftResolution } from './lift.js';
import { repeated } from './order.js';
import type {
  CollegeWeighting,
  DecisionTest,
  DecisionTests,
  Majority,
  ResolutionRulesV2,
} from './rules-v2.js';
import { ZERO } from './weighting/redistribution.js';

/** What keeps a resolution's majorities and weights from being computed on this roll. */
export function resolutionFaults(asked: ResolutionRules, roll: Roll): Fault[] {
  const rules = liftResolution(asked);
  const tests = allTests(rules);
  const { weighting } = rules;
  return [
    ...testFaults(tests, rules, roll),
    ...(weighting === 'none' ? [] : weightFaults(weighting, roll)),
    ...apartFaults(rules, tests, roll),
  ];
}

/** Every majority test, those joined by "or" and those of the fallback too. */
export function allTests({ tests, fallback }: ResolutionRulesV2): DecisionTest[] {
  const flat = (entries: DecisionTests): DecisionTest[] =>
    entries.flatMap((entry) => ('anyOf' in entry ? entry.anyOf : [entry]));
  return [...flat(tests), ...(fallback === 'none' ? [] : flat(fallback))];
}

function unread(majorities: readonly Majority[]): Fault[] {
  const texts = majorities.map(({ threshold }) => threshold).filter((text) => readShare(text) === undefined);
  return faultsAt(
    'not-a-share',
    texts.map((text) => `threshold ${text}`),
  );
}

function testFaults(tests: readonly DecisionTest[], rules: ResolutionRulesV2, roll: Roll): Fault[] {
  const inRoll = roll.colleges.map(({ number }) => number);
  const scopes = tests.flatMap(({ scope }) => (typeof scope === 'object' ? [scope] : []));
  const named = scopes.flatMap((scope) => ('college' in scope ? [scope.college] : []));
  const counted = scopes.flatMap((scope) => ('colleges' in scope ? [scope.colleges] : []));
  const stray = tests.some(
    ({ weighting, scope }) => weighting && (scope !== 'global' || rules.weighting === 'none'),
  );
  return [
    ...unread(tests),
    ...faultsAt(
      'unknown-college',
      named.filter((college) => !inRoll.includes(college)).map((college) => `test ${college}`),
    ),
    ...faultsAt(
      'more-colleges-than-there-are',
      counted.filter((colleges) => colleges > inRoll.length).map((colleges) => `test ${colleges}`),
    ),
    ...faultsAt('weighted-scope', stray ? ['tests'] : []),
  ];
}

function weightFaults(weighting: CollegeWeighting, roll: Roll): Fault[] {
  const { colleges, redistributionCap, majority } = weighting;
  const inRoll = roll.colleges.map(({ number }) => number);
  const weighted = colleges.map(({ college }) => college);
  const own = colleges.flatMap((entry) => (entry.majority === undefined ? [] : [entry.majority]));
  const unreadable = colleges.filter(({ weight }) => readShare(weight) === undefined);
  const places = (numbers: readonly number[]): string[] => numbers.map((number) => `weight ${number}`);
  const elsewhere = colleges.flatMap(({ college, notFormed, membersVoteIn }) => [
    ...(typeof notFormed === 'object' ? [{ college, into: notFormed.mergeInto }] : []),
    ...(membersVoteIn === undefined ? [] : [{ college, into: membersVoteIn }]),
  ]);
  return [
    ...unread([majority, ...own]),
    ...faultsAt(
      'not-a-share',
      readShare(redistributionCap) === undefined ? [`cap ${redistributionCap}`] : [],
    ),
    ...faultsAt('not-a-weight', places(unreadable.map(({ college }) => college))),
    ...(unreadable.length > 0 ? [] : sumFaults(weighting)),
    ...faultsAt('college-twice', places(repeated(weighted))),
    ...faultsAt('weight-without-college', places(weighted.filter((number) => !inRoll.includes(number)))),
    ...faultsAt(
      'college-without-weight',
      inRoll.filter((number) => !weighted.includes(number)).map((number) => `roll ${number}`),
    ),
    ...faultsAt(
      'merge-into-itself',
      places(elsewhere.filter(({ college, into }) => college === into).map(({ college }) => college)),
    ),
    ...faultsAt(
      'unknown-college',
      elsewhere.filter(({ into }) => !weighted.includes(into)).map(({ into }) => `weight ${into}`),
    ),
    ...faultsAt(
      'not-a-count',
      places(
        colleges
          .filter(({ minMembers }) => !Number.isSafeInteger(minMembers) || minMembers < 0)
          .map(({ college }) => college),
      ),
    ),
  ];
}

/** The weights of all colleges make the whole, exactly. */
function sumFaults({ colleges }: CollegeWeighting): Fault[] {
  const sum = weightSum(colleges);
  return faultsAt('not-a-weight', sum.equals(1) ? [] : [`sum ${sum.toFraction()}`]);
}

/** What weights add up to; unreadable ones count nothing. */
export function weightSum(colleges: readonly { readonly weight: string }[]): typeof ZERO {
  return colleges.reduce((total, { weight }) => total.add(readShare(weight) ?? ZERO), ZERO);
}

/** Where colleges are counted apart, an urn of all of them says nothing of each. */
function apartFaults(
  { urns, weighting }: ResolutionRulesV2,
  tests: readonly DecisionTest[],
  roll: Roll,
): Fault[] {
  const apart = weighting !== 'none' || tests.some(({ scope }) => scope !== 'global');
  if (!apart || !urns.some(({ college }) => college === null)) return [];
  return faultsAt(
    'college-without-urn',
    roll.colleges.map(({ number }) => number),
  );
}
