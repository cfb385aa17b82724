import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { holderOf, startOf, takeLock } from './lock.mjs';

const folder = mkdtempSync(join(tmpdir(), 'collegium-lock-'));
const file = join(folder, 'held.lock');
afterEach(() => rmSync(file, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts a process that takes the lock, says so on its output and keeps it. */
function taker() {
  const module = fileURLToPath(new URL('lock.mjs', import.meta.url));
  const script = `import { takeLock } from ${JSON.stringify(module)};
    const { holder } = await takeLock(${JSON.stringify(file)}, { url: 'http://127.0.0.1:1' });
    console.log(holder ? 'refused' : 'taken'); setInterval(() => {}, 1000);`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
const answer = async (child) => String((await once(child.stdout, 'data'))[0]).trim();

test('the second comer is told who holds it, and a released lock is free', async () => {
  const mine = await takeLock(file, { url: 'http://127.0.0.1:4400' });
  expect(mine.holder).toBeNull();
  mine.update({ url: 'http://127.0.0.1:4401' });
  expect((await takeLock(file)).holder).toMatchObject({ pid: process.pid, url: 'http://127.0.0.1:4401' });
  mine.release();
  expect(existsSync(file)).toBe(false);
});

test('of six that come at once for a dead holder, exactly one takes it', async () => {
  const dead = taker();
  expect(await answer(dead)).toBe('taken');
  dead.kill('SIGKILL');
  await once(dead, 'exit');
  const comers = Array.from({ length: 6 }, taker);
  const answers = await Promise.all(comers.map(answer));
  expect(answers.filter((one) => one === 'taken')).toHaveLength(1);
  for (const comer of comers) comer.kill('SIGKILL');
  await Promise.all(comers.map((comer) => once(comer, 'exit')));
  expect(readdirSync(folder)).toEqual(['held.lock']);
}, 60_000);

test('a process number given to someone else since is not the holder', () => {
  writeFileSync(file, JSON.stringify({ pid: process.pid, began: 'another time' }));
  expect(holderOf(file)).toBeNull();
  writeFileSync(file, JSON.stringify({ pid: process.pid, began: startOf(process.pid) }));
  expect(holderOf(file)?.pid).toBe(process.pid);
});
