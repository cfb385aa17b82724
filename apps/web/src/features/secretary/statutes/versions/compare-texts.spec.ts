import { presetNames, presetStatutes, type Statutes } from '@collegium/rules';
import { chaptersOf } from '../chapters/chapters.js';
import { compareArticles, compareTexts, countChanges, differences } from './compare-texts.js';

const association = presetStatutes('association');
const scic = presetStatutes('scic-proportional');
const changes = (before: Statutes, after: Statutes) =>
  compareTexts(before, after, 'fr')
    .flatMap(({ sentences }) => sentences)
    .filter(({ change }) => change !== 'same')
    .map(({ id, change }) => [id, change]);

describe('two sentences', () => {
  it('are told apart word by word', () => {
    expect(differences('au moins un quart des membres', 'au moins la moitié des membres')).toEqual([
      { kind: 'same', words: 'au moins ' },
      { kind: 'gone', words: 'un quart ' },
      { kind: 'new', words: 'la moitié ' },
      { kind: 'same', words: 'des membres' },
    ]);
    expect(differences('', 'neuf')).toEqual([{ kind: 'new', words: 'neuf' }]);
    expect(differences('vieux', '')).toEqual([{ kind: 'gone', words: 'vieux' }]);
  });

  it('give both back whole', () => {
    const [one, other] = ['le collège 1 pèse 50 % ;', 'le collège 2 pèse un tiers des voix ;'];
    const runs = differences(one, other);
    const text = (without: string) =>
      runs
        .filter(({ kind }) => kind !== without)
        .map(({ words }) => words)
        .join('');
    expect([text('new'), text('gone')]).toEqual([one, other]);
  });
});

describe('two versions', () => {
  it.each(presetNames)('of the same text say nothing: %s', (name) => {
    expect(countChanges(compareTexts(presetStatutes(name), presetStatutes(name), 'en'))).toBe(0);
  });

  it('show what changed, came and went, and only that', () => {
    const after: Statutes = { ...association, resolution: { ...association.resolution, tie: 'new_vote' } };
    const found = changes(association, after);
    expect(found).toHaveLength(1);
    expect(found[0]?.[1]).toBe('changed');
    const weighted = changes(association, scic).map(([, change]) => change);
    expect(new Set(weighted)).toEqual(new Set(['changed', 'added']));
    expect(new Set(changes(scic, association).map(([, change]) => change))).toEqual(
      new Set(['changed', 'removed']),
    );
  });

  it('each keep all of their sentences, in their order', () => {
    for (const [before, after] of [
      [association, scic],
      [scic, association],
      [presetStatutes('ptce'), presetStatutes('mutual')],
    ] as const) {
      const compared = compareTexts(before, after, 'fr').flatMap(({ sentences }) => sentences);
      const idsOf = (side: 'before' | 'after') =>
        compared.filter((one) => one[side] !== null).map(({ id }) => id);
      const told = (text: Statutes) =>
        chaptersOf(text, 'fr').flatMap(({ sentences }) => sentences.map(({ id }) => id));
      expect(idsOf('before').toSorted()).toEqual(told(before).toSorted());
      expect(idsOf('after')).toEqual(told(after));
    }
  });

  it('tell the articles apart too', () => {
    const after: Statutes = { ...association, articles: { quorum: 'art. 12' } };
    expect(compareArticles(association, after)).toEqual([{ topic: 'quorum', before: '', after: 'art. 12' }]);
    expect(compareArticles(after, after)).toEqual([]);
  });
});
