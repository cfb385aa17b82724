import type { Act, ActType } from '@collegium/record';
import { byDay, stretches, type Entry } from './timeline.js';

const entry = (type: ActType | null, height: number, at = '2025-05-19T14:00:00.000Z'): Entry => ({
  height,
  hash: '',
  text: '',
  act: type === null ? null : ({ type, at } as Act),
});

describe('the register as a story', () => {
  it('folds long rows of routine acts and nothing else', () => {
    const types: readonly (ActType | null)[] = [
      'register-opened',
      ...Array.from({ length: 5 }, () => 'member-called' as const),
      'member-admitted',
      'member-admitted',
      null,
      ...Array.from({ length: 5 }, () => 'ballot-closed' as const),
    ];
    const told = stretches(types.map((type, height) => entry(type, height)));
    expect(told.map(({ folded, entries }) => [folded, entries.length])).toEqual([
      [null, 1],
      ['member-called', 5],
      [null, 1],
      [null, 1],
      [null, 1],
      ...Array.from({ length: 5 }, () => [null, 1]),
    ]);
  });

  it('keeps every act once, in order', () => {
    const all = [3, 1, 4, 1, 5].flatMap((count, run) =>
      Array.from({ length: count }, () =>
        run % 2 === 0 ? ('attendance-changed' as const) : ('ballot-ready' as const),
      ),
    );
    const heights = stretches(all.map((type, height) => entry(type, height))).flatMap(({ entries }) =>
      entries.map(({ height }) => height),
    );
    expect(heights).toEqual(all.map((_, height) => height));
  });

  it('is told day by day; an act that cannot be read stays where it was found', () => {
    const entries = [
      entry('ballot-ready', 0),
      entry(null, 1),
      entry('ballot-opened', 2, '2025-05-20T09:00:00.000Z'),
    ];
    const days = byDay(stretches(entries), (at) => at.slice(0, 10));
    expect(days.map(({ day, stretches: all }) => [day, all.length])).toEqual([
      ['2025-05-19', 2],
      ['2025-05-20', 1],
    ]);
  });
});
