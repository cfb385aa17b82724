/**
 * Puts the packages of package-lock.json in node_modules when they are not there. Node builtins only:
 * this is the first thing that runs on a fresh machine.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeLock } from './lock.mjs';
import { Refusal, runCommand, say, showProgress } from './terminal.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = `${ROOT}node_modules/.deps-ok`;
const OLDEST_NODE = [20, 19];

/**
 * Makes sure the runtime packages (`dev: false`) or all of them (`dev: true`) are installed.
 * A full installation satisfies a runtime one; `signal` gives up. Throws a Refusal that says what to do.
 */
export async function ensureDependencies({ dev, signal }) {
  refuseOldNode();
  const lock = readFileSync(`${ROOT}package-lock.json`);
  const wanted = createHash('sha256').update(lock).update(process.version).digest('hex');
  if (satisfied(wanted, lock, dev)) return;
  try {
    await installInTurn(wanted, lock, { dev, signal });
  } catch (error) {
    throw ['ENOSPC', 'EACCES', 'EPERM', 'EROFS'].includes(error.code) ? explain(String(error)) : error;
  }
}

async function installInTurn(wanted, lock, { dev, signal }) {
  const turn = await waitForTurn(signal);
  try {
    if (satisfied(wanted, lock, dev)) return;
    const seconds = await install({ dev, signal, adding: readStamp().hash === wanted });
    const absent = absentPackages(lock, dev);
    if (absent.length > 0) throw incomplete(absent);
    say(`Paquets installés (${seconds} s).`, `Packages installed (${seconds} s).`);
    writeFileSync(STAMP, JSON.stringify({ hash: wanted, dev }));
  } finally {
    turn.release();
  }
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Refusal(
    `Collegium demande Node ${OLDEST_NODE.join('.')} ou plus récent ; celui-ci est ${process.version}. Installez une version plus récente (https://nodejs.org), puis recommencez.`,
    `Collegium needs Node ${OLDEST_NODE.join('.')} or later; this one is ${process.version}. Install a newer version (https://nodejs.org), then try again.`,
  );
}

function satisfied(wanted, lock, dev) {
  const stamp = readStamp();
  if (stamp.hash === wanted && (stamp.dev || !dev)) return true;
  if (!inPlace(lock, dev)) return false;
  try {
    writeFileSync(STAMP, JSON.stringify({ hash: wanted, dev }));
  } catch {
    // Packages installed by another account: they serve as well, and are looked at again next time.
  }
  return true;
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return {};
  }
}

/** An installation made by hand counts too: npm lists what it put in place when it has finished. */
function inPlace(lock, dev) {
  return absentPackages(lock, dev).length === 0;
}

/**
 * Paths of package-lock.json that are not installed. npm calls an installation complete when an optional package
 * could not be written (a full disk), but the programs made for this machine are such packages: they count here.
 */
function absentPackages(lock, dev) {
  const libc = process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
  const wanted = Object.entries(JSON.parse(lock).packages)
    .filter(([path]) => path.startsWith('node_modules/'))
    .filter(([, entry]) => (entry.optional ? madeFor(libc, entry) : !entry.peer))
    .filter(([, entry]) => dev || !(entry.dev || entry.devOptional));
  try {
    const present = JSON.parse(readFileSync(`${ROOT}node_modules/.package-lock.json`, 'utf8')).packages;
    // A library of our own is a link, without a version: it must be there all the same.
    const there = ([path, entry]) => path in present && present[path].version === entry.version;
    return wanted.filter((one) => !there(one)).map(([path]) => path);
  } catch {
    return wanted.map(([path]) => path);
  }
}

function madeFor(libc, entry) {
  return (
    entry.os?.includes(process.platform) &&
    entry.cpu?.includes(process.arch) &&
    (!entry.libc || entry.libc.includes(libc))
  );
}

function incomplete(absent) {
  const names = absent
    .map((path) => path.slice('node_modules/'.length))
    .slice(0, 5)
    .join(', ');
  return new Refusal(
    `Des paquets n'ont pas pu être mis en place (${names}) : le disque est peut-être plein, ou la connexion s'est coupée. Libérez environ 600 Mo, vérifiez la connexion, puis recommencez.`,
    `Some packages could not be put in place (${names}): the disk may be full, or the connection was cut. Free about 600 MB, check the connection, then try again.`,
  );
}

