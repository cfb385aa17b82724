/** The database of an installation: the server named by DATABASE_URL, or the embedded one. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { APPLICATION, startCluster } from '../pg/cluster.mjs';
import { ensureReachable, ensureRole } from '../pg/roles.mjs';
import { Refusal } from '../terminal.mjs';

/**
 * Answers `{ ownerUrl, appUrl, embedded, running, stop }`.
 * DATABASE_URL alone names the owner of the database: a role for the application is made beside it. With
 * DATABASE_OWNER_URL too, both are used as they are (docs/operations.md).
 */
export async function openDatabase(folder, env) {
  if (!env.DATABASE_URL) return { embedded: true, ...(await startCluster(folder)) };
  const existing = { embedded: false, running: () => true, stop: async () => undefined };
  const given = readUrl('DATABASE_URL', env.DATABASE_URL);
  if (env.DATABASE_OWNER_URL) {
    const owner = readUrl('DATABASE_OWNER_URL', env.DATABASE_OWNER_URL);
    for (const { href } of [owner, given]) await ensureReachable(href);
    return { ...existing, ownerUrl: owner.href, appUrl: given.href };
  }
  const { role, password } = applicationRole(folder);
  await ensureRole(given.href, role, password);
  const application = Object.assign(new URL(given.href), { username: role, password });
  return { ...existing, ownerUrl: given.href, appUrl: application.href };
}

function readUrl(name, text) {
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return new URL(text);
  throw new Refusal(
    `${name} n'est pas une adresse PostgreSQL. Il faut : postgres://compte:motdepasse@serveur:5432/base`,
    `${name} is not a PostgreSQL address. It should be: postgres://account:password@server:5432/database`,
  );
}

/** Roles belong to the whole server: a name of its own keeps two installations on one server apart. */
function applicationRole(folder) {
  const file = join(folder, 'application-role.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const facts = {
    role: `${APPLICATION}_${randomBytes(4).toString('hex')}`,
    password: randomBytes(24).toString('base64url'),
  };
  writeFileSync(file, JSON.stringify(facts), { mode: 0o600 });
  return facts;
}
