import { statutesSchema } from '@collegium/contract';
import {
  presetNames,
  presetStatutes,
  statutesChapters,
  statutesContradictions,
  statutesFindings,
  type Statutes,
} from '@collegium/rules';
import { BLANK, isOpen, piecesOf, textOf, type Act, type Place, type Sentence } from '../text/sentence.js';
import { chaptersOf } from './chapters.js';

const locales = ['fr', 'en'] as const;
const sentencesOf = (statutes: Statutes, locale: 'fr' | 'en' = 'fr') =>
  chaptersOf(statutes, locale).flatMap(({ sentences }) => sentences);
const find = (statutes: Statutes, id: string): Sentence => {
  const found = sentencesOf(statutes).find((sentence) => sentence.id === id);
  if (!found) throw new Error(`no sentence ${id}`);
  return found;
};
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');
const read = (statutes: Statutes, id: string) => plain(textOf(find(statutes, id)));
const write = (statutes: Statutes, id: string, place: string, value: string): Statutes =>
  written(find(statutes, id).places[place], value);
const act = (statutes: Statutes, id: string, name: string): Statutes =>
  find(statutes, id)
    .acts.find((one) => one.id === name)
    ?.apply() ?? statutes;

function written(place: Place | undefined, value: string): Statutes {
  if (place?.kind === 'choice' || place?.kind === 'share' || place?.kind === 'name') return place.set(value);
  if (place?.kind === 'count') return place.set(Number(value));
  throw new Error('nothing can be written there');
}

/** Everything one can do in a place, or with an act: a text each. */
function reachable(sentence: Sentence): readonly Statutes[] {
  const inPlaces = Object.values(sentence.places).flatMap((place): readonly Statutes[] => {
    if (place.kind === 'choice') return place.options.map(({ value }) => place.set(value));
    if (place.kind === 'share') return ['0', '1/3', '1'].map((share) => place.set(share));
    if (place.kind === 'count') return [place.set(place.min), place.set(place.max)];
    return place.kind === 'name' ? [place.set('Autre')] : [];
  });
  return [...inPlaces, ...sentence.acts.map((one: Act) => one.apply())];
}

const presets = presetNames.map((name) => [name, presetStatutes(name)] as const);

