import fc from 'fast-check';
import { compareStatutes, presetStatutes, statutesSettings } from '../index.js';
import { anyStatutes, everyChange, settledStatutes, reweighted } from '../testing/statutes.js';
import { settingValue } from './values.js';

describe('two versions of statutes', () => {
  it('that are the same differ in nothing', () => {
    fc.assert(
      fc.property(anyStatutes, (statutes) => {
        expect(compareStatutes(statutes, structuredClone(statutes))).toEqual([]);
      }),
    );
  });

  it('that list their colleges in another order differ in nothing', () => {
    const before = settledStatutes();
    const after = reweighted({ ...before, colleges: before.colleges.toReversed() }, ({ colleges }) => ({
      colleges: colleges.toReversed(),
    }));
    expect(compareStatutes(before, after)).toEqual([]);
  });

  it.each(everyChange)('differ in $setting ($index) when it changes', ({ setting, change }) => {
    const before = settledStatutes();
    const found = compareStatutes(before, change(before));
    const settings = found.map((one) => one.setting);
    expect(settings).toContain(setting);
    // Taking a cap on asks for voices to cap; a college more or less is one difference for each.
    expect(new Set(settings).size).toBe(setting === 'voices.cap' ? 2 : 1);
    for (const difference of found) {
      const told = [...difference.before, ...difference.after];
      expect(told.length).toBeGreaterThan(0);
    }
  });

  it('tell a college that came, went or changed', () => {
    const before = settledStatutes();
    const [one, two] = before.colleges;
    if (one === undefined || two === undefined) throw new Error('two colleges');
    const after = { ...before, colleges: [{ ...one, name: 'Salariées' }, two, { ...two, number: 4 }] };
    expect(
      compareStatutes(before, after).map(({ change, college, before: was, after: is }) => [
        change,
        college,
        was.map(({ inputs }) => inputs['name']),
        is.map(({ inputs }) => inputs['name']),
      ]),
    ).toEqual([
      ['changed', 1, ['Salariés'], ['Salariées']],
      ['removed', 3, ['Autres associés'], []],
      ['added', 4, [], ['Bénéficiaires']],
    ]);
  });

  it('tell a weighting that begins as one difference, in all its sentences', () => {
    const after = settledStatutes();
    const before = { ...after, weighting: 'none' } as const;
    const [difference, ...others] = compareStatutes(before, after);
    expect(others).toEqual([]);
    expect(difference?.before.map(({ key }) => key)).toEqual(['statutes.no-weighting']);
    expect(difference?.after.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['rule.weights', 'rule.weight-bounds', 'rule.absent', 'rule.silent']),
    );
  });

  it('have values for every setting, each part of the statutes in one of them', () => {
    const statutes = presetStatutes('ptce');
    for (const setting of Object.keys(statutesSettings) as (keyof typeof statutesSettings)[]) {
      expect(settingValue(statutes, setting) === undefined).toBe(
        setting.startsWith('weighting.') || setting === 'voices.cap',
      );
    }
  });
});
