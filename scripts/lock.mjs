/**
 * One holder at a time, known by process: a file naming the process that holds something.
 * A dead holder's file is taken over, even when its process id was given to someone else since.
 */
import { execFileSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const BREAKING_LASTS_AT_MOST = 5000;

/** When a process began, in the system's own words, or null when there is no such process. */
export function startOf(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return null;
  }
  if (process.platform === 'linux') {
    try {
      // Field 22, counted after the command's closing parenthesis, which may itself hold spaces.
      const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1).split(' ');
      return fields[0] === 'Z' ? null : fields[19];
    } catch {
      return null;
    }
  }
  return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
}

/** Reads what the holder wrote, or null when nobody alive holds the lock. */
export function holderOf(file) {
  try {
    const facts = JSON.parse(readFileSync(file, 'utf8'));
    return startOf(facts.pid) === facts.began ? facts : null;
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * Takes the lock: `{ holder: null, update, release }`, or `{ holder }` with the facts of whoever has it.
 * `facts` is what a second comer is told (for example an address).
 */
export async function takeLock(file, facts = {}) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = { pid: process.pid, began: startOf(process.pid), ...facts };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o644 });
  try {
    while (!linked(draft, file)) {
      const holder = holderOf(file);
      if (holder) return { holder };
      if (!removeStale(file)) await sleep(50);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    holder: null,
    update(more) {
      writeFileSync(draft, JSON.stringify({ ...mine, ...more }), { mode: 0o644 });
      renameSync(draft, file);
    },
    release: () => rmSync(file, { force: true }),
  };
}

function linked(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Only one comer may remove a dead holder's file, or the second would remove the first one's fresh lock. */
function removeStale(file) {
  const breaking = `${file}.breaking`;
  try {
    writeFileSync(breaking, '', { flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (ageOf(breaking) > BREAKING_LASTS_AT_MOST) rmSync(breaking, { force: true });
    return false;
  }
  try {
    if (!holderOf(file)) unlinkSync(file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  } finally {
    rmSync(breaking, { force: true });
  }
  return true;
}

function ageOf(file) {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}
