/** One PostgreSQL server process: make its data folder, start it, know whether it runs, stop it. */
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startOf } from '../lock.mjs';
import { Refusal } from '../terminal.mjs';

const READY_WITHIN = 60_000;
const STOPPED_WITHIN = 30_000;
const ENVIRONMENT = { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C', LC_MESSAGES: 'C' };

/** Makes a data folder whose only way in is `owner` with `password` (scram-sha-256) over loopback. */
export async function makeData(account, { owner, password, durable }) {
  const folder = mkdtempSync(join(tmpdir(), 'collegium-init-'));
  const secret = join(folder, 'secret');
  try {
    writeFileSync(secret, `${password}\n`, { mode: 0o600 });
    account.own(folder);
    const flags = [
      '-D',
      account.path,
      '-U',
      owner,
      '-A',
      'scram-sha-256',
      `--pwfile=${secret}`,
      '-E',
      'UTF8',
    ];
    flags.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C');
    if (!durable) flags.push('--no-sync');
    const { command, args, options } = account.program('initdb', flags);
    const { code, output } = await run(command, args, { ...options, env: ENVIRONMENT });
    if (code !== 0) throw explain(output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Starts the server of `data` on a loopback port; answers its process id once it accepts connections. */
export async function startServer(account, data, { port, durable, log }) {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 100,
    log_timezone: 'UTC',
    timezone: 'UTC',
    lc_messages: 'C',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { command, args, options } = account.program('postgres', ['-D', account.path, ...flags]);
  const output = openSync(log, 'w', 0o600);
  // Its own session: Ctrl-C in the terminal reaches only our command, which stops things in order.
  const child = spawn(command, args, {
    ...options,
    env: ENVIRONMENT,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  let ended = null;
  child.on('error', (error) => (ended = String(error)));
  child.on('exit', (code, signal) => (ended ??= `exit ${String(code ?? signal)}`));
  child.unref();
  for (let waited = 0; waited < READY_WITHIN; waited += 20) {
    if (ended) throw explain([readFileSync(log, 'utf8'), ended].join('\n'));
    if (runningServer(data)?.ready) return child.pid;
    await sleep(20);
  }
  process.kill(child.pid, 'SIGQUIT');
  throw explain(readFileSync(log, 'utf8'));
}

/** The server running on this data folder, `{ pid, port, ready }`, or null. */
export function runningServer(data) {
  let lines;
  try {
    lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
  const pid = Number(lines[0]);
  if (!servesFolder(pid, data)) return null;
  return { pid, port: Number(lines[3]), ready: lines.at(7)?.trim() === 'ready' };
}

/**
 * Removes the postmaster.pid of a killed server. PostgreSQL itself would refuse to start when that number
 * was since given to another program. Only for the holder of the data lock.
 */
export function forgetDeadServer(data) {
  if (!runningServer(data)) rmSync(join(data, 'postmaster.pid'), { force: true });
}

function servesFolder(pid, data) {
  if (!(pid > 0) || !startOf(pid)) return false;
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
    } catch {
      return false;
    }
  }
  return /postgres/.test(spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout);
}

/** Stops a server and waits until it is gone: `SIGINT` closes connections and writes everything, `SIGQUIT` drops all. */
export async function stopServer(pid, signal = 'SIGINT') {
  const began = startOf(pid);
  if (!began) return;
  process.kill(pid, signal);
  for (let waited = 0; startOf(pid) === began; waited += 10) {
    if (waited === STOPPED_WITHIN) process.kill(pid, 'SIGQUIT');
    await sleep(10);
  }
}

const CAUSES = [
  [
    /No space left on device|ENOSPC/,
    "Il n'y a plus de place sur le disque : PostgreSQL n'a pas pu démarrer. Rien n'est perdu. Libérez au moins 200 Mo, puis recommencez.",
    'The disk is full: PostgreSQL could not start. Nothing is lost. Free at least 200 MB, then try again.',
  ],
  [
    /ENOENT|EACCES|cannot execute|not found/,
    "Le PostgreSQL fourni ne peut pas s'exécuter sur cette machine. Donnez l'adresse d'un serveur PostgreSQL : DATABASE_URL=postgres://compte:motdepasse@serveur/base npm start",
    'The PostgreSQL that comes along cannot run on this machine. Give the address of a PostgreSQL server: DATABASE_URL=postgres://account:password@server/database npm start',
  ],
  [
    /incompatible with server|database files are incompatible/,
    "Le dossier de données vient d'une autre version de PostgreSQL. Reprenez la version de Collegium qui l'a fait, ou choisissez un autre dossier avec COLLEGIUM_DATA.",
    'The data folder comes from another version of PostgreSQL. Use the version of Collegium that made it, or choose another folder with COLLEGIUM_DATA.',
  ],
];

function explain(output) {
  const known = CAUSES.find(([pattern]) => pattern.test(output));
  const tail = output.split('\n').filter(Boolean).slice(-8).join('\n  ');
  const [, french, english] = known ?? [
    null,
    "PostgreSQL n'a pas pu démarrer. Voici ce qu'il dit :",
    'PostgreSQL could not start. This is what it says:',
  ];
  return Object.assign(new Refusal(`${french}\n\n  ${tail}`, `${english}\n\n  ${tail}`), { output });
}
