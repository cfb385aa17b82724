import type { Counted, QuorumMoment, QuorumScope, QuorumTest, Statutes } from '@collegium/rules';
import type { Act, Place, Sentence } from '../text/sentence.js';
import { choice, collegeNamed, comparator, markAt, share, withEntry, type Writing } from '../text/writing.js';

type Convocation = 'first' | 'second';

/** Who must take part, on either convocation. */
export function quorumSentences(writing: Writing): readonly Sentence[] {
  return [...convocation(writing, 'first'), ...convocation(writing, 'second')];
}

const FIRST_TEST: QuorumTest = {
  scope: 'global',
  counted: ['present', 'remote', 'represented'],
  measure: 'heads',
  value: '1/4',
  op: '>=',
  when: ['opening', 'each_ballot'],
};

function convocation(writing: Writing, which: Convocation): readonly Sentence[] {
  const { statutes, w } = writing;
  const tests = statutes.quorum[which];
  const setting = `quorum.${which}` as const;
  const when = onConvocation(writing, which);
  const add: Act = {
    id: 'add',
    label:
      tests.length === 0
        ? w('Exiger un quorum', 'Ask for a quorum')
        : w('Ajouter une condition', 'Add a condition'),
    apply: () => withTests(statutes, which, [...tests, FIRST_TEST]),
  };
  const acts = tests.length < 10 ? [add] : [];
  if (tests.length === 0) {
    const template = w(`${when}, aucun quorum n’est exigé.`, `${when}, no quorum is asked for.`);
    return [{ id: setting, setting, template, places: {}, depth: 0, acts }];
  }
  const [only] = tests;
  if (tests.length === 1 && only) {
    return [
      {
        ...condition(writing, which, only),
        setting,
        depth: 0,
        id: setting,
        acts: [...acts, noQuorum(writing, which)],
      },
    ];
  }
  return [
    {
      id: setting,
      setting,
      template: w(
        `${when}, le quorum est atteint si {combine} :`,
        `${when}, the quorum is reached if {combine}:`,
      ),
      places: { combine: combination(writing) },
      depth: 0,
      acts,
    },
    ...tests.map((test, index) => oneOfSeveral(writing, which, test, index)),
  ];
}

const onConvocation = ({ w }: Writing, which: Convocation): string =>
  which === 'first'
    ? w('Sur première convocation', 'On the first convocation')
    : w('Sur deuxième convocation', 'On the second convocation');

function condition(
  writing: Writing,
  which: Convocation,
  test: QuorumTest,
): Pick<Sentence, 'template' | 'places'> {
  const { w } = writing;
  const when = onConvocation(writing, which);
  return {
    template: w(
      `${when}, le quorum est atteint si ${CONDITION_FR}. On le vérifie {when}.`,
      `${when}, the quorum is reached if ${CONDITION_EN}. This is checked {when}.`,
    ),
    places: placesOf(writing, which, test, 0),
  };
}

function oneOfSeveral(writing: Writing, which: Convocation, test: QuorumTest, index: number): Sentence {
  const { w } = writing;
  const setting = `quorum.${which}` as const;
  const mark = markAt(index);
  return {
    id: `${setting}-${index}`,
    setting,
    template: w(`${CONDITION_FR}, vérifié {when} ;`, `${CONDITION_EN}, checked {when};`),
    places: placesOf(writing, which, test, index),
    depth: 1,
    mark,
    acts: [removal(writing, which, index, w(`Retirer la condition ${mark}`, `Remove condition ${mark}`))],
  };
}

const noQuorum = (writing: Writing, which: Convocation): Act =>
  removal(writing, which, 0, writing.w('N’exiger aucun quorum', 'Ask for no quorum'));

const CONDITION_FR = '{op} {share} des {measure} {scope} sont {counted}';
const CONDITION_EN = '{op} {share} of the {measure} {scope} are {counted}';

function combination({ statutes, w }: Writing): Place {
  return choice<'all' | 'any'>(
    w('Toutes les conditions, ou une seule', 'All conditions, or one'),
    statutes.quorum.combine ?? 'all',
    [
      ['all', w('toutes ces conditions sont remplies', 'all of these conditions are met')],
      ['any', w('une seule de ces conditions est remplie', 'one of these conditions is met')],
    ],
    (combine) => ({ ...statutes, quorum: { ...statutes.quorum, combine } }),
  );
}

