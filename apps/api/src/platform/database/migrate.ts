import { DataSource } from 'typeorm';
import { StartRefused } from '../configuration.js';
import { codeOf } from '../error-code.js';
import type { Log } from '../log.js';
import { ownerDatabase } from './connection.js';

/** Any constant will do, as long as every replica uses the same ("collegium" in ASCII, cut). */
const MIGRATION_LOCK = '7165064632';

/**
 * Brings the schema up to date and lets the application's role use it. Replicas that start together wait for each
 * other: the lock is held by the owner's only connection.
 */
export async function migrate(ownerUrl: string, applicationUrl: string, log: Log): Promise<void> {
  const owner = await new DataSource(ownerDatabase(ownerUrl)).initialize();
  try {
    await owner.query(`select pg_advisory_lock(${MIGRATION_LOCK})`);
    const done = await owner.runMigrations({ transaction: 'each' });
    for (const { name } of done) log.info('migrated', { name });
    await admitApplication(owner, ownerUrl, applicationUrl, log);
  } finally {
    await owner.destroy();
  }
}

async function admitApplication(owner: DataSource, ownerUrl: string, url: string, log: Log): Promise<void> {
  const role = decodeURIComponent(new URL(url).username);
  if (role === decodeURIComponent(new URL(ownerUrl).username)) {
    log.warn('application-owns-its-tables', {
      hint: 'give DATABASE_OWNER_URL and another role in DATABASE_URL',
    });
    return;
  }
  await owner.query(`grant usage on schema public to ${quoted(role)}`);
  await owner.query(`grant select, insert, update, delete on all tables in schema public to ${quoted(role)}`);
  await owner.query(`revoke insert, update, delete on migrations from ${quoted(role)}`);
  await owner.query(`grant execute on all functions in schema public to ${quoted(role)}`);
}

/** Why a database can't be used, as a sentence without the password of its address. */
export function explainDatabase(error: unknown, url: string): unknown {
  const { host, username, pathname } = new URL(url);
  const code = codeOf(error);
  if (/^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|57P0)/.test(code)) {
    return new StartRefused(`The PostgreSQL server ${host} does not answer (${code}): nothing was started.`);
  }
  if (code.startsWith('28') || code === '3D000' || code === '42501') {
    const what = `the account ${username} on the database ${pathname.slice(1)} of ${host}`;
    return new StartRefused(
      `PostgreSQL refuses ${what} (${code}): nothing was started. Correct its address or its rights.`,
    );
  }
  return error;
}

const quoted = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;
