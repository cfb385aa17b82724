import fc from 'fast-check';
import {
  describeStatutes,
  presetStatutes,
  ruleKeys,
  settingSentences,
  statutesChapters,
  statutesKeys,
  statutesSettings,
} from '../index.js';
import type { Statutes, StatutesChapter, StatutesSetting } from '../index.js';
import { anyStatutes, everyChange, reweighted, settledStatutes } from '../testing/statutes.js';

const announced: Readonly<Record<string, readonly string[]>> = { ...statutesKeys, ...ruleKeys };
const every = Object.keys(statutesSettings) as StatutesSetting[];
const chapter = (statutes: Statutes, name: StatutesChapter): string[] =>
  describeStatutes(statutes)
    .filter((one) => one.chapter === name)
    .flatMap(({ sentences }) => sentences.map(({ key }) => key));
const told = (statutes: Statutes, setting: StatutesSetting) =>
  settingSentences(statutes, setting).map(({ key, inputs }) => ({ key, inputs }));

describe('a text of statutes', () => {
  it('has a sentence for every setting, with the inputs it announces', () => {
    fc.assert(
      fc.property(anyStatutes, (statutes) => {
        for (const setting of every) {
          const sentences = settingSentences(statutes, setting);
          expect(sentences.length).toBeGreaterThan(0);
          for (const { key, inputs, setting: of } of sentences) {
            expect(of).toBe(setting);
            expect(Object.keys(inputs).sort()).toEqual([...(announced[key] ?? [])].sort());
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is read by chapter, colleges first', () => {
    expect(describeStatutes(presetStatutes('ptce')).map((one) => one.chapter)).toEqual(
      Object.keys(statutesChapters),
    );
    expect(chapter(presetStatutes('ptce'), 'colleges')).toEqual([
      'statutes.legal-form',
      'statutes.modelled',
      'statutes.college',
      'statutes.college',
      'statutes.college',
      'rule.voices-head',
    ]);
    expect(chapter(presetStatutes('ptce'), 'quorum')).toEqual(['rule.quorum-heads', 'rule.quorum-none']);
    expect(chapter(presetStatutes('ptce'), 'resolutions')).toEqual([
      'rule.test-global',
      'rule.offered',
      'statutes.neutral',
      'statutes.neutral',
      'statutes.neutral',
      'rule.division',
      'statutes.no-fallback',
      'rule.unanimity-all-expressed-for',
    ]);
    expect(chapter(presetStatutes('ptce'), 'weighting')).toEqual(['statutes.no-weighting']);
    expect(chapter(presetStatutes('ptce'), 'elections')).toEqual([
      'statutes.most-votes',
      'rule.blank-offered',
      'rule.tie-asks',
      'rule.unanimity-all-expressed-for',
    ]);
    expect(chapter(presetStatutes('ptce'), 'ticket')).toEqual([
      'statutes.ticket-electorate',
      'statutes.ticket-majority',
      'rule.blank-offered',
    ]);
  });

  it('tells each weight beside its college, and what becomes of it', () => {
    expect(told(settledStatutes(), 'colleges')[0]).toEqual({
      key: 'statutes.college-weighted',
      inputs: { college: 1, name: 'Salariés', seats: 3, weight: '1/3' },
    });
    expect(chapter(settledStatutes(), 'weighting')).toEqual([
      'rule.weights',
      'rule.weight-bounds',
      'rule.carry-majority',
      'rule.college-divided',
      'rule.formed-from',
      'rule.absent',
      'rule.silent',
      'rule.redistribution-cap',
      'rule.suspended-below',
    ]);
    const without = reweighted(settledStatutes(), ({ colleges }) => ({
      carryOver: 'proportional',
      bounds: 'none',
      suspendBelow: 0,
      notFormed: 'weight_lost',
      colleges: colleges.map((college) => ({ ...college, minMembers: 0 })),
    }));
    expect(chapter(without, 'weighting')).toEqual([
      'rule.weights',
      'statutes.no-bounds',
      'rule.carry-proportional',
      'statutes.always-formed',
      'rule.absent',
      'rule.silent',
      'statutes.no-suspension',
    ]);
  });

  it('leaves open what nobody has read, and invents nothing in its place', () => {
    const half = presetStatutes('scic-majority');
    expect(told(half, 'weighting.carryOver')).toEqual([
      { key: 'statutes.carry-over', inputs: { carryOver: 'majority' } },
    ]);
    expect(chapter(half, 'weighting')).toEqual(
      expect.arrayContaining(['statutes.carry-over', 'statutes.unsettled']),
    );
    expect(chapter(half, 'weighting')).not.toContain('rule.carry-majority');
    const other = reweighted(half, () => ({ carryOver: null, denominator: 'members' }));
    expect(told(other, 'weighting.carryOver')).toEqual([
      { key: 'statutes.unsettled', inputs: { parameter: 'weighting.carryOver' } },
    ]);
    expect(chapter(other, 'weighting')).toContain('statutes.denominator');
    const open: Statutes = {
      ...half,
      resolution: { ...half.resolution, tests: null, unanimity: null },
      ticket: { ...half.ticket, electorate: null, majority: null },
    };
    for (const setting of [
      'resolution.tests',
      'resolution.unanimity',
      'ticket.electorate',
      'ticket.majority',
    ] as const) {
      expect(told(open, setting)).toEqual([{ key: 'statutes.unsettled', inputs: { parameter: setting } }]);
    }
    expect(told(open, 'resolution.tie')[0]?.key).toBe('statutes.without-effect');
  });

  it('tells a setting on which nothing depends as such, and leaves it out of the text', () => {
    const proportional = reweighted(settledStatutes(), () => ({ carryOver: 'proportional' }));
    expect(told(proportional, 'weighting.tie')).toEqual([{ key: 'statutes.without-effect', inputs: {} }]);
    expect(chapter(proportional, 'weighting')).not.toContain('statutes.without-effect');
  });

  it('cites the article of each setting that has one', () => {
    const articles = { quorum: 'art. 9', decision: 'art. 18' };
    const statutes = settledStatutes({ articles });
    expect(settingSentences(statutes, 'quorum.first')[0]?.article).toBe('art. 9');
    expect(settingSentences(statutes, 'resolution.abstention')[0]?.article).toBe('art. 18');
    expect(settingSentences(statutes, 'legalForm')[0]).not.toHaveProperty('article');
    expect(told(statutes, 'articles')).toEqual([
      { key: 'statutes.article', inputs: { topic: 'quorum', article: 'art. 9' } },
      { key: 'statutes.article', inputs: { topic: 'decision', article: 'art. 18' } },
    ]);
    expect(told(settledStatutes({ articles: {} }), 'articles')[0]?.key).toBe('statutes.no-article');
  });

  it.each(
    everyChange.filter(
      // Told by another setting's sentence: only a quorum of several tests has a way to combine them.
      ({ setting }) => setting !== 'weighting',
    ),
  )('says otherwise when $setting ($index) is otherwise', ({ setting, change }) => {
    const before = settledStatutes();
    expect(told(change(before), setting)).not.toEqual(told(before, setting));
  });
});
