import { weightSum } from '../faults-resolution.js';
import { readShare, thresholdOf } from '../fraction.js';
import { repeated } from '../order.js';
import type { WeightBounds } from '../rules-v2.js';
import type { Find, StatutesFinding } from './finding.js';
import { thresholdFindings } from './findings-majorities.js';
import { SCIC_BOUNDS } from './presets.js';
import { lawOf } from './settings.js';
import { same } from './same.js';
import { shareFindings } from './share-findings.js';
import type { Statutes, StatutesWeighting } from './statutes.js';

/**
 * Weights outside the bounds of the law, and of those the statutes state. To a SCIC the law's apply whatever its statutes
 * state (law 47-1775, art. 19 octies), and block; to others, as strictly as their statutes say.
 */
export function boundFindings({ weighting, legalForm }: Statutes, find: Find): StatutesFinding[] {
  if (weighting === 'none') return [];
  const { bounds } = weighting;
  const stated = bounds === 'none' ? [] : [bounds];
  const unread = stated.flatMap(({ min, max }) =>
    [min, max].flatMap((threshold) => shareFindings({ threshold, op: '>=' }, 'weighting.bounds', find)),
  );
  if (unread.length > 0) return unread;
  if (lawOf('weighting.bounds', legalForm) === null) {
    return stated.flatMap((one) => outside(weighting, one, find));
  }
  const byLaw = outside(weighting, SCIC_BOUNDS, find);
  const tighter = stated
    .flatMap((one) => outside(weighting, one, find))
    .filter(({ key, inputs }) => {
      return !byLaw.some((law) => law.key === key && law.inputs['college'] === inputs['college']);
    });
  return [...byLaw, ...tighter, ...(isLooser(bounds) ? [looser(find)] : [])];
}

function looser(find: Find): StatutesFinding {
  const { min, max, minCount: least } = SCIC_BOUNDS;
  return find('bounds-looser-than-law', 'weighting.bounds', { min, max, least }, 'warns');
}

function isLooser(bounds: StatutesWeighting['bounds']): boolean {
  if (bounds === 'none') return true;
  const { min, max, minCount, enforce } = bounds;
  return (
    enforce === 'warn' ||
    minCount < SCIC_BOUNDS.minCount ||
    thresholdOf(min).compare(thresholdOf(SCIC_BOUNDS.min)) < 0 ||
    thresholdOf(max).compare(thresholdOf(SCIC_BOUNDS.max)) > 0
  );
}

function outside(
  { colleges }: StatutesWeighting,
  { min, max, minCount: least, enforce }: WeightBounds,
  find: Find,
): StatutesFinding[] {
  const level = enforce === 'block' ? 'blocks' : 'warns';
  const beyond = (key: 'weight-below-bound' | 'weight-above-bound', bound: string, sign: number) =>
    colleges
      .filter(({ weight }) => (readShare(weight)?.compare(thresholdOf(bound)) ?? 0) * sign > 0)
      .map(({ college, weight }) => find(key, 'weighting.colleges', { college, weight, bound }, level));
  return [
    ...beyond('weight-below-bound', min, -1),
    ...beyond('weight-above-bound', max, 1),
    ...(colleges.length < least
      ? [find('too-few-colleges', 'weighting.colleges', { colleges: colleges.length, least }, level)]
      : []),
  ];
}

/** What to say against the weights themselves, and against what becomes of one that nobody uses. */
export function weightingFindings({ weighting, colleges }: Statutes, find: Find): StatutesFinding[] {
  if (weighting === 'none') return [];
  const numbers = colleges.map(({ number }) => number);
  const weighted = weighting.colleges.map(({ college }) => college);
  const setting = 'weighting.colleges';
  return [
    ...sumFindings(weighting, find),
    ...repeated(weighted).map((college) => find('college-twice', setting, { college })),
    ...weighted
      .filter((college) => !numbers.includes(college))
      .map((college) => find('unknown-college', setting, { college })),
    ...numbers
      .filter((college) => !weighted.includes(college))
      .map((college) => find('college-without-weight', setting, { college })),
    ...elsewhereFindings(weighting, find),
    ...[weighting, ...weighting.colleges].flatMap(({ majority }) =>
      majority === undefined ? [] : thresholdFindings(majority, 'weighting.majority', find),
    ),
    ...limitFindings(weighting, find),
  ];
}

function sumFindings({ colleges }: StatutesWeighting, find: Find): StatutesFinding[] {
  const unread = colleges.filter(({ weight }) => readShare(weight) === undefined);
  if (unread.length > 0) {
    return unread.map(({ weight }) => find('not-a-share', 'weighting.colleges', { text: weight }));
  }
  const sum = weightSum(colleges);
  return sum.equals(1) ? [] : [find('weights-sum', 'weighting.colleges', { sum: sum.toFraction() })];
}

/** Where a college goes, or its members vote, when it isn't formed. */
function elsewhereFindings({ colleges }: StatutesWeighting, find: Find): StatutesFinding[] {
  const weighted = colleges.map(({ college }) => college);
  const setting = 'weighting.notFormed';
  return colleges.flatMap(({ college, notFormed, membersVoteIn }) => {
    const into = typeof notFormed === 'object' ? [notFormed.mergeInto] : [];
    const places = [...new Set([...into, ...(membersVoteIn === undefined ? [] : [membersVoteIn])])];
    return [
      ...places
        .filter((place) => place === college)
        .map(() => find('merge-into-itself', setting, { college })),
      ...places
        .filter((place) => !weighted.includes(place))
        .map((place) => find('unknown-college', setting, { college: place })),
    ];
  });
}

function limitFindings(weighting: StatutesWeighting, find: Find): StatutesFinding[] {
  const { colleges, suspendBelow: least, redistributionCap: cap } = weighting;
  const suspended = least > colleges.length;
  const unread = shareFindings({ threshold: cap, op: '>=' }, 'weighting.redistributionCap', find);
  const policies = [weighting.absent, weighting.silent, ...unformed(weighting)];
  // The colleges that remain when one is missing: capped, they can't take the whole between them.
  const remaining = colleges.length - 1;
  const low =
    remaining > 0 &&
    remaining >= least &&
    policies.some((policy) => same(policy, 'redistribute_equal')) &&
    thresholdOf(cap).mul(remaining).compare(1) < 0;
  return [
    ...unread,
    ...(suspended
      ? [find('always-suspended', 'weighting.suspendBelow', { least, colleges: colleges.length }, 'warns')]
      : []),
    ...(low
      ? [find('cap-too-low', 'weighting.redistributionCap', { cap, colleges: remaining }, 'warns')]
      : []),
  ];
}

function unformed({ colleges, notFormed }: StatutesWeighting): unknown[] {
  return colleges.map((college) => college.notFormed ?? notFormed);
}
