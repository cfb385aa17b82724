import { blockKeys, readinessKeys, ruleKeys, stepKeys } from '@collegium/rules';
import { IntlMessageFormat } from 'intl-messageformat';
import { ruleSentences, stepSentences } from './decide-sentences.js';
import { formatList, formatMessage, messageInputs } from './message-format.js';
import { blockSentences, readinessSentences } from './notice-sentences.js';
import { say, tellBlock, tellReadiness, tellRule, tellStep } from './tell.js';

const readiness = Object.fromEntries(Object.entries(readinessKeys).map(([key, { inputs }]) => [key, inputs]));
const catalogues: [string, Record<string, readonly string[]>, Record<'fr' | 'en', Record<string, string>>][] =
  [
    ['steps', stepKeys, stepSentences],
    ['rules', ruleKeys, ruleSentences],
    ['readiness', readiness, readinessSentences],
    ['blocks', blockKeys, blockSentences],
  ];
const templates = catalogues.flatMap(([name, keys, sentences]) =>
  Object.entries(keys).flatMap(([key, inputs]) =>
    (['fr', 'en'] as const).map((language) => ({
      name,
      key,
      inputs,
      language,
      template: sentences[language][key] ?? '',
    })),
  ),
);

describe.each(catalogues)('the sentences of %s', (_name, keys, sentences) => {
  it('are in both languages, for exactly the keys of the rules', () => {
    expect(Object.keys(sentences.fr).sort()).toEqual(Object.keys(keys).sort());
    expect(Object.keys(sentences.en).sort()).toEqual(Object.keys(keys).sort());
  });
});

describe('a template', () => {
  it.each(templates)('$name $key in $language uses only the inputs of its key', ({ template, inputs }) => {
    expect(template.length).toBeGreaterThan(5);
    for (const name of messageInputs(template)) expect(inputs).toContain(name);
  });

  it.each(templates)(
    '$name $key in $language says what ICU MessageFormat says',
    ({ template, inputs, language }) => {
      for (const value of [0, 1, 2, 21, 1234, 'lot', 'open', 'quorum', 'sum-differs']) {
        const given = Object.fromEntries(inputs.map((name) => [name, value]));
        const plural = /, plural,/.test(template);
        if (plural && typeof value === 'string') continue;
        const icu = new IntlMessageFormat(template, language).format(given);
        // ICU leaves a plain `{n}` without thousands, we group them: compared without spaces and commas.
        const bare = (text: string): string => text.replaceAll(/[\s,]/g, '');
        expect(bare(formatMessage(language, template, given))).toBe(bare(String(icu)));
      }
    },
  );
});

describe('a sentence', () => {
  it('is the one a chair would say', () => {
    const quorum = {
      convocation: 1,
      counted: ['present', 'remote', 'represented'],
      heads: 13,
      called: 16,
      needed: 4,
    };
    expect(tellStep('fr', 'quorum.reached', quorum)).toBe(
      'Le quorum est atteint : 13 présents, à distance ou représentés sur 16 membres convoqués, il en fallait au moins 4.',
    );
    expect(tellRule('fr', 'rule.majority-more-than', { threshold: '1/2' })).toBe(
      'La proposition est adoptée si plus de la moitié des suffrages exprimés sont pour.',
    );
    expect(tellRule('en', 'rule.answers', { answers: ['for', 'against', 'blank'] })).toBe(
      'One answers for, against or blank. Blank votes and abstentions are not votes expressed.',
    );
    expect(tellStep('fr', 'election.rank', { options: ['A', 'B'], counts: ['12', '9'], seats: 1 })).toBe(
      'Dans l’ordre des voix, pour 1 siège : A (12) et B (9).',
    );
    expect(tellReadiness('fr', 'single-elector', { urn: 'Collège 3' })).toContain(
      'Collège 3 : un seul inscrit.',
    );
    expect(tellBlock('en', 'quorum-missed', { heads: 3, called: 1234, needed: 309 })).toContain(
      '3 out of 1,234 members called',
    );
  });

  it('names the clause to read and what to write', () => {
    expect(tellReadiness('fr', 'missing-parameter', { parameter: 'weighting.carryOver' })).toBe(
      'Les statuts doivent encore régler le report des voix des collèges : lisez la clause sur les délibérations par collège (loi 47-1775, art. 19 octies), puis indiquez « proportionnel » ou « majoritaire ».',
    );
    expect(tellReadiness('en', 'missing-parameter', { parameter: 'electorate' })).toBe(
      'The statutes have yet to settle who elects the co-presidency: read the clause of your statutes on the presidency, then write “the assembly” or “the board”.',
    );
  });

  it('keeps an unknown key, share or input visible', () => {
    expect(say('fr', 'rule.invented', {})).toBe('rule.invented');
    expect(say('fr', 'rule.majority-at-least', { threshold: '3/5' })).toContain('au moins 3/5 des');
    expect(say('en', 'election.seat', {})).toContain('{option}');
  });

  it('is refused if its template is broken', () => {
    for (const broken of ['{', '}', '{a', '{a, plural, one {}', '{a, plural, one}', '{a b}']) {
      expect(() => formatMessage('fr', broken, {})).toThrow('not a message');
    }
    expect(formatMessage('fr', '# {a}', { a: 'x' })).toBe('# x');
    expect(formatList('en', [], 'and')).toBe('');
  });
});
