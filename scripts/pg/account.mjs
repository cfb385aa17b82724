/**
 * PostgreSQL refuses to run as root. An ordinary account runs it directly; root runs it in a user namespace
 * (files stay root's, nothing is added to the machine) or, where namespaces are closed, as `postgres` or `nobody`.
 */
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../terminal.mjs';
import { readableCopy } from './binaries.mjs';

const NAMESPACE = { command: 'unshare', before: ['-U', '--map-user=65534', '--map-group=65534', '--'] };

/**
 * How to run a PostgreSQL program on the data folder `data`:
 * `{ kind, native, own(path), program(name, args) → { command, args, options } }`.
 * `own` gives a file or folder to the account that will run it; `path` is how that account names `data`.
 */
export function accountFor(data, native) {
  if (process.platform === 'win32') return direct(data, native);
  const owner = existsSync(data) ? statSync(data).uid : undefined;
  const me = process.getuid();
  if (me !== 0) {
    if (owner !== undefined && owner !== me) throw foreignData(data, owner);
    return hasName() ? direct(data, native) : inNamespace(data, native);
  }
  if (owner !== undefined && owner !== 0) return lowered(data, native, nameOf(owner));
  return namespacesOpen() ? inNamespace(data, native) : lowered(data, native, unprivileged());
}

function direct(data, native) {
  return {
    kind: 'direct',
    native,
    path: data,
    own: () => undefined,
    program: (name, args) => ({ command: join(native, 'bin', name), args, options: {} }),
  };
}

function inNamespace(data, native) {
  const { command, before } = NAMESPACE;
  return {
    ...direct(data, native),
    kind: 'namespace',
    program: (name, args) => ({
      command,
      args: [...before, join(native, 'bin', name), ...args],
      options: {},
    }),
  };
}

/**
 * Root opens the data folder as the working directory and then steps down: the account need not be able to walk
 * there, so a project under /root (0700) works. PostgreSQL wants an absolute path: /proc/self/cwd is that folder.
 */
function lowered(data, native, { uid, gid }) {
  const reachable = spawnSync('/bin/sh', ['-c', 'test -x "$0"', join(native, 'bin', 'postgres')], {
    uid,
    gid,
  });
  const programs = reachable.status === 0 ? native : readableCopy(native);
  const linux = process.platform === 'linux';
  return {
    kind: 'lowered',
    native: programs,
    path: linux ? '/proc/self/cwd' : data,
    own: (path) => chownAll(path, uid, gid),
    program: (name, args) => ({
      command: join(programs, 'bin', name),
      args,
      options: { uid, gid, ...(linux && { cwd: data }) },
    }),
  };
}

function namespacesOpen() {
  const { command, before } = NAMESPACE;
  return spawnSync(command, [...before, 'true']).status === 0;
}

/** initdb stops for an account that has no name on this machine (a container started with a bare number). */
function hasName() {
  try {
    return Boolean(userInfo().username);
  } catch {
    return !namespacesOpen();
  }
}

function accounts() {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

function unprivileged() {
  const known = accounts();
  const found = ['postgres', 'nobody'].map((name) => known.find((one) => one.name === name)).find(Boolean);
  if (found) return found;
  throw new Refusal(
    "PostgreSQL ne tourne pas sous le compte root, et cette machine n'a ni compte « postgres » ni compte « nobody ». Lancez la commande depuis un compte ordinaire.",
    'PostgreSQL does not run as root, and this machine has neither a "postgres" nor a "nobody" account. Run the command from an ordinary account.',
  );
}

function nameOf(uid) {
  return accounts().find((one) => one.uid === uid) ?? { uid, gid: uid };
}

function foreignData(data, owner) {
  const { name = owner } = nameOf(owner);
  return new Refusal(
    `Les données de ${data} appartiennent au compte ${name}. Lancez la commande depuis ce compte, ou choisissez un autre dossier avec COLLEGIUM_DATA.`,
    `The data in ${data} belong to the account ${name}. Run the command from that account, or choose another folder with COLLEGIUM_DATA.`,
  );
}

function chownAll(path, uid, gid) {
  chownSync(path, uid, gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) chownAll(join(path, name), uid, gid);
}
