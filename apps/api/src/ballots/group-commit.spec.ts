import { setTimeout as pause } from 'node:timers/promises';
import { GroupCommit } from './group-commit.js';

const never = () => false;
const always = () => true;

describe('a group commit', () => {
  it('commits a lone row at once, and together those that arrive meanwhile', async () => {
    const batches: number[][] = [];
    const queue = new GroupCommit(async (rows: readonly number[]) => {
      batches.push([...rows]);
      await pause(5);
      return rows.map((row) => row * 10);
    }, never);
    const answers = await Promise.all([1, 2, 3, 4, 5].map((row) => queue.add(row)));
    expect(answers).toEqual([10, 20, 30, 40, 50]);
    expect(batches).toEqual([[1], [2], [3, 4, 5]]);
  });

  it('has two commits in flight and 256 rows in one at most', async () => {
    let running = 0;
    let most = 0;
    const sizes: number[] = [];
    const queue = new GroupCommit(async (rows: readonly number[]) => {
      running += 1;
      most = Math.max(most, running);
      sizes.push(rows.length);
      await pause(1);
      running -= 1;
      return rows;
    }, never);
    await Promise.all(Array.from({ length: 600 }, (_, row) => queue.add(row)));
    expect({ most, sizes }).toEqual({ most: 2, sizes: [1, 1, 256, 256, 86] });
  });

  it('never lets one row’s failure be another’s', async () => {
    const queue = new GroupCommit(async (rows: readonly number[]) => {
      await pause(1);
      if (rows.includes(3)) throw new Error('deadlock detected');
      return rows;
    }, always);
    const answers = await Promise.allSettled([0, 1, 2, 3, 4].map((row) => queue.add(row)));
    expect(answers.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
  });

  it('tries nothing again when the trouble is everyone’s', async () => {
    let commits = 0;
    const queue = new GroupCommit(async () => {
      commits += 1;
      await pause(1);
      throw new Error('the database is away');
    }, never);
    const answers = await Promise.allSettled([0, 1, 2, 3, 4].map((row) => queue.add(row)));
    expect(answers.every(({ status }) => status === 'rejected')).toBe(true);
    expect(commits).toBe(3);
  });
});
