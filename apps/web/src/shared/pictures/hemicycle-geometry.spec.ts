import { layHemicycle } from './hemicycle-geometry.js';

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

describe('the hemicycle', () => {
  it.each([1, 2, 3, 7, 8, 15, 18, 19, 42, 43, 120, 300])(
    'gives each of %i seats its own place in the frame',
    (count) => {
      const { places, seat, width, height } = layHemicycle(count);
      expect(places).toHaveLength(count);
      for (const [index, place] of places.entries()) {
        expect(place.x).toBeGreaterThanOrEqual(seat - 1e-9);
        expect(place.x).toBeLessThanOrEqual(width - seat + 1e-9);
        expect(place.y).toBeGreaterThanOrEqual(seat - 1e-9);
        expect(place.y).toBeLessThanOrEqual(height - seat + 1e-9);
        for (const other of places.slice(index + 1))
          expect(distance(place, other)).toBeGreaterThan(2 * seat * 0.99);
      }
    },
  );

  it('goes from left to right, so that a college is one wedge', () => {
    const { places, width } = layHemicycle(15);
    const angles = places.map(({ x, y }) => Math.atan2(layHemicycle(15).height - y, x - width / 2));
    expect(places[0]!.x).toBeLessThan(width / 2);
    expect(places.at(-1)!.x).toBeGreaterThan(width / 2);
    expect(angles[0]).toBeGreaterThan(angles.at(-1)!);
  });

  it('is empty for no seats', () => {
    expect(layHemicycle(0).places).toEqual([]);
  });
});
