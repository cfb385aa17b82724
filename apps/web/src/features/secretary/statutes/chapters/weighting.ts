import type { StatutesWeighting } from '@collegium/rules';
import type { Place, Sentence } from '../text/sentence.js';
import { choice, type Writing } from '../text/writing.js';
import { carryOver, majorityInside } from './carry-over.js';
import { policyPlace } from './policy.js';
import { putWeighting, withoutWeights, withWeights } from './weight-changes.js';
import { exceptions, sum, weightRow } from './weight-rows.js';
import { limitSentences } from './weighting-limits.js';

/** What the colleges weigh, and how their votes are carried over; only while there are weights. */
export function weightingSentences(writing: Writing): readonly Sentence[] {
  const { statutes } = writing;
  const { weighting } = statutes;
  if (weighting === 'none') return [onOff(writing)];
  return [
    onOff(writing),
    ...weighting.colleges.map((college, index) => weightRow(writing, weighting, college, index)),
    sum(writing, weighting),
    carryOver(writing, weighting),
    ...(weighting.carryOver === 'majority' ? [majorityInside(writing, weighting)] : []),
    ...policies(writing, weighting),
    ...exceptions(writing, weighting),
    ...limitSentences(writing, weighting),
  ];
}

function onOff({ statutes, w }: Writing): Sentence {
  return {
    id: 'weighting',
    setting: 'weighting',
    template: w('Les voix {weighting}.', 'The votes {weighting}.').replace(
      '.',
      statutes.weighting === 'none' ? '.' : w(' :', ':'),
    ),
    places: {
      weighting: choice<'none' | 'weighted'>(
        w('Pondération', 'Weighting'),
        statutes.weighting === 'none' ? 'none' : 'weighted',
        [
          [
            'none',
            w('comptent toutes autant, quel que soit le collège', 'all count the same, whatever the college'),
          ],
          [
            'weighted',
            w(
              'sont prises collège par collège, et chaque collège a un poids',
              'are taken college by college, and each college has a weight',
            ),
          ],
        ],
        (value) => (value === 'none' ? withoutWeights(statutes) : withWeights(statutes)),
      ),
    },
    depth: 0,
    acts: [],
  };
}

function policies(writing: Writing, weighting: StatutesWeighting): readonly Sentence[] {
  const { statutes, w } = writing;
  const put = putWeighting(statutes, weighting);
  const sentence = (which: 'notFormed' | 'absent' | 'silent', template: string, policy: Place): Sentence => ({
    id: `weighting.${which}`,
    setting: `weighting.${which}`,
    template,
    places: { policy },
    depth: 0,
    acts: [],
  });
  return [
    sentence(
      'notFormed',
      w('Quand un collège n’est pas formé, {policy}.', 'When a college isn’t formed, {policy}.'),
      policyPlace(writing, weighting.notFormed, [], (notFormed) => put({ notFormed })),
    ),
    sentence(
      'absent',
      w(
        'Quand aucun de ses membres ne prend part au vote, {policy}.',
        'When none of its members takes part, {policy}.',
      ),
      policyPlace(writing, weighting.absent, ['against', 'block'], (absent) => put({ absent })),
    ),
    sentence(
      'silent',
      w('Quand aucun n’exprime de suffrage, {policy}.', 'When none of them expresses a vote, {policy}.'),
      policyPlace(writing, weighting.silent, ['against'], (silent) => put({ silent })),
    ),
  ];
}
