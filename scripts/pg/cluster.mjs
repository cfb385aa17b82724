/** A PostgreSQL of our own: the durable one beside the data, and a throw-away one for tests. */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startOf } from '../lock.mjs';
import { Refusal } from '../terminal.mjs';
import { accountFor } from './account.mjs';
import { nativeFolder } from './binaries.mjs';
import { ensureDatabase, ensureRole } from './roles.mjs';
import { forgetDeadServer, makeData, runningServer, startServer, stopServer } from './server.mjs';

export const OWNER = 'collegium_owner';
export const APPLICATION = 'collegium_app';
const DATABASE = 'collegium';
const ROOM_FOR_DATA = 200 * 1024 * 1024;
const DEAD_SERVER_LEAVES_WITHIN = 15_000;

/**
 * Starts (or finds running) the durable PostgreSQL of `folder`, made on first use.
 * Answers `{ ownerUrl, appUrl, adopted, stop }`: the owner holds the tables and runs migrations, the application's
 * role may only use them. The caller holds the lock of `folder`.
 */
export async function startCluster(folder) {
  const data = join(folder, 'pg');
  mkdirSync(folder, { recursive: true });
  const secrets = readSecrets(folder);
  if (!existsSync(data)) await makeDurableData(folder, data, secrets);
  const account = accountFor(data, nativeFolder());
  const running = runningServer(data);
  const { pid, port } = running ?? (await startAnew(account, data, secrets, folder));
  const ownerUrl = address(OWNER, secrets.owner, port, 'postgres');
  await ensureRole(ownerUrl, APPLICATION, secrets.application);
  await ensureDatabase(ownerUrl, DATABASE);
  return {
    ownerUrl: address(OWNER, secrets.owner, port, DATABASE),
    appUrl: address(APPLICATION, secrets.application, port, DATABASE),
    adopted: running !== null,
    running: () => runningServer(data)?.pid === pid,
    stop: () => stopServer(pid),
  };
}

/** A PostgreSQL that promises nothing after a power cut and is removed by `stop`. Same answer as `startCluster`. */
export async function startTestCluster() {
  removeAbandoned();
  const folder = mkdtempSync(join(tmpdir(), `${TEST_FOLDER}${process.pid}-`));
  chmodSync(folder, 0o711);
  const data = join(folder, 'pg');
  const secrets = { owner: secret(), application: secret() };
  mkdirSync(data, { mode: 0o700 });
  const account = accountFor(data, nativeFolder());
  account.own(data);
  await makeData(account, { owner: OWNER, password: secrets.owner, durable: false });
  const { pid, port } = await startOnFreePort(account, data, { durable: false, log: join(folder, 'log') });
  const ownerUrl = address(OWNER, secrets.owner, port, 'postgres');
  await ensureRole(ownerUrl, APPLICATION, secrets.application);
  return {
    ownerUrl,
    appUrl: address(APPLICATION, secrets.application, port, 'postgres'),
    adopted: false,
    async stop() {
      await stopServer(pid, 'SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function makeDurableData(folder, data, secrets) {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < ROOM_FOR_DATA) throw noRoom(folder, Math.floor((bavail * bsize) / 1024 / 1024));
  // Made aside and moved in one step: a first start killed half-way leaves no half-made database.
  const draft = join(folder, 'pg.new');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  try {
    const account = accountFor(draft, nativeFolder());
    account.own(draft);
    await makeData(account, { owner: OWNER, password: secrets.owner, durable: true });
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  renameSync(draft, data);
}

async function startAnew(account, data, secrets, folder) {
  forgetDeadServer(data);
  const log = join(folder, 'pg.log');
  const server = await startOnFreePort(account, data, { durable: true, log, port: secrets.port });
  if (server.port !== secrets.port) writeSecrets(folder, { ...secrets, port: server.port });
  return server;
}

/** Keeps the port it had; when another program took it meanwhile, or takes it first, tries another one. */
async function startOnFreePort(account, data, { port: wanted, ...options }) {
  let patience = DEAD_SERVER_LEAVES_WITHIN;
  for (let port = await freePort(wanted); ; port = await freePort()) {
    try {
      return { pid: await startServer(account, data, { ...options, port }), port };
    } catch (error) {
      const output = error.output ?? '';
      if (/could not create any TCP\/IP sockets/.test(output) && patience > 0) patience -= 1000;
      else if (/pre-existing shared memory block/.test(output) && patience > 0) {
        // The connections of a killed server notice its death within moments.
        await sleep(200);
        patience -= 200;
      } else throw error;
    }
  }
}

async function freePort(wanted) {
  if (wanted && (await bindable(wanted))) return wanted;
  return bindable(0);
}

function bindable(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (port !== 0) return resolve(0);
      return reject(
        new Refusal(
          `Aucun port libre sur cette machine : PostgreSQL n'a pas pu démarrer (${error.code}). Fermez des programmes, puis recommencez.`,
          `No free port on this machine: PostgreSQL could not start (${error.code}). Close some programs, then try again.`,
        ),
      );
    });
    probe.listen(port, '127.0.0.1', () => {
      const { port: found } = probe.address();
      probe.close(() => resolve(found));
    });
  });
}

const address = (role, password, port, database) =>
  `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
const secret = () => randomBytes(24).toString('base64url');

function readSecrets(folder) {
  const file = join(folder, 'pg.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const secrets = { owner: secret(), application: secret() };
  writeSecrets(folder, secrets);
  return secrets;
}

/** Passwords and port, for this account's eyes; replaced in one step, never half written. */
function writeSecrets(folder, secrets) {
  const file = join(folder, 'pg.json');
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

const TEST_FOLDER = 'collegium-test-pg-';

/** Test clusters whose command was killed: their server is stopped and their folder removed. */
function removeAbandoned() {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(TEST_FOLDER))) {
    const folder = join(tmpdir(), name);
    if (startOf(Number(name.slice(TEST_FOLDER.length).split('-')[0]))) continue;
    try {
      const server = runningServer(join(folder, 'pg'));
      if (server) process.kill(server.pid, 'SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another account's folder, or one just being removed: not ours to clear.
    }
  }
}

function noRoom(folder, megabytes) {
  return new Refusal(
    `Il reste ${megabytes} Mo sur le disque de ${folder} : c'est trop peu pour la base de données. Rien n'a été écrit. Libérez 200 Mo ou choisissez un autre dossier avec COLLEGIUM_DATA, puis recommencez.`,
    `Only ${megabytes} MB are left on the disk of ${folder}: too little for the database. Nothing was written. Free 200 MB or choose another folder with COLLEGIUM_DATA, then try again.`,
  );
}
