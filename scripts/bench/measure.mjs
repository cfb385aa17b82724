/** Times one piece of work beside a yardstick, so that a slow machine and slow work can be told apart. */

const WARM_UP = 500;
const RUNS = 3000;
const LONGEST = 20_000;

/**
 * Runs `work` and `yardstick` in turn, at most three thousand times or twenty seconds. `ratio` compares their fastest tenths, which
 * other programs didn't disturb: on a machine with ten times too much to do it stayed between 6.9 and 7.5, where that of the
 * medians went from 15 to 23.
 */
export function measureBeside(work, yardstick) {
  const times = { work: [], yardstick: [] };
  const until = performance.now() + LONGEST;
  for (let run = -WARM_UP; run < RUNS && performance.now() < until; run += 1) {
    const took = { work: timeOf(work), yardstick: timeOf(yardstick) };
    if (run < 0) continue;
    times.work.push(took.work);
    times.yardstick.push(took.yardstick);
  }
  if (times.work.length === 0) throw new Error('too slow to be measured once after its warm-up');
  const fastest = quantile(times.work, 0.1);
  return {
    runs: times.work.length,
    fastest,
    median: quantile(times.work, 0.5),
    p99: quantile(times.work, 0.99),
    ratio: fastest / quantile(times.yardstick, 0.1),
  };
}

function timeOf(work) {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** The smallest time that so large a part of them doesn't exceed. */
export function quantile(times, part) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
}
