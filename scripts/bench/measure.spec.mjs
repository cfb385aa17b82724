import { BALLOTS } from './ballots.mjs';
import { measureBeside, quantile } from './measure.mjs';

test('a quantile is a time that was measured', () => {
  const times = [4, 1, 3, 2];
  expect([0, 0.25, 0.5, 0.51, 0.99, 1].map((part) => quantile(times, part))).toEqual([1, 1, 2, 3, 4, 4]);
  expect(quantile([7], 0.5)).toBe(7);
});

test('work is timed beside its yardstick, and as often', () => {
  const calls = { work: 0, yardstick: 0 };
  const { runs, fastest, median, p99, ratio } = measureBeside(
    () => (calls.work += 1),
    () => (calls.yardstick += 1),
  );
  expect(calls.work).toBe(calls.yardstick);
  expect(runs).toBeLessThan(calls.work);
  expect(fastest).toBeLessThanOrEqual(median);
  expect(median).toBeLessThanOrEqual(p99);
  expect(ratio).toBeGreaterThan(0);
});

test('the ballots that are measured have names of their own', () => {
  expect(new Set(BALLOTS.map(({ name }) => name)).size).toBe(BALLOTS.length);
});
