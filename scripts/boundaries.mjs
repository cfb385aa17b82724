/** Refuses an import that the table of the house does not allow: node scripts/boundaries.mjs [FOLDER] */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeFile, judgeRooms } from './boundaries/judge.mjs';
import { readStatements } from './boundaries/statements.mjs';
import { PROJECTS, projectOf } from './boundaries/table.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = /(?<!\.d)\.(tsx?|mjs)$/;
const SKIPPED = new Set(['node_modules', 'dist', '.nx']);

/** Every finding `{ file, line, says }` of the tree under `root`. */
export function findBrokenBoundaries(root = ROOT) {
  const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const runtime = new Set([...Object.keys(dependencies), ...Object.keys(optionalDependencies)]);
  const files = new Map();
  for (const folder of ['libs', 'apps']) {
    for (const path of sources(join(root, folder))) {
      files.set(relative(root, path).split(sep).join('/'), readStatements(path, readFileSync(path, 'utf8')));
    }
  }
  const perFile = [...files].flatMap(([file, statements]) => judgeFile(file, statements, runtime));
  return { looked: files.size, findings: [...perFile, ...judgeRooms(files), ...undeclared(root, files)] };
}

/** Nx orders and caches by what each package.json declares: a library used is a library declared. */
function undeclared(root, files) {
  const declared = Object.entries(PROJECTS).map(([name, { root: folder }]) => [
    name,
    declaredBy(join(root, folder)),
  ]);
  const known = Object.fromEntries(declared);
  return [...files].flatMap(([file, { imports }]) =>
    imports
      .filter(
        ({ specifier }) => specifier.startsWith('@collegium/') && !known[projectOf(file)]?.has(specifier),
      )
      .map(({ specifier, line }) => ({
        file,
        line,
        says: `${specifier} is not declared in its package.json`,
      })),
  );
}

function declaredBy(folder) {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return new Set();
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, 'utf8'));
  return new Set(Object.keys({ ...dependencies, ...devDependencies }));
}

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) yield* sources(path);
    } else if (SOURCE.test(entry.name)) yield path;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { looked, findings } = findBrokenBoundaries(process.argv[2]);
  for (const { file, line, says } of findings) process.stdout.write(`${file}:${line}: ${says}\n`);
  process.stdout.write(`boundaries: ${looked} files, ${findings.length} broken\n`);
  process.exitCode = findings.length > 0 ? 1 : 0;
}
