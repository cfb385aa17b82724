/** The two roles of a Collegium database: its owner, and the application, which owns nothing. */
import pg from 'pg';
import { Refusal } from '../terminal.mjs';

/** Makes the role `name` with this password, or gives it this password when it exists. */
export async function ensureRole(ownerUrl, name, password) {
  await withConnection(ownerUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
    const verb = rowCount === 0 ? 'create' : 'alter';
    const quoted = [client.escapeIdentifier(name), client.escapeLiteral(password)];
    await client.query(`${verb} role ${quoted[0]} with login nosuperuser password ${quoted[1]}`);
  });
}

/** Makes the database `name`, owned by the connecting role, when it does not exist. */
export async function ensureDatabase(ownerUrl, name) {
  await withConnection(ownerUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
}

/** Refuses, in words, an address that cannot be connected to. */
export async function ensureReachable(url) {
  await withConnection(url, (client) => client.query('select 1'));
}

async function withConnection(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await work(client);
  } catch (error) {
    throw explain(error, url);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** `28…`: refused identity; `42501`: insufficient privilege (PostgreSQL, appendix A). */
function explain(error, url) {
  const { host, username } = new URL(url);
  if (error.code?.startsWith('28')) {
    return new Refusal(
      `Le serveur PostgreSQL ${host} refuse le compte ${username} ou son mot de passe. Corrigez son adresse (DATABASE_URL, DATABASE_OWNER_URL), puis recommencez.`,
      `The PostgreSQL server ${host} refuses the account ${username} or its password. Correct its address (DATABASE_URL, DATABASE_OWNER_URL), then try again.`,
    );
  }
  if (error.code === '42501') {
    return new Refusal(
      `Le compte ${username} n'a pas le droit de créer le rôle de l'application sur ${host}. Créez ce rôle vous-même et donnez son adresse : DATABASE_URL (application) et DATABASE_OWNER_URL (propriétaire), voir docs/operations.md.`,
      `The account ${username} may not create the application's role on ${host}. Create that role yourself and give its address: DATABASE_URL (application) and DATABASE_OWNER_URL (owner), see docs/operations.md.`,
    );
  }
  return new Refusal(
    `Le serveur PostgreSQL ${host} ne répond pas comme attendu (${error.message}). Vérifiez qu'il tourne et que son adresse est juste, puis recommencez.`,
    `The PostgreSQL server ${host} does not answer as expected (${error.message}). Check that it runs and that its address is right, then try again.`,
    { cause: error },
  );
}
