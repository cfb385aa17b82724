import { SCIC_BOUNDS, type StatutesWeighting, type WeightBounds } from '@collegium/rules';
import type { Sentence } from '../text/sentence.js';
import { choice, fixed, share, type Writing } from '../text/writing.js';
import { putWeighting } from './weight-changes.js';

/** What holds the weights back: the cap on what a college takes over, the suspension, the bounds. */
export function limitSentences(writing: Writing, weighting: StatutesWeighting): readonly Sentence[] {
  const { statutes, w } = writing;
  const put = putWeighting(statutes, weighting);
  return [
    {
      id: 'cap',
      setting: 'weighting.redistributionCap',
      template: w(
        'Aucun collège ne dépasse {share} du tout par une répartition à parts égales.',
        'No college passes {share} of the whole by an equal sharing.',
      ),
      places: {
        share: share(writing, w('Plafond', 'Cap'), weighting.redistributionCap, (redistributionCap) =>
          put({ redistributionCap }),
        ),
      },
      depth: 0,
      acts: [],
    },
    suspension(writing, weighting),
    bounds(writing, weighting),
  ];
}

function suspension({ statutes, w }: Writing, weighting: StatutesWeighting): Sentence {
  const put = putWeighting(statutes, weighting);
  const never = weighting.suspendBelow === 0;
  return {
    id: 'suspension',
    setting: 'weighting.suspendBelow',
    template: never
      ? w('La pondération n’est jamais suspendue.', 'The weighting is never suspended.')
      : w(
          'En dessous de {least} {colleges} {counts}, la pondération est suspendue : un membre, une voix.',
          'Below {least} {colleges} {counts}, the weighting is suspended: one member, one vote.',
        ),
    places: never
      ? {}
      : {
          least: {
            kind: 'count',
            label: w('Nombre de collèges', 'Number of colleges'),
            value: weighting.suspendBelow,
            min: 1,
            max: 99,
            set: (suspendBelow) => put({ suspendBelow }),
          },
          colleges: fixed(weighting.suspendBelow > 1 ? w('collèges', 'colleges') : w('collège', 'college')),
          counts: choice<StatutesWeighting['suspendCounts']>(
            w('Quels collèges sont comptés', 'Which colleges are counted'),
            weighting.suspendCounts,
            [
              ['formed', w('formés', 'formed')],
              ['taking_part', w('formés qui expriment un suffrage', 'formed that express a vote')],
            ],
            (suspendCounts) => put({ suspendCounts }),
          ),
        },
    depth: 0,
    acts: [
      never
        ? {
            id: 'suspend',
            label: w(
              'La suspendre quand trop peu de collèges sont formés',
              'Suspend it when too few colleges are formed',
            ),
            apply: () => put({ suspendBelow: Math.min(3, weighting.colleges.length) }),
          }
        : {
            id: 'never',
            label: w('Ne jamais la suspendre', 'Never suspend it'),
            apply: () => put({ suspendBelow: 0 }),
          },
    ],
  };
}

function bounds(writing: Writing, weighting: StatutesWeighting): Sentence {
  const { statutes, w } = writing;
  const put = putWeighting(statutes, weighting);
  const stated = weighting.bounds;
  const base = { id: 'bounds', setting: 'weighting.bounds', depth: 0 } as const;
  if (stated === 'none') {
    return {
      ...base,
      template: w(
        'Les statuts ne fixent aucune limite aux poids.',
        'The statutes set no bounds to the weights.',
      ),
      places: {},
      acts: [
        {
          id: 'set',
          label: w('Fixer des limites', 'Set bounds'),
          apply: () => put({ bounds: { ...SCIC_BOUNDS, enforce: 'warn' } }),
        },
      ],
    };
  }
  const change = (part: Partial<WeightBounds>) => put({ bounds: { ...stated, ...part } });
  return {
    ...base,
    template: w(
      'Chaque collège pèse au moins {min} et au plus {max}, et il y a {least} {colleges} au moins ; au-delà de ces limites, {enforce}.',
      'Each college weighs at least {min} and at most {max}, and there are at least {least} {colleges}; beyond these bounds, {enforce}.',
    ),
    places: {
      min: share(writing, w('Poids minimum', 'Smallest weight'), stated.min, (min) => change({ min })),
      max: share(writing, w('Poids maximum', 'Greatest weight'), stated.max, (max) => change({ max })),
      least: {
        kind: 'count',
        label: w('Nombre de collèges', 'Number of colleges'),
        value: stated.minCount,
        min: 0,
        max: 99,
        set: (minCount) => change({ minCount }),
      },
      colleges: fixed(stated.minCount > 1 ? w('collèges', 'colleges') : w('collège', 'college')),
      enforce: choice<WeightBounds['enforce']>(
        w('Effet des limites', 'Effect of the bounds'),
        stated.enforce,
        [
          ['block', w('aucun scrutin pondéré ne s’ouvre', 'no weighted ballot opens')],
          ['warn', w('Collegium le signale seulement', 'Collegium only says so')],
        ],
        (enforce) => change({ enforce }),
      ),
    },
    acts: [
      {
        id: 'none',
        label: w('Ne fixer aucune limite', 'Set no bounds'),
        apply: () => put({ bounds: 'none' }),
      },
    ],
  };
}
