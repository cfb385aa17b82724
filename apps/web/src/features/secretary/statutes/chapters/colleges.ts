import { tellStatutes } from '@collegium/contract';
import { spaced } from '../../../../shared/i18n/format-message.js';
import { settingSentences, type LegalForm, type Statutes, type StatutesCollege } from '@collegium/rules';
import type { Sentence } from '../text/sentence.js';
import { choice, fixed, withEntry, type Writing } from '../text/writing.js';
import { withColleges } from './with-colleges.js';

/** Who the members are: the legal form, the colleges with their seats, and how many votes a member has. */
export function collegeSentences(writing: Writing): readonly Sentence[] {
  const { statutes, w } = writing;
  const { colleges } = statutes;
  const next = Math.max(...colleges.map(({ number }) => number)) + 1;
  const added = { number: next, name: w(`Collège ${next}`, `College ${next}`), seats: 1 };
  return [
    legalForm(writing),
    {
      id: 'colleges',
      setting: 'colleges',
      template: w('Les membres sont réunis en {colleges} :', 'The members are gathered in {colleges}:'),
      places: {
        colleges: fixed(
          colleges.length === 1
            ? w('un seul collège', 'one college')
            : w(`${colleges.length} collèges`, `${colleges.length} colleges`),
        ),
      },
      depth: 0,
      acts:
        colleges.length >= 20
          ? []
          : [
              {
                id: 'add',
                label: w('Ajouter un collège', 'Add a college'),
                apply: () => withColleges(statutes, [...colleges, added]),
              },
            ],
    },
    ...colleges.map((college, index) => collegeRow(writing, college, index)),
    voices(writing),
  ];
}

const FORMS: readonly (readonly [LegalForm, string, string])[] = [
  ['association_1901', 'une association (loi de 1901)', 'an association (French law of 1901)'],
  ['association_alsace_moselle', 'une association d’Alsace-Moselle', 'an association of Alsace-Moselle'],
  ['scic_sa', 'une SCIC, société anonyme', 'a SCIC, public limited company'],
  ['scic_sas', 'une SCIC, société par actions simplifiée', 'a SCIC, simplified joint-stock company'],
  ['scic_sarl', 'une SCIC, SARL', 'a SCIC, limited liability company'],
  ['scop', 'une SCOP', 'a SCOP (workers’ cooperative)'],
  ['mutuelle', 'une mutuelle', 'a mutual'],
  ['other', 'un autre organisme', 'another body'],
];

function legalForm({ statutes, w }: Writing): Sentence {
  return {
    id: 'legal-form',
    setting: 'legalForm',
    template: w('L’organisme est {form}.', 'The organisation is {form}.'),
    places: {
      form: choice<LegalForm>(
        w('Forme juridique', 'Legal form'),
        statutes.legalForm,
        FORMS.map(([form, fr, en]) => [form, w(fr, en)] as const),
        (form) => ({ ...statutes, legalForm: form }),
      ),
    },
    depth: 0,
    ...(statutes.modelled
      ? {
          note: w(
            'Ces statuts sont un exemple : aucun organisme ne les a adoptés.',
            'These statutes are an example: no organisation has adopted them.',
          ),
        }
      : {}),
    acts: statutes.modelled
      ? [
          {
            id: 'adopted',
            label: w('Ce sont désormais les nôtres', 'They are ours from now on'),
            apply: () => ({ ...statutes, modelled: false }),
          },
        ]
      : [],
  };
}

function collegeRow({ statutes, w }: Writing, college: StatutesCollege, index: number): Sentence {
  const { colleges } = statutes;
  const { number, name, seats } = college;
  const put = (part: Partial<StatutesCollege>): Statutes => ({
    ...statutes,
    colleges: withEntry(colleges, index, { ...college, ...part }),
  });
  return {
    id: `college-${number}`,
    setting: 'colleges',
    college: number,
    template: w(
      'le collège {number}, {name}, a {seats} {unit} au conseil ;',
      'college {number}, {name}, has {seats} {unit} on the board;',
    ),
    places: {
      number: fixed(String(number)),
      name: {
        kind: 'name',
        label: w(`Nom du collège ${number}`, `Name of college ${number}`),
        value: name,
        set: (text) => put({ name: text }),
      },
      seats: {
        kind: 'count',
        label: w(`Sièges du collège ${number}`, `Seats of college ${number}`),
        value: seats,
        min: 1,
        max: 99,
        set: (count) => put({ seats: count }),
      },
      unit: fixed(seats === 1 ? w('siège', 'seat') : w('sièges', 'seats')),
    },
    depth: 1,
    mark: '–',
    acts:
      colleges.length === 1
        ? []
        : [
            {
              id: 'remove',
              label: w(`Retirer le collège ${number}`, `Remove college ${number}`),
              apply: () => withColleges(statutes, withEntry(colleges, index, null)),
            },
          ],
  };
}

/** One head, one vote is what is offered; votes that came with an import are told, and can be given up. */
function voices({ statutes, locale, w }: Writing): Sentence {
  const settings = ['voices', 'voices.cap'] as const;
  const told = settings
    .flatMap((setting) => settingSentences(statutes, setting))
    .filter(({ key }) => key !== 'statutes.no-cap' && key !== 'statutes.without-effect')
    .map(({ key, inputs }) => spaced(locale, tellStatutes(locale, key, inputs)));
  const plain = statutes.voices.unit === 'head';
  return {
    id: 'voices',
    setting: 'voices',
    template: plain ? w('Chaque membre a une voix.', 'Each member has one vote.') : '{told}',
    places: plain ? {} : { told: fixed(told.join(' ')) },
    depth: 0,
    ...(plain
      ? {}
      : {
          note: w(
            'Ces voix viennent d’un import. Collegium ne sait pas encore combien chaque membre en détient : on ne peut pas enregistrer ce texte comme celui qui s’applique.',
            'These votes come from an import. Collegium doesn’t know yet how many each member holds: this text can’t be saved as the one that applies.',
          ),
        }),
    acts: plain
      ? []
      : [
          {
            id: 'head',
            label: w('Revenir à une voix par membre', 'Go back to one vote each'),
            apply: () => ({ ...statutes, voices: { unit: 'head' } }),
          },
        ],
  };
}
