import {
  describeStatutes,
  presetNames,
  presetStatutes,
  settingSentences,
  statutesChapters,
  statutesFindingKeys,
  statutesFindings,
  statutesKeys,
  statutesSettings,
} from '@collegium/rules';
import type { Statutes, StatutesSetting } from '@collegium/rules';
import { IntlMessageFormat } from 'intl-messageformat';
import {
  formatMessage,
  legalSourceWords,
  statutesChapterLabels,
  statutesLabels,
  statutesSchema,
  tellStatutes,
  tellStatutesFinding,
} from './index.js';
import { messageInputs } from './message-format.js';
import { statutesFindingSentences } from './statutes-finding-sentences.js';
import { settingSources } from './statutes-labels.js';
import { statutesSentences } from './statutes-sentences.js';

const languages = ['fr', 'en'] as const;
const presets = presetNames.map((name) => ({ name, statutes: presetStatutes(name) }));
const findingInputs = Object.fromEntries(
  Object.entries(statutesFindingKeys).map(([key, { inputs }]) => [key, inputs]),
);
const catalogues = [
  { sentences: statutesSentences, keys: statutesKeys as Readonly<Record<string, readonly string[]>> },
  { sentences: statutesFindingSentences, keys: findingInputs },
];
const templates = catalogues.flatMap(({ sentences, keys }) =>
  languages.flatMap((language) =>
    Object.entries(sentences[language]).map(([key, template]) => ({
      language,
      key,
      template,
      inputs: keys[key] ?? [],
    })),
  ),
);

describe('a preset', () => {
  it.each(presets)('$name is statutes as they are saved', ({ statutes }) => {
    expect(statutesSchema.parse(statutes)).toEqual(statutes);
  });

  it.each(presets)('$name can be read aloud, whole', ({ statutes }) => {
    for (const language of languages) {
      const sentences = describeStatutes(statutes).flatMap((chapter) => chapter.sentences);
      for (const { key, inputs } of sentences) {
        expect(tellStatutes(language, key, inputs)).toMatch(/^[A-ZÀÉ].+\.$/u);
        expect(tellStatutes(language, key, inputs)).not.toMatch(/[{}]|_/u);
      }
    }
  });
});

describe('the words of statutes', () => {
  it('are there for every key, setting, chapter and law', () => {
    for (const { sentences, keys } of catalogues) {
      expect(Object.keys(sentences.fr).sort()).toEqual(Object.keys(keys).sort());
      expect(Object.keys(sentences.en).sort()).toEqual(Object.keys(keys).sort());
    }
    const sources = Object.entries(statutesSettings).filter(([, { source }]) => source !== null);
    expect(settingSources).toEqual(Object.fromEntries(sources.map(([name, { source }]) => [name, source])));
    for (const language of languages) {
      expect(Object.keys(statutesLabels[language]).sort()).toEqual(Object.keys(statutesSettings).sort());
      expect(Object.keys(statutesChapterLabels[language])).toEqual(Object.keys(statutesChapters));
      for (const source of Object.values(settingSources)) {
        expect(legalSourceWords[language][source]).toMatch(/: /u);
      }
    }
  });

  it.each(templates)('$key in $language uses only the inputs of its key, as ICU does', (one) => {
    const { template, inputs, language } = one;
    for (const name of messageInputs(template)) expect(inputs).toContain(name);
    for (const value of [1, 2, 21]) {
      const given = Object.fromEntries(inputs.map((name) => [name, value]));
      const icu = new IntlMessageFormat(template, language).format(given);
      expect(formatMessage(language, template, given)).toBe(String(icu));
    }
  });
});

describe('a sentence of the statutes', () => {
  const scic = presetStatutes('scic-majority');
  const say = (language: 'fr' | 'en', statutes: Statutes, setting: StatutesSetting): string[] =>
    settingSentences(statutes, setting).map(({ key, inputs }) => tellStatutes(language, key, inputs));

  it('is the one an article would have', () => {
    expect(say('fr', scic, 'colleges')[0]).toBe(
      'Collège 1, Salariés : 3 sièges au conseil, et un poids de 1/3 (33,33\u00a0%) dans les votes pondérés.',
    );
    expect(say('fr', presetStatutes('ptce'), 'ticket.electorate')).toEqual([
      'La co-présidence est élue par le conseil.',
    ]);
    expect(say('fr', presetStatutes('ptce'), 'quorum.first')).toEqual([
      'Le quorum est atteint si la moitié au moins des membres convoqués sont présents, à distance ou représentés, à l’ouverture de la séance et de chaque scrutin.',
    ]);
    expect(say('en', presetStatutes('ptce'), 'ticket.majority')).toEqual([
      'A ticket is elected if it has more than half of the votes expressed.',
    ]);
  });

  it('that is missing says what to read and what to write', () => {
    expect(say('fr', scic, 'weighting.denominator')[0]).toContain(
      'Les statuts ne fixent pas encore le dénominateur des collèges',
    );
  });
});

describe('something said against statutes', () => {
  it('names the setting, its article, its law and what to write', () => {
    const statutes = presetStatutes('scic-majority', [
      { number: 1, name: 'A', seats: 1 },
      { number: 2, name: 'B', seats: 1 },
    ]);
    const [finding] = statutesFindings({ ...statutes, articles: { weights: 'art. 17' } }).filter(
      ({ key }) => key === 'too-few-colleges',
    );
    if (finding === undefined) throw new Error('two colleges are too few');
    expect(tellStatutesFinding('fr', finding)).toBe(
      'Poids des collèges (art. 17 ; SCIC : loi 47-1775, art. 19 octies) : 2 collèges : il en faut 3 au moins. Ajoutez un collège, ou renoncez à la pondération.',
    );
    expect(tellStatutesFinding('en', finding)).toBe(
      'Weights of the colleges (art. 17; SCICs: law 47-1775, art. 19 octies): 2 colleges: at least 3 are needed. Add a college, or do without weights.',
    );
  });

  it('needs neither', () => {
    const { setting } = { setting: 'colleges' } as const;
    expect(tellStatutesFinding('fr', { key: 'college-twice', setting, inputs: { college: 2 } })).toBe(
      'Collèges et sièges : le collège 2 figure deux fois. Gardez-en un seul, ou changez son numéro.',
    );
  });
});
