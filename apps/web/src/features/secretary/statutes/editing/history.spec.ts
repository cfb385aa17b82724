import { presetStatutes } from '@collegium/rules';
import { begin, changed, isSame, isUnsaved, rebased, undone } from './history.js';

const saved = presetStatutes('association');
const scop = presetStatutes('scop');
const named = (name: string) => ({ ...saved, colleges: [{ number: 1, name, seats: 9 }] });

describe('a text being written', () => {
  it('is unsaved once it says something else, and no longer once that is taken back', () => {
    const start = begin(saved, 3);
    expect(isUnsaved(start)).toBe(false);
    const later = changed(start, scop);
    expect(isUnsaved(later)).toBe(true);
    expect(undone(later).text).toBe(saved);
    expect(isUnsaved(undone(later))).toBe(false);
    expect(undone(start)).toBe(start);
  });

  it('takes typing in one place as one change', () => {
    const typed = ['A', 'As', 'Ass'].reduce(
      (text, name) => changed(text, named(name), 'name'),
      begin(saved, 1),
    );
    expect(typed.text).toEqual(named('Ass'));
    expect(undone(typed).text).toBe(saved);
    const elsewhere = changed(typed, scop, 'other');
    expect(undone(elsewhere).text).toEqual(named('Ass'));
    // After an undo, the same place begins anew.
    expect(changed(undone(elsewhere), named('B'), 'name').before).toHaveLength(2);
  });

  it('forgets the oldest changes rather than grow for ever', () => {
    let editing = begin(saved, 1);
    for (let n = 0; n < 150; n += 1) editing = changed(editing, named(`n${n}`));
    expect(editing.before).toHaveLength(100);
    expect(editing.before.at(-1)).toEqual(named('n148'));
  });

  it('is not changed by being based on a newer version', () => {
    const mine = changed(begin(saved, 1), named('mine'));
    const onto = rebased(mine, scop, 2);
    expect([onto.text, onto.basedOn, isUnsaved(onto)]).toEqual([named('mine'), 2, true]);
  });

  it('knows the same text in another order', () => {
    expect(isSame({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
    expect(isSame({ a: 1 }, { a: 1, b: undefined })).toBe(false);
    expect(isSame([1, 2], [2, 1])).toBe(false);
    expect(isSame([], {})).toBe(false);
    expect(isSame(null, {})).toBe(false);
  });
});