describe.each(presets)('the text of %s', (_, statutes) => {
  it.each(locales)('has every place of its sentences, each once, in %s', (locale) => {
    for (const { id, template, places } of sentencesOf(statutes, locale)) {
      const named = piecesOf(template).flatMap((piece) => ('place' in piece ? [piece.place] : []));
      expect([id, [...named].sort()]).toEqual([id, Object.keys(places).sort()]);
    }
  });

  it('has the same sentences in both languages, none twice, none with a straight apostrophe', () => {
    const [fr, en] = locales.map((locale) => sentencesOf(statutes, locale));
    const ids = fr?.map(({ id }) => id) ?? [];
    expect(en?.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const sentence of [...(fr ?? []), ...(en ?? [])]) {
      expect(textOf(sentence)).not.toMatch(/'|undefined|\{|\}|,\./u);
    }
  });

  it('stays statutes whatever is written in one place, and then in what came of it', () => {
    for (const sentence of sentencesOf(statutes)) {
      for (const once of reachable(sentence)) {
        expect(statutesSchema.safeParse(once).success).toBe(true);
        const after = sentencesOf(once).filter(({ setting }) => setting === sentence.setting);
        // Only where other sentences stand there now: in the same ones the same can be written.
        const others = after.filter(({ template }) => template !== sentence.template);
        for (const again of others) {
          for (const twice of reachable(again)) {
            expect([again.id, statutesSchema.safeParse(twice).error?.issues]).toEqual([again.id, undefined]);
          }
        }
      }
    }
  });

  it('has a blank where the statutes have yet to be read, and nowhere else', () => {
    const open = new Set(
      sentencesOf(statutes)
        .filter(isOpen)
        .map(({ setting }) => (setting === 'weighting.denominator' ? 'weighting.carryOver' : setting)),
    );
    const unsettled = statutesFindings(statutes)
      .filter(({ key }) => key === 'not-settled')
      .map(({ setting }) => (setting === 'weighting.denominator' ? 'weighting.carryOver' : setting));
    expect([...open].sort()).toEqual([...new Set(unsettled)].sort());
  });

  it('ends each list, and each chapter, with a full stop', () => {
    for (const { id, sentences } of chaptersOf(statutes, 'fr')) {
      const last = sentences.filter((_one, index) => (sentences[index + 1]?.depth ?? 0) === 0);
      const ends = last.map(textOf).filter((text) => !text.endsWith('.') && !text.endsWith(':'));
      expect([id, ends]).toEqual([id, []]);
    }
  });

  it('stands in the chapters of the statutes', () => {
    expect(chaptersOf(statutes, 'fr').map(({ id }) => id)).toEqual(Object.keys(statutesChapters));
  });
});

describe('a majority of the members at the end of a sentence', () => {
  it.each(locales)('has no comma before its full stop in %s', (locale) => {
    const ptce = presetStatutes('ptce');
    const majority = { threshold: '1/2', op: '>', base: 'members' } as const;
    const told = sentencesOf({ ...ptce, ticket: { ...ptce.ticket, majority } }, locale);
    const text = textOf(told.find(({ id }) => id === 'ticket.majority')!);
    expect(text).toMatch(/(compris|included)\.$/u);
  });
});

describe('a quorum', () => {
  const association = presetStatutes('association-colleges');
  const first = (statutes: Statutes) => act(statutes, 'quorum.first', 'add');

  it('reads as statutes write it', () => {
    let statutes = first(association);
    statutes = write(statutes, 'quorum.first', 'scope', 'each_college');
    statutes = write(statutes, 'quorum.first', 'counted', 'present represented');
    statutes = write(statutes, 'quorum.first', 'when', 'opening');
    expect(read(statutes, 'quorum.first')).toBe(
      'Sur première convocation, le quorum est atteint si au moins un quart des membres de chaque collège sont présents ou représentés. On le vérifie à l’ouverture de la séance.',
    );
    expect(read(write(statutes, 'quorum.first', 'op', '>'), 'quorum.first')).toContain(
      'si plus d’un quart des',
    );
  });

  it('takes several conditions, all or one, and gives them back', () => {
    const two = act(first(association), 'quorum.first', 'add');
    expect(read(two, 'quorum.first')).toContain('toutes ces conditions sont remplies :');
    const any = write(two, 'quorum.first', 'combine', 'any');
    expect(any.quorum.combine).toBe('any');
    expect(find(any, 'quorum.first-1').mark).toBe('b)');
    const one = act(any, 'quorum.first-0', 'remove-0');
    expect(one.quorum.first).toHaveLength(1);
    expect(read(act(one, 'quorum.first', 'remove-0'), 'quorum.first')).toBe(
      'Sur première convocation, aucun quorum n’est exigé.',
    );
  });

  it('keeps votes by post that came with an import, and does not offer them', () => {
    const options = (statutes: Statutes) => {
      const place = find(statutes, 'quorum.first').places['counted'];
      return place?.kind === 'choice' ? place.options.map(({ value }) => value) : [];
    };
    expect(options(presetStatutes('mutual'))).toContain('postal present remote represented');
    expect(options(first(association)).join()).not.toContain('postal');
  });
});

describe('a majority', () => {
  const association = presetStatutes('association-colleges');

  it('becomes a double majority and a veto at a stroke', () => {
    const doubled = act(association, 'resolution.tests', 'double');
    expect(doubled.resolution.tests?.[1]).toMatchObject({ scope: 'each_college', base: 'expressed' });
    expect(read(doubled, 'resolution.tests')).toContain('toutes ces conditions sont remplies');
    const veto = act(doubled, 'resolution.tests', 'veto');
    expect(read(veto, 'resolution.tests-2')).toContain('dans le collège 1 (Usagers)');
  });

  it('is one of several when asked with or, and stands alone again when the other goes', () => {
    const either = act(association, 'resolution.tests', 'or');
    expect(either.resolution.tests?.[0]).toHaveProperty('anyOf.length', 2);
    const alone = act(either, 'resolution.tests-0-1', 'remove');
    expect(alone.resolution.tests).toEqual(association.resolution.tests);
  });

  it('is weighted by its scope, with the base of the weighting', () => {
    const settled = write(association, 'carry-over', 'base', 'members');
    expect(settled.resolution.tests?.[0]).toMatchObject({ weighting: true, base: 'members' });
    const plainly = write(settled, 'resolution.tests', 'scope', 'global');
    expect(plainly.resolution.tests?.[0]).toMatchObject({ weighting: false, scope: 'global' });
  });

  it('left open is a blank that one of the usual ones fills', () => {
    const mutual = presetStatutes('mutual');
    expect(isOpen(find(mutual, 'resolution.tests'))).toBe(true);
    const settled = write(mutual, 'resolution.tests', 'majority', 'thirds');
    expect(read(settled, 'resolution.tests')).toBe(
      'Une résolution est adoptée si elle recueille au moins deux tiers des suffrages exprimés dans l’assemblée.',
    );
    expect(act(settled, 'resolution.tests', 'blank').resolution.tests).toBeNull();
    expect(write(mutual, 'resolution.unanimity', 'meaning', BLANK).resolution.unanimity).toBeNull();
  });
});

describe('the weights', () => {
  const scic = presetStatutes('scic-proportional');

  it('are told with their sum, and what is missing or too much', () => {
    expect(read(scic, 'weights-sum')).toBe('Ensemble, les collèges pèsent 100 %.');
    const third = write(scic, 'weight-1', 'weight', '1/4');
    expect(read(third, 'weights-sum')).toMatch(/il manque 1\/12/u);
    expect(read(write(scic, 'weight-1', 'weight', '1/2'), 'weights-sum')).toMatch(/1\/6 de trop/u);
  });

  it('begin equal, without a contradiction, and go with everything that rested on them', () => {
    const plainly = presetStatutes('ptce');
    const weighted = write(plainly, 'weighting', 'weighting', 'weighted');
    expect(read(weighted, 'weights-sum')).toBe('Ensemble, les collèges pèsent 100 %.');
    expect(statutesContradictions(weighted)).toEqual([]);
    const without = write(scic, 'weighting', 'weighting', 'none');
    expect(statutesContradictions(without)).toEqual([]);
    expect(without.resolution.tests?.[0]).toMatchObject({ weighting: false });
  });

  it('follow the colleges: one more, one less', () => {
    const four = act(scic, 'colleges', 'add');
    expect(read(four, 'weights-sum')).toBe('Ensemble, les collèges pèsent 100 %.');
    expect(statutesContradictions(four)).toEqual([]);
    const veto = write(four, 'resolution.tests', 'scope', 'college-4');
    expect(statutesContradictions(act(veto, 'college-4', 'remove'))).toEqual([]);
  });
});
