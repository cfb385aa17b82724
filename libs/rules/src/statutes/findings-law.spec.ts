import { readFileSync } from 'node:fs';
import { statutesContradictions, statutesFindings } from '../index.js';
import type { Statutes, StatutesFinding } from '../index.js';
import { reweighted, settledStatutes, weighing, weightingOf } from '../testing/statutes.js';

describe('the bounds of the law', () => {
  const about = (statutes: Statutes): Pick<StatutesFinding, 'key' | 'level' | 'inputs'>[] =>
    statutesFindings(statutes)
      .filter(({ setting }) => setting.startsWith('weighting.'))
      .map(({ key, level, inputs }) => ({ key, level, inputs }));

  it('hold for the real weights of Scani, 40/25/25/10', () => {
    const file = new URL('../../../fixtures/src/data/cases/colleges/scani-2022-config.json', import.meta.url);
    const { colleges } = JSON.parse(readFileSync(file, 'utf8')) as {
      colleges: { weight_percent: number }[];
    };
    const statutes = weighing(...colleges.map(({ weight_percent: percent }) => `${String(percent)}/100`));
    expect(weightingOf(statutes).colleges).toHaveLength(4);
    expect(about(statutes)).toEqual([]);
  });

  const aurora = weighing('30/100', '30/100', '15/100', '15/100', '5/100', '5/100');

  it('refuse Aurora’s two colleges of 5 %, and only warn another body', () => {
    const below = (level: string) =>
      [5, 6].map((college) => ({
        key: 'weight-below-bound',
        level,
        inputs: { college, weight: '5/100', bound: '1/10' },
      }));
    expect(about(aurora)).toEqual(below('blocks'));
    expect(statutesContradictions(aurora)).toEqual([]);
    const association = reweighted({ ...aurora, legalForm: 'association_1901' }, () => ({
      bounds: { min: '1/10', max: '1/2', minCount: 3, enforce: 'warn' },
    }));
    expect(about(association)).toEqual(below('warns'));
    expect(about(reweighted(association, () => ({ bounds: 'none' })))).toEqual([]);
  });

  it('hold a SCIC whatever its statutes say', () => {
    const looser = {
      key: 'bounds-looser-than-law',
      level: 'warns',
      inputs: { min: '1/10', max: '1/2', least: 3 },
    };
    const bounds = { min: '1/10', max: '1/2', minCount: 3, enforce: 'block' } as const;
    for (const stated of [
      'none',
      { ...bounds, min: '1/20' },
      { ...bounds, max: '3/5' },
      { ...bounds, minCount: 2 },
      { ...bounds, enforce: 'warn' },
    ] as const) {
      const found = about(reweighted(aurora, () => ({ bounds: stated })));
      expect(found.filter(({ level }) => level === 'blocks')).toHaveLength(2);
      expect(found).toContainEqual(looser);
    }
    expect(about(reweighted(settledStatutes(), () => ({ bounds: { ...bounds, min: '2/5' } })))).toMatchObject(
      [1, 2, 3].map((college) => ({ key: 'weight-below-bound', inputs: { college, bound: '2/5' } })),
    );
  });

  it('want three colleges, none above half', () => {
    expect(about(weighing('3/5', '2/5'))).toMatchObject([
      { key: 'weight-above-bound', level: 'blocks', inputs: { college: 1, weight: '3/5', bound: '1/2' } },
      { key: 'too-few-colleges', level: 'blocks', inputs: { colleges: 2, least: 3 } },
      { key: 'always-suspended' },
    ]);
  });
});