async function waitForTurn(signal) {
  for (let waited = false; ; waited = true) {
    const turn = await takeLock(`${ROOT}.install.lock`);
    if (!turn.holder) return turn;
    if (!waited) {
      say(
        `Une autre commande installe déjà les paquets (processus ${turn.holder.pid}) ; j'attends qu'elle ait fini.`,
        `Another command is already installing the packages (process ${turn.holder.pid}); waiting for it.`,
      );
    }
    await sleep(500, undefined, { signal });
  }
}

/** Answers the seconds it took. `adding`: the runtime packages are there and may be in use, so npm only adds. */
async function install({ dev, adding, signal }) {
  say(
    `Installation des paquets ${dev ? '(outils compris)' : "nécessaires à l'exécution"}…`,
    `Installing the packages ${dev ? '(tools included)' : 'needed to run'}…`,
  );
  mkdirSync(`${ROOT}node_modules`, { recursive: true });
  const flags = [
    adding ? ['install', '--no-save'] : ['ci'],
    dev ? ['--include=dev'] : ['--omit=dev'],
    ['--include=optional', '--prefer-offline', '--no-audit', '--no-fund', '--no-update-notifier'],
    ['--loglevel=error'],
    ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'],
  ].flat();
  const stop = showProgress((seconds) => `  … ${seconds} s`);
  const { code, output } = await runNpm(flags, signal);
  const seconds = stop();
  signal?.throwIfAborted();
  if (code !== 0) throw explain(output, code);
  return seconds;
}

function runNpm(flags, signal) {
  const own = process.env.npm_execpath;
  const [command, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  return new Promise((resolve) => {
    const child = spawn(command, [...first, ...flags], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-20_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code, killedBy) => resolve({ code: code ?? killedBy, output }));
  });
}

const CAUSES = [
  [
    /ENOSPC|no space left/i,
    "Il n'y a plus de place sur le disque : les paquets n'ont pas pu être installés. Libérez environ 600 Mo, puis recommencez.",
    'The disk is full: the packages could not be installed. Free about 600 MB, then try again.',
  ],
  [
    /EACCES|EPERM|EROFS/,
    "Le dossier du projet ne peut pas être écrit par ce compte : les paquets n'ont pas pu être installés. Donnez-vous le droit d'écrire dans node_modules (ou supprimez ce dossier s'il est à un autre compte), puis recommencez.",
    'This account cannot write in the project folder: the packages could not be installed. Give yourself the right to write in node_modules (or remove that folder if it belongs to another account), then try again.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i,
    "Le registre de paquets npm ne répond pas : rien n'a été installé. Vérifiez la connexion (et le proxy : npm config get proxy), puis recommencez.",
    'The npm package registry does not answer: nothing was installed. Check the connection (and the proxy: npm config get proxy), then try again.',
  ],
  [
    /E401|E403|E404|ETARGET|EINTEGRITY/,
    "Le registre de paquets npm n'a pas donné un paquet demandé par package-lock.json. Vérifiez le registre choisi (npm config get registry), puis recommencez.",
    'The npm package registry did not give a package that package-lock.json asks for. Check which registry is set (npm config get registry), then try again.',
  ],
  [
    /^Error: spawn npm ENOENT/m,
    'La commande npm est introuvable. Installez Node avec npm (https://nodejs.org), puis recommencez.',
    'The npm command cannot be found. Install Node with npm (https://nodejs.org), then try again.',
  ],
];

function explain(output, code) {
  const known = CAUSES.find(([pattern]) => pattern.test(output));
  const tail = output.split('\n').filter(Boolean).slice(-12).join('\n  ');
  const [, french, english] = known ?? [
    null,
    `npm s'est arrêté (code ${code}) avant d'avoir installé les paquets. Voici ce qu'il dit :`,
    `npm stopped (code ${code}) before the packages were installed. This is what it says:`,
  ];
  return new Refusal(`${french}\n\n  ${tail}`, `${english}\n\n  ${tail}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(() => ensureDependencies({ dev: process.argv.includes('--dev') }));
}
