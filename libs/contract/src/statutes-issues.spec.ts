import { presetStatutes } from '@collegium/rules';
import { explainStatutesIssues, statutesSchema } from './index.js';
import type { StatutesIssue } from './index.js';

interface Loose {
  [name: string]: Loose | Loose[] | string | number | boolean | null | undefined;
}

const copied = (value: unknown): Loose => JSON.parse(JSON.stringify(value)) as Loose;
const good = copied(presetStatutes('scic-majority'));

/** What is said of the preset with one place written otherwise; `undefined` takes the place away. */
function explain(place: string, value: unknown, language: 'fr' | 'en' = 'fr'): StatutesIssue[] {
  const text = copied(good);
  const steps = place.split('.');
  const last = steps.pop() ?? '';
  const room = steps.reduce<Loose>((inside, step) => inside[step] as Loose, text);
  if (value === undefined) Reflect.deleteProperty(room, last);
  else Reflect.set(room, last, value);
  const read = statutesSchema.safeParse(text);
  return read.success ? [] : explainStatutesIssues(language, read.error.issues, text);
}

describe('a text that isn’t statutes', () => {
  it.each<[string, unknown, string | null, string]>([
    [
      'resolution.tests.0.threshold',
      '0.66',
      'resolution.tests',
      'seuil, écrivez une fraction entre 0 et 1, par exemple 2/3.',
    ],
    ['resolution.tests.0.threshold', '3/2', 'resolution.tests', 'seuil, écrivez une fraction entre 0 et 1'],
    ['resolution.tests.0.op', '=', 'resolution.tests', 'comparaison, écrivez > pour « plus de »'],
    [
      'resolution.tests.0.base',
      'voters',
      'resolution.tests',
      'base, écrivez l’une de ces valeurs : "expressed", "ballots_cast"',
    ],
    [
      'resolution.tests.0.scope',
      'all',
      'resolution.tests',
      'portée, écrivez "global", "each_college", ou les réglages en détail',
    ],
    ['resolution.tests', [], 'resolution.tests', 'écrivez-en au moins 1.'],
    [
      'resolution.tie',
      'chair',
      'resolution.tie',
      'Partage des voix : écrivez l’une de ces valeurs : "rejected"',
    ],
    ['resolution.offers.blank', 'yes', 'resolution.offers', 'écrivez true (oui) ou false (non).'],
    [
      'resolution.abstention',
      true,
      'resolution.abstention',
      'Abstention : écrivez l’une de ces valeurs : "neutral"',
    ],
    [
      'resolution.unanimity',
      undefined,
      'resolution.unanimity',
      'écrivez l’une de ces valeurs : "no_against"',
    ],
    ['resolution.casting', true, null, '« casting » n’existe pas : retirez-le.'],
    ['weighting', 'some', 'weighting', 'écrivez "none", ou les réglages en détail'],
    ['weighting', undefined, 'weighting', 'écrivez "none", ou les réglages en détail'],
    [
      'weighting.carryOver',
      'both',
      'weighting.carryOver',
      'écrivez l’une de ces valeurs : "proportional", "majority".',
    ],
    ['weighting.colleges.1.weight', '33%', 'weighting.colleges', 'poids, écrivez une fraction entre 0 et 1'],
    [
      'weighting.colleges.1.minMembers',
      -1,
      'weighting.notFormed',
      'nombre de membres, écrivez un nombre entier, 0 ou plus.',
    ],
    [
      'weighting.colleges.1.majority',
      { threshold: 'x', op: '>' },
      'weighting.majority',
      'seuil, écrivez une fraction',
    ],
    [
      'weighting.colleges.1.notFormed',
      { mergeInto: 0 },
      'weighting.notFormed',
      'écrivez le numéro d’un collège, de 1 à 99.',
    ],
    ['weighting.colleges', [], 'weighting.colleges', 'écrivez-en au moins 1.'],
    [
      'weighting.suspendCounts',
      'any',
      'weighting.suspendBelow',
      'écrivez l’une de ces valeurs : "formed", "taking_part".',
    ],
    [
      'weighting.redistributionCap',
      '5/4',
      'weighting.redistributionCap',
      'Plafond de redistribution des poids (SCIC : loi 47-1775, art. 19 octies) : écrivez une fraction',
    ],
    ['voices', 1, 'voices', 'ce qui est écrit ne convient pas, ou manque'],
    ['voices.cap', { share: '2' }, 'voices', '« cap » n’existe pas : retirez-le.'],
    [
      'voices',
      { unit: 'shares', cap: { share: '2', base: 'members', method: 'fixpoint' } },
      'voices.cap',
      'plafond, écrivez une fraction',
    ],
    ['voices', { unit: 'hands' }, 'voices', 'ce qui est écrit ne convient pas'],
    ['quorum.first', [{}], 'quorum.first', 'part exigée, écrivez une fraction'],
    ['quorum.second', 'none', 'quorum.second', 'ce qui est écrit ne convient pas'],
    ['colleges.0.seats', 0, 'colleges', 'sièges, écrivez un nombre entier de sièges, de 1 à 99.'],
    ['colleges.0.name', '', 'colleges', 'nom, écrivez un nom de 1 à 200 caractères.'],
    ['colleges.0', 'Salariés', 'colleges', 'ce qui est écrit ne convient pas'],
    [
      'colleges',
      Array.from({ length: 21 }, (_, i) => ({ number: i + 1, name: 'C', seats: 1 })),
      'colleges',
      'écrivez-en au plus 20.',
    ],
    ['legalForm', 'club', 'legalForm', 'écrivez l’une de ces valeurs : "association_1901"'],
    ['modelled', 1, 'modelled', 'écrivez true (oui) ou false (non).'],
    ['v', 1, null, 'ce texte n’est pas de la version 2'],
    ['election.method', 'lists', 'election.method', 'écrivez "most-votes".'],
    [
      'ticket.majority',
      { threshold: '1/2', op: '>' },
      'ticket.majority',
      'base, écrivez l’une de ces valeurs',
    ],
    ['ticket.electorate', 'all', 'ticket.electorate', 'écrivez l’une de ces valeurs : "members", "board".'],
    ['articles', { quorum: 12 }, 'articles', 'écrivez l’article entre guillemets, par exemple "art. 12".'],
    ['articles', { chair: 'art. 1' }, 'articles', '« chair » n’existe pas'],
  ])('%s: %j', (place, value, setting, message) => {
    const said = explain(place, value);
    expect(said.map((one) => one.setting)).toContain(setting);
    expect(said.map((one) => one.message).join('\n')).toContain(message);
    const english = explain(place, value, 'en').map((one) => one.message);
    expect(english).toHaveLength(said.length);
    expect(english.join('')).not.toMatch(/écrivez|repartez|retirez/u);
  });

  it('says where, and cites the article the text itself names', () => {
    const text = {
      ...good,
      articles: { decision: 'art. 18', tie: 12 },
      resolution: { ...(good['resolution'] as Loose) },
    };
    Reflect.set(text.resolution, 'tests', [
      { ...presetStatutes('association').resolution.tests?.[0], threshold: '2' },
    ]);
    const issues = statutesSchema.safeParse(text).error?.issues ?? [];
    expect(explainStatutesIssues('fr', issues, text)).toContainEqual({
      path: 'resolution.tests[0].threshold',
      setting: 'resolution.tests',
      label: 'Majorité des résolutions',
      message:
        'Majorité des résolutions (art. 18 ; mutuelles : code de la mutualité, art. L114-12) : seuil, écrivez une fraction entre 0 et 1, par exemple 2/3.',
    });
    expect(explainStatutesIssues('fr', issues)[0]?.message).not.toContain('art. 18');
  });

  it.each<[string, unknown, string]>([
    ['resolution.tie', 'x', 'art. 3'],
    ['election.tieBreak', 'lot', 'art. 3'],
    ['election.offers', {}, 'art. 5'],
    ['ratification.unanimity', 'x', 'art. 4'],
    ['ticket.electorate', 'x', 'art. 6'],
    ['quorum.combine', 'x', 'art. 7'],
  ])('%s is cited by its own article', (place, value, article) => {
    const articles = {
      tie: 'art. 3',
      unanimity: 'art. 4',
      election: 'art. 5',
      ticket: 'art. 6',
      quorum: 'art. 7',
    };
    Reflect.set(good, 'articles', articles);
    expect(explain(place, value)[0]?.message).toContain(`(${article})`);
    Reflect.set(good, 'articles', {});
  });

  it.each([null, 'text', 12, []])('%j is refused whole', (text) => {
    const issues = statutesSchema.safeParse(text).error?.issues ?? [];
    expect(explainStatutesIssues('en', issues, text)).toEqual([
      {
        path: '',
        setting: null,
        label: 'Statutes',
        message:
          'Statutes: what is written does not fit, or is missing: start again from an export, or from the form.',
      },
    ]);
  });
});
