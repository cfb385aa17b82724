/**
 * A real Chromium for the browser tests: CHROMIUM_PATH, the machine's, Playwright's own, the one packed in npm, or
 * (as root on Debian) the distribution's. `node scripts/test/chromium.mjs` prints which.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal, say } from '../terminal.mjs';
import { unpackChromium } from './packed-chromium.mjs';

const OF_THE_MACHINE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap(
  (name) => ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => join(folder, name)),
);

/** What the browser tests' process is told: CHROMIUM_PATH and, where the machine lacks them, its libraries and fonts. */
export async function chromiumEnvironment() {
  const found = given() ?? ofTheMachine() ?? (await playwrights()) ?? packed() ?? installed();
  if (!found) throw noBrowser();
  return found;
}

const starts = (path, env = {}) =>
  existsSync(path) &&
  spawnSync(path, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 }).status === 0;
const working = (path, env) => (starts(path, env) ? { CHROMIUM_PATH: path, ...env } : null);

function given() {
  const path = process.env.CHROMIUM_PATH;
  if (!path) return null;
  if (starts(path)) return { CHROMIUM_PATH: path };
  throw new Refusal(
    `CHROMIUM_PATH (${path}) n'est pas un Chromium qui démarre. Corrigez-le ou retirez-le, puis recommencez.`,
    `CHROMIUM_PATH (${path}) is not a Chromium that starts. Correct or remove it, then try again.`,
  );
}

function ofTheMachine() {
  return OF_THE_MACHINE.map((path) => working(path)).find(Boolean) ?? null;
}

async function playwrights() {
  const { chromium } = await import('@playwright/test');
  return working(chromium.executablePath());
}

/** The package's own arguments are not used: they switch the browser's security off. */
function packed() {
  for (const anew of [false, true]) {
    const found = unpackChromium({ anew });
    if (!found) return null;
    const browser = working(found.path) ?? working(found.path, found.env);
    if (browser) return browser;
  }
  return null;
}

function installed() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return null;
  say('Installation de Chromium par apt…', 'Installing Chromium with apt…');
  spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
  return working('/usr/bin/chromium');
}

function noBrowser() {
  return new Refusal(
    "Aucun Chromium n'a été trouvé ni installé : les essais dans le navigateur n'ont pas eu lieu. Installez Chromium, ou donnez son chemin dans CHROMIUM_PATH, puis recommencez.",
    'No Chromium was found or could be installed: the browser tests did not run. Install Chromium, or give its path in CHROMIUM_PATH, then try again.',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${JSON.stringify(await chromiumEnvironment(), null, 2)}\n`);
}
