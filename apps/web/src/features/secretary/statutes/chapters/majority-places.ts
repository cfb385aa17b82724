import type { Base, DecisionScope, DecisionTest, Statutes } from '@collegium/rules';
import type { Place } from '../text/sentence.js';
import { choice, collegeNamed, comparator, fixed, share, type Writing } from '../text/writing.js';

/** A majority in a sentence: so much, of what, where. */
export const CONDITION = '{op} {share} {base} {scope}';

/** In a weighted majority each college's share is taken of the weighting's own base: no second one is written. */
export function testPlaces(
  writing: Writing,
  test: DecisionTest,
  put: (test: DecisionTest) => Statutes,
): Readonly<Record<string, Place>> {
  const { w } = writing;
  return {
    op: comparator(writing, test.op, test.threshold, (op) => put({ ...test, op })),
    share: share(writing, w('Seuil', 'Threshold'), test.threshold, (threshold) =>
      put({ ...test, threshold }),
    ),
    base: test.weighting
      ? fixed(w('des voix', 'of the votes'))
      : basePlace(writing, test.base, (base) => put({ ...test, base })),
    scope: scopePlace(writing, test, put),
  };
}

export function basePlace(
  { w }: Writing,
  base: Base,
  set: (base: Base) => Statutes,
  options = baseOptions(w),
): Place {
  return choice<Base>(w('De quoi la part est prise', 'What the share is taken of'), base, options, set);
}

/** The bases as the end of a sentence has them. */
export function lastBaseOptions(w: Writing['w']): readonly (readonly [Base, string])[] {
  return baseOptions(w).map(([base, words]) => [base, words.replace(/,$/u, '')]);
}

export function baseOptions(w: Writing['w']): readonly (readonly [Base, string])[] {
  return [
    ['expressed', w('des suffrages exprimés', 'of the votes expressed')],
    [
      'ballots_cast',
      w(
        'des voix trouvées dans les urnes, blancs et nuls compris,',
        'of the votes found in the urns, blank and void included,',
      ),
    ],
    [
      'present_or_represented',
      w('des voix des membres présents ou représentés', 'of the votes of members present or represented'),
    ],
    [
      'members',
      w(
        'des voix de tous les membres, absents compris,',
        'of the votes of all members, the absent included,',
      ),
    ],
  ];
}

function scopePlace(writing: Writing, test: DecisionTest, put: (test: DecisionTest) => Statutes): Place {
  const { statutes, w } = writing;
  const { colleges, weighting } = statutes;
  const several = colleges.length > 1;
  const value = scopeValue(test);
  const options: readonly (readonly [string, string])[] = [
    [
      'global',
      several ? w('tous collèges réunis', 'all colleges together') : w('dans l’assemblée', 'in the assembly'),
    ],
    ...(weighting !== 'none' || test.weighting
      ? [
          [
            'weighted',
            w('tous collèges réunis, chacun selon son poids', 'all colleges together, each by its weight'),
          ] as const,
        ]
      : []),
    ...(several || test.scope === 'each_college'
      ? [['each_college', w('dans chaque collège', 'in each college')] as const]
      : []),
    ...colleges
      .slice(1)
      .map(({ number }, at) => {
        const count = at + 1;
        return [
          `of-${count}`,
          w(
            `dans au moins ${count} collège${count > 1 ? 's' : ''} sur ${colleges.length}`,
            `in at least ${count} of the ${colleges.length} colleges`,
          ),
          number,
        ] as const;
      })
      .map(([one, words]) => [one, words] as const),
    ...(several
      ? colleges.map(
          (college) =>
            [
              `college-${college.number}`,
              w(`dans le ${collegeNamed(writing, college)}`, `in ${collegeNamed(writing, college)}`),
            ] as const,
        )
      : []),
  ];
  const known = options.some(([one]) => one === value);
  return choice<string>(
    w('Où la majorité est demandée', 'Where the majority is asked for'),
    value,
    known ? options : [...options, [value, w(`(${value})`, `(${value})`)]],
    (next) => put(scoped(test, next, statutes)),
  );
}

function scopeValue({ scope, weighting }: DecisionTest): string {
  if (weighting && scope === 'global') return 'weighted';
  if (typeof scope === 'string') return scope;
  return 'college' in scope ? `college-${scope.college}` : `of-${scope.colleges}`;
}

function scoped(test: DecisionTest, value: string, { weighting }: Statutes): DecisionTest {
  if (value === 'weighted') {
    const own = weighting === 'none' ? null : weighting.denominator;
    return { ...test, scope: 'global', weighting: true, base: own ?? test.base };
  }
  const number = Number(/\d+$/u.exec(value)?.[0]);
  const scope: DecisionScope = value.startsWith('college-')
    ? { college: number }
    : value.startsWith('of-')
      ? { colleges: number }
      : value === 'each_college'
        ? 'each_college'
        : 'global';
  return { ...test, scope, weighting: false };
}
