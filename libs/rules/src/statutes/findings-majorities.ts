import { HALF, readShare } from '../fraction.js';
import type { DecisionTest, DecisionTests, Majority } from '../rules-v2.js';
import type { Find, StatutesFinding } from './finding.js';
import type { StatutesSetting } from './settings.js';
import { shareFindings } from './share-findings.js';
import type { Statutes } from './statutes.js';

/** What to say against the majorities: of resolutions, lists in block and co-presidencies. */
export function majorityFindings(statutes: Statutes, find: Find): StatutesFinding[] {
  const { resolution, ratification, ticket, weighting } = statutes;
  const asked: readonly (readonly [StatutesSetting, DecisionTests | 'none' | null])[] = [
    ['resolution.tests', resolution.tests],
    ['resolution.fallback', resolution.fallback],
    ['ratification.tests', ratification.tests],
  ];
  const all = asked.flatMap(([setting, tests]) =>
    flat(tests).flatMap((test) => testFindings(test, setting, statutes, find)),
  );
  const { majority } = ticket;
  return [
    ...asked.filter(([, tests]) => tests?.length === 0).map(([setting]) => find('no-test', setting, {})),
    ...all,
    ...(weighting !== 'none' && weightsServeNothing(statutes)
      ? [find('weights-unused', 'weighting', {}, 'warns')]
      : []),
    ...(resolution.tie === 'casting_vote'
      ? [find('casting-vote-open-only', 'resolution.tie', {}, 'tells')]
      : []),
    ...(majority === null || majority === 'relative'
      ? []
      : thresholdFindings(majority, 'ticket.majority', find)),
  ];
}

/** A threshold, and one below half: two opposite proposals could both be adopted. */
export function thresholdFindings(
  majority: Majority,
  setting: StatutesSetting,
  find: Find,
): StatutesFinding[] {
  const { threshold } = majority;
  const low = (readShare(threshold)?.compare(HALF) ?? 0) < 0;
  return [
    ...shareFindings(majority, setting, find),
    ...(low ? [find('threshold-below-half', setting, { threshold }, 'warns')] : []),
  ];
}

function testFindings(
  test: DecisionTest,
  setting: StatutesSetting,
  statutes: Statutes,
  find: Find,
): StatutesFinding[] {
  return [
    ...thresholdFindings(test, setting, find),
    ...scopeFindings(test, setting, statutes, find),
    ...(test.weighting ? weightedFindings(test, setting, statutes, find) : []),
  ];
}

function scopeFindings(
  { scope }: DecisionTest,
  setting: StatutesSetting,
  { colleges }: Statutes,
  find: Find,
): StatutesFinding[] {
  if (scope === 'global') return [];
  if (scope === 'each_college')
    return colleges.length === 1 ? [find('each-college-of-one', setting, {}, 'tells')] : [];
  if ('colleges' in scope) {
    const { colleges: needed } = scope;
    const most = colleges.length;
    return needed > most ? [find('more-colleges-than-there-are', setting, { needed, colleges: most })] : [];
  }
  const known = colleges.some(({ number }) => number === scope.college);
  return known ? [] : [find('unknown-college', setting, { college: scope.college })];
}

function weightedFindings(
  { scope, base }: DecisionTest,
  setting: StatutesSetting,
  { weighting }: Statutes,
  find: Find,
): StatutesFinding[] {
  if (weighting === 'none') return [find('weighted-without-weights', setting, {})];
  const { denominator } = weighting;
  const ignored = denominator !== null && denominator !== base;
  return [
    ...(scope === 'global' ? [] : [find('weighted-scope', setting, {})]),
    ...(ignored ? [find('weighted-base-ignored', setting, { base: denominator }, 'tells')] : []),
  ];
}

/** Weights serve a weighted majority or a quorum of rights; while a majority is still to be read, who knows. */
function weightsServeNothing({ resolution, ratification, quorum }: Statutes): boolean {
  const tests = [resolution.tests, resolution.fallback, ratification.tests];
  return (
    !tests.includes(null) &&
    !tests.some((some) => flat(some).some(({ weighting }) => weighting)) &&
    ![...quorum.first, ...quorum.second].some(({ measure }) => measure === 'rights')
  );
}

function flat(tests: DecisionTests | 'none' | null): DecisionTest[] {
  if (tests === null || tests === 'none') return [];
  return tests.flatMap((entry) => ('anyOf' in entry ? entry.anyOf : [entry]));
}
