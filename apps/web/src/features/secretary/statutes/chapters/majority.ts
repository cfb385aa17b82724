import type { DecisionTest, DecisionTests, Statutes } from '@collegium/rules';
import { BLANK, type Sentence } from '../text/sentence.js';
import { choice, markAt, withEntry, type Writing } from '../text/writing.js';
import { ABSOLUTE, additions, alternative, removal } from './majority-acts.js';
import { CONDITION, testPlaces } from './majority-places.js';

/** A list of majorities, wherever statutes hold one: resolutions, lists in block. */
export interface MajorityText {
  readonly setting: 'resolution.tests' | 'ratification.tests';
  /** « Une résolution est adoptée », without its end. */
  readonly subject: string;
  readonly tests: DecisionTests | null;
  readonly put: (tests: DecisionTests | null) => Statutes;
}

export function majoritySentences(writing: Writing, text: MajorityText): readonly Sentence[] {
  const { tests } = text;
  if (tests === null) return [openSentence(writing, text)];
  const [only] = tests;
  if (tests.length === 1 && only && !('anyOf' in only)) return [singleSentence(writing, text, only, tests)];
  return [
    listHead(writing, text, tests),
    ...tests.flatMap((_, index) => entrySentences(writing, text, tests, index)),
  ];
}

/** Nobody has read the majority in the statutes yet: a blank to fill in with one of the usual ones. */
function openSentence({ w }: Writing, { setting, subject, put }: MajorityText): Sentence {
  const starts: Readonly<Record<string, DecisionTest>> = {
    absolute: ABSOLUTE,
    thirds: { ...ABSOLUTE, threshold: '2/3', op: '>=' },
    present: { ...ABSOLUTE, base: 'present_or_represented' },
    members: { ...ABSOLUTE, base: 'members' },
  };
  return {
    id: setting,
    setting,
    template: `${subject} {majority}.`,
    places: {
      majority: choice(
        w('Majorité, à lire dans les statuts', 'Majority, to be read in the statutes'),
        BLANK,
        [
          [BLANK, w('…… à lire dans les statuts ……', '…… to be read in the statutes ……')],
          [
            'absolute',
            w('à plus de la moitié des suffrages exprimés', 'by more than half of the votes expressed'),
          ],
          ['thirds', w('aux deux tiers des suffrages exprimés', 'by two thirds of the votes expressed')],
          [
            'present',
            w(
              'à plus de la moitié des présents ou représentés',
              'by more than half of those present or represented',
            ),
          ],
          ['members', w('à plus de la moitié de tous les membres', 'by more than half of all members')],
        ],
        (name) => put([starts[name] ?? ABSOLUTE]),
      ),
    },
    depth: 0,
    acts: [],
  };
}

function singleSentence(
  writing: Writing,
  text: MajorityText,
  test: DecisionTest,
  tests: DecisionTests,
): Sentence {
  const { w } = writing;
  const { setting, subject, put } = text;
  return {
    id: setting,
    setting,
    template: w(`${subject} si elle recueille ${CONDITION}.`, `${subject} if it has ${CONDITION}.`),
    places: testPlaces(writing, test, (next) => put([next])),
    depth: 0,
    acts: [
      ...additions(writing, text, tests),
      alternative(writing, text, tests, 0),
      {
        id: 'blank',
        label: w('Laisser en blanc', 'Leave it blank'),
        apply: () => put(null),
      },
    ],
  };
}

function listHead(writing: Writing, text: MajorityText, tests: DecisionTests): Sentence {
  const { w } = writing;
  const several = tests.length > 1;
  return {
    id: text.setting,
    setting: text.setting,
    template: several
      ? w(
          `${text.subject} si toutes ces conditions sont remplies :`,
          `${text.subject} if all of these conditions are met:`,
        )
      : w(`${text.subject} à cette condition :`, `${text.subject} on this condition:`),
    places: {},
    depth: 0,
    acts: additions(writing, text, tests),
  };
}

function entrySentences(
  writing: Writing,
  text: MajorityText,
  tests: DecisionTests,
  index: number,
): readonly Sentence[] {
  const { w } = writing;
  const { setting, put } = text;
  const entry = tests[index];
  if (entry === undefined) return [];
  const id = `${setting}-${index}`;
  const mark = markAt(index);
  if (!('anyOf' in entry)) {
    return [
      {
        id,
        setting,
        template: w(`elle recueille ${CONDITION} ;`, `it has ${CONDITION};`),
        places: testPlaces(writing, entry, (next) => put(withEntry(tests, index, next))),
        depth: 1,
        mark,
        acts: [alternative(writing, text, tests, index), ...removal(writing, text, tests, index)],
      },
    ];
  }
  return [
    {
      id,
      setting,
      template: w(
        'elle recueille l’une au moins de ces majorités :',
        'it has at least one of these majorities:',
      ),
      places: {},
      depth: 1,
      mark,
      acts: [alternative(writing, text, tests, index), ...removal(writing, text, tests, index)],
    },
    ...alternatives(writing, { ...text, id }, entry.anyOf, (next) => put(withEntry(tests, index, next))),
  ];
}

/** The majorities of which one is enough; the last that is left stands by itself again. */
function alternatives(
  writing: Writing,
  { id, setting }: Pick<MajorityText, 'setting'> & { readonly id: string },
  anyOf: readonly DecisionTest[],
  putEntry: (entry: DecisionTests[number]) => Statutes,
): readonly Sentence[] {
  const { w } = writing;
  const put = (next: readonly DecisionTest[]) =>
    putEntry(next.length === 1 && next[0] ? next[0] : { anyOf: next });
  return anyOf.map((test, at) => ({
    id: `${id}-${at}`,
    setting,
    template: w(`${CONDITION} ;`, `${CONDITION};`),
    places: testPlaces(writing, test, (next) => put(withEntry(anyOf, at, next))),
    depth: 2,
    mark: at === 0 ? '–' : w('– ou', '– or'),
    acts:
      anyOf.length === 1
        ? []
        : [
            {
              id: 'remove',
              label: w('Retirer cette majorité', 'Remove this majority'),
              apply: () => put(withEntry(anyOf, at, null)),
            },
          ],
  }));
}
