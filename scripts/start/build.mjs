/** Builds a part of the application when its sources changed since the last build, and only then. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { takeLock } from '../lock.mjs';
import { Refusal, say } from '../terminal.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STAMPS = join(ROOT, 'node_modules/.cache/collegium');
const LIBS = ['rules', 'belenios', 'record', 'contract', 'fixtures'].map((lib) => `libs/${lib}/src`);
const SETTINGS = ['package-lock.json', 'tsconfig.base.json'];

export const PARTS = {
  api: {
    command: ['node_modules/rolldown/bin/cli.mjs', '-c', 'apps/api/rolldown.config.mjs'],
    sources: ['apps/api', ...LIBS, ...SETTINGS],
    output: 'apps/api/dist/main.js',
  },
  web: {
    command: ['node_modules/vite/bin/vite.js', 'build', 'apps/web'],
    sources: ['apps/web', ...LIBS, ...SETTINGS],
    output: 'apps/web/dist/index.html',
  },
};

/** Builds `name` (`api` or `web`) unless it is up to date. `signal` gives up half-way. */
export async function buildWhenChanged(name, signal) {
  const part = PARTS[name];
  mkdirSync(STAMPS, { recursive: true });
  const turn = await waitForTurn(join(STAMPS, `${name}.lock`), signal);
  try {
    const stamp = join(STAMPS, `${name}.built`);
    const now = fingerprint(part);
    if (existsSync(join(ROOT, part.output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now)
      return;
    rmSync(stamp, { force: true });
    say(`Construction : ${name}…`, `Building: ${name}…`);
    await run(name, part.command, signal);
    writeFileSync(stamp, now);
  } finally {
    turn.release();
  }
}

/** Another start (on other data) may be building the same thing: it is built once. */
async function waitForTurn(file, signal) {
  for (;;) {
    const turn = await takeLock(file);
    if (!turn.holder) return turn;
    await sleep(100, undefined, { signal });
  }
}

function fingerprint({ command, sources }) {
  const hash = createHash('sha256').update(command.join(' ')).update(process.version);
  for (const source of sources) digest(source, hash);
  return hash.digest('hex');
}

function digest(path, hash) {
  const full = join(ROOT, path);
  if (!existsSync(full) || /(^|\/)(dist|node_modules)$|\.spec\.tsx?$/.test(path)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) digest(`${path}/${name}`, hash);
  } else hash.update(`${path}\n`).update(readFileSync(full)).update('\n');
}

function run(name, command, signal) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
      signal,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(failure(name, output))));
  });
}

function failure(name, output) {
  const lines = stripVTControlCharacters(output).split('\n');
  const tail = lines
    .filter((line) => line.trim() && !/^ +at /.test(line))
    .slice(-20)
    .join('\n  ');
  return /ENOSPC|No space left/.test(output)
    ? new Refusal(
        `Il n'y a plus de place sur le disque : ${name} n'a pas pu être construit. Libérez au moins 200 Mo, puis recommencez.`,
        `The disk is full: ${name} could not be built. Free at least 200 MB, then try again.`,
      )
    : new Refusal(
        `La construction de ${name} a échoué ; rien n'a démarré. Voici ce que dit l'outil :\n\n  ${tail}`,
        `Building ${name} failed; nothing was started. This is what the tool says:\n\n  ${tail}`,
      );
}
