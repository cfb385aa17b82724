import { tellStatutes } from '@collegium/contract';
import { spaced } from '../../../../shared/i18n/format-message.js';
import { settingSentences, type StatutesWeighting, type WeightedCollege } from '@collegium/rules';
import { missingToWhole, percentOf, sumOfShares } from '../text/share.js';
import type { Act, Sentence } from '../text/sentence.js';
import { fixed, share, withEntry, type Writing } from '../text/writing.js';
import { putWeighting } from './weight-changes.js';

export function weightRow(
  writing: Writing,
  weighting: StatutesWeighting,
  college: WeightedCollege,
  index: number,
): Sentence {
  const { statutes, w } = writing;
  const name = statutes.colleges.find(({ number }) => number === college.college)?.name ?? '?';
  const put = (part: Partial<WeightedCollege>) =>
    putWeighting(
      statutes,
      weighting,
    )({ colleges: withEntry(weighting.colleges, index, { ...college, ...part }) });
  const plural = college.minMembers > 1;
  return {
    id: `weight-${college.college}`,
    setting: 'weighting.colleges',
    college: college.college,
    template: w(
      'le collège {number}, {name}, pèse {weight} ; il est formé à partir de {least} {members} ;',
      'college {number}, {name}, weighs {weight}; it is formed from {least} {members} on;',
    ),
    places: {
      number: fixed(String(college.college)),
      name: fixed(name),
      weight: share(
        writing,
        w(`Poids du collège ${college.college}`, `Weight of college ${college.college}`),
        college.weight,
        (weight) => put({ weight }),
      ),
      least: {
        kind: 'count',
        label: w(
          `Membres qui forment le collège ${college.college}`,
          `Members that form college ${college.college}`,
        ),
        value: college.minMembers,
        min: 0,
        max: 1_000_000,
        set: (minMembers) => put({ minMembers }),
      },
      members: fixed(plural ? w('membres', 'members') : w('membre', 'member')),
    },
    depth: 1,
    mark: '–',
    acts: [],
  };
}

export function sum({ locale, w }: Writing, { colleges }: StatutesWeighting): Sentence {
  const total = sumOfShares(colleges.map(({ weight }) => weight));
  const missing = total === undefined ? '?' : missingToWhole(total);
  const off = missing.startsWith('-')
    ? w(
        ` : ${percentOf(locale, missing.slice(1))} de trop`,
        `: ${percentOf(locale, missing.slice(1))} too much`,
      )
    : w(` : il manque ${percentOf(locale, missing)}`, `: ${percentOf(locale, missing)} missing`);
  return {
    id: 'weights-sum',
    setting: 'weighting.colleges',
    template: w('Ensemble, les collèges pèsent {sum}.', 'Together, the colleges weigh {sum}.'),
    places: {
      sum: fixed(`${total === undefined ? '?' : percentOf(locale, total)}${missing === '0' ? '' : off}`),
    },
    depth: 1,
    live: true,
    acts: [],
  };
}

/** Exceptions of one college came with an import: kept, told, and given up together. */
export function exceptions(
  { statutes, locale, w }: Writing,
  weighting: StatutesWeighting,
): readonly Sentence[] {
  const own = weighting.colleges.some(({ notFormed, membersVoteIn, majority, tie }) =>
    [notFormed, membersVoteIn, majority, tie].some((clause) => clause !== undefined),
  );
  if (!own) return [];
  const told = (['weighting.majority', 'weighting.tie', 'weighting.notFormed'] as const)
    .flatMap((setting) => settingSentences(statutes, setting))
    .map(({ key, inputs }) => spaced(locale, tellStatutes(locale, key, inputs)));
  const act: Act = {
    id: 'remove',
    label: w('Retirer les exceptions', 'Remove the exceptions'),
    apply: () =>
      putWeighting(
        statutes,
        weighting,
      )({
        colleges: weighting.colleges.map(({ college, weight, minMembers }) => ({
          college,
          weight,
          minMembers,
        })),
      }),
  };
  return [
    {
      id: 'exceptions',
      setting: 'weighting.notFormed',
      template: w(
        'Certains collèges ont leurs propres règles : {told}',
        'Some colleges have rules of their own: {told}',
      ),
      places: { told: fixed(told.join(' ')) },
      depth: 0,
      note: w('Vient d’un import : gardé tel quel.', 'Comes from an import: kept as it is.'),
      acts: [act],
    },
  ];
}
