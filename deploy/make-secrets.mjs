/** Makes the passwords of docker-compose.yml, once: node deploy/make-secrets.mjs */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'secrets');
const password = () => randomBytes(24).toString('base64url');

if (existsSync(FOLDER)) {
  process.stderr.write(
    `${FOLDER} already exists: it was not touched. The database knows these passwords only.\n`,
  );
  process.exitCode = 1;
} else {
  // Only the folder is closed: the containers read the files, under accounts of their own.
  mkdirSync(FOLDER, { mode: 0o700 });
  const owner = password();
  const application = password();
  const files = {
    'owner-password': owner,
    'application-password': application,
    'database-owner-url': `postgres://collegium_owner:${owner}@database:5432/collegium`,
    'database-url': `postgres://collegium_app:${application}@database:5432/collegium`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(FOLDER, name), text, { mode: 0o644 });
  process.stdout.write(
    `Passwords made in ${FOLDER}. Keep a copy in a safe place, never in the repository.\n`,
  );
}
