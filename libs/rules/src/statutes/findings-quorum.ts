import { readShare, thresholdOf } from '../fraction.js';
import type { QuorumTest } from '../rules-v2.js';
import type { Find, StatutesFinding } from './finding.js';
import { same } from './same.js';
import { shareFindings } from './share-findings.js';
import type { Statutes } from './statutes.js';

/** What to say against the quorum of either convocation. */
export function quorumFindings(statutes: Statutes, find: Find): StatutesFinding[] {
  const { first, second } = statutes.quorum;
  return [
    ...first.flatMap((test) => testFindings(test, 'quorum.first', statutes, find)),
    ...first
      .filter(({ value, op }) => op === '>=' && readShare(value)?.equals(0) === true)
      .map(() => find('quorum-of-nothing', 'quorum.first', {}, 'warns')),
    ...second.flatMap((test) => testFindings(test, 'quorum.second', statutes, find)),
    ...higherAgain(first, second).map(({ value }) =>
      find('second-quorum-above-first', 'quorum.second', { value }, 'warns'),
    ),
  ];
}

function testFindings(
  { scope, measure, value, op }: QuorumTest,
  setting: 'quorum.first' | 'quorum.second',
  { colleges, weighting, voices }: Statutes,
  find: Find,
): StatutesFinding[] {
  const stray = typeof scope === 'object' && !colleges.some(({ number }) => number === scope.college);
  const nobodyWeighs = measure === 'rights' && weighting === 'none' && voices.unit === 'head';
  return [
    ...shareFindings({ threshold: value, op }, setting, find),
    ...(typeof scope === 'object' && stray
      ? [find('unknown-college', setting, { college: scope.college })]
      : []),
    ...(scope === 'each_college' && colleges.length === 1
      ? [find('each-college-of-one', setting, {}, 'tells')]
      : []),
    ...(nobodyWeighs ? [find('rights-are-heads', setting, {}, 'tells')] : []),
  ];
}

/** Who came too few the first time is asked for more the second: tests of the same people, counted the same way. */
function higherAgain(first: readonly QuorumTest[], second: readonly QuorumTest[]): readonly QuorumTest[] {
  return second.filter((again) => {
    const alike = first.filter((test) => same([test.scope, test.measure], [again.scope, again.measure]));
    const before = alike.map(({ value }) => thresholdOf(value));
    const compared = first.length === 0 ? [thresholdOf('0')] : before;
    return compared.length > 0 && compared.every((one) => thresholdOf(again.value).compare(one) > 0);
  });
}