function placesOf(writing: Writing, which: Convocation, test: QuorumTest, index: number) {
  const { statutes, w } = writing;
  const put = (part: Partial<QuorumTest>): Statutes =>
    withTests(statutes, which, withEntry(statutes.quorum[which], index, { ...test, ...part }));
  return {
    op: comparator(writing, test.op, test.value, (op) => put({ op })),
    share: share(writing, w('Part exigée', 'Share asked for'), test.value, (value) => put({ value })),
    measure: choice(
      w('Ce qui est compté', 'What is counted'),
      test.measure,
      [
        ['heads', w('membres', 'members')],
        ['rights', w('droits de vote', 'voting rights')],
      ],
      (measure) => put({ measure }),
    ),
    scope: scopePlace(writing, test.scope, (scope) => put({ scope })),
    counted: countedPlace(writing, test.counted, (counted) => put({ counted })),
    when: momentPlace(writing, test.when, (moments) => put({ when: moments })),
  };
}

function scopePlace(writing: Writing, scope: QuorumScope, set: (scope: QuorumScope) => Statutes): Place {
  const { statutes, w } = writing;
  const value = typeof scope === 'string' ? scope : String(scope.college);
  return choice(
    w('Où la condition est vérifiée', 'Where it is checked'),
    value,
    [
      ['global', w('de l’assemblée', 'of the assembly')],
      ['each_college', w('de chaque collège', 'of each college')],
      ...statutes.colleges.map(
        (college) =>
          [
            String(college.number),
            w(`du ${collegeNamed(writing, college)}`, `of ${collegeNamed(writing, college)}`),
          ] as const,
      ),
    ],
    (next) => set(next === 'global' || next === 'each_college' ? next : { college: Number(next) }),
  );
}

/** Whom a quorum may count; votes by post come with an import only, since nothing records them yet. */
const WAYS: readonly (readonly [readonly Counted[], string, string])[] = [
  [
    ['present', 'remote', 'represented'],
    'présents, à distance ou représentés',
    'present, remote or represented',
  ],
  [['present', 'represented'], 'présents ou représentés', 'present or represented'],
  [['present', 'remote'], 'présents ou à distance', 'present or remote'],
  [['present'], 'présents', 'present'],
];

function countedPlace(
  { w }: Writing,
  counted: readonly Counted[],
  set: (counted: readonly Counted[]) => Statutes,
): Place {
  const key = (ways: readonly Counted[]) => [...ways].sort().join(' ');
  const offered = WAYS.map(([ways, fr, en]) => [key(ways), w(fr, en)] as const);
  const known = offered.some(([value]) => value === key(counted));
  return choice(
    w('Qui est compté', 'Who is counted'),
    key(counted),
    known ? offered : [...offered, [key(counted), inWords(w, counted)] as const],
    (next) => set(next.split(' ') as Counted[]),
  );
}

function inWords(w: Writing['w'], counted: readonly Counted[]): string {
  const words: Readonly<Record<Counted, string>> = {
    present: w('présents', 'present'),
    remote: w('à distance', 'remote'),
    represented: w('représentés', 'represented'),
    postal: w('votants par correspondance', 'voting by post'),
  };
  return counted.map((way) => words[way]).join(w(' ou ', ' or '));
}

function momentPlace(
  { w }: Writing,
  when: readonly QuorumMoment[] | undefined,
  set: (when: readonly QuorumMoment[]) => Statutes,
): Place {
  const value = (when ?? ['each_ballot']).length === 2 ? 'both' : (when?.[0] ?? 'each_ballot');
  return choice<QuorumMoment | 'both'>(
    w('Moment', 'Moment'),
    value,
    [
      [
        'both',
        w(
          'à l’ouverture de la séance et à chaque scrutin',
          'at the opening of the sitting and at each ballot',
        ),
      ],
      ['opening', w('à l’ouverture de la séance', 'at the opening of the sitting')],
      ['each_ballot', w('à l’ouverture de chaque scrutin', 'at the opening of each ballot')],
    ],
    (next) => set(next === 'both' ? ['opening', 'each_ballot'] : [next]),
  );
}

function removal({ statutes }: Writing, which: Convocation, index: number, label: string): Act {
  const apply = () => withTests(statutes, which, withEntry(statutes.quorum[which], index, null));
  return { id: `remove-${index}`, label, apply };
}

function withTests(statutes: Statutes, which: Convocation, tests: readonly QuorumTest[]): Statutes {
  return { ...statutes, quorum: { ...statutes.quorum, [which]: tests } };
}
