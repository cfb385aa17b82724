import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFileSync(join(root, file), 'utf8');
const lock = JSON.parse(read('package-lock.json'));
const LONGEST_FILE = 350;

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !['node_modules', 'dist'].includes(entry.name)) yield* sources(path);
    else if (/\.(tsx?|mjs)$/.test(entry.name)) yield path;
  }
}

test('package-lock.json names no download address: any registry serves it, checked by its hashes', () => {
  const outside = Object.entries(lock.packages).filter(
    ([path, { link }]) => path.startsWith('node_modules/') && !link,
  );
  expect(outside.length).toBeGreaterThan(400);
  expect(outside.filter(([, { resolved }]) => resolved)).toEqual([]);
  expect(outside.filter(([, { integrity, inBundle }]) => !integrity && !inBundle)).toEqual([]);
});

test('every version is exact', () => {
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(read('package.json'));
  const ranges = Object.entries({ ...dependencies, ...optionalDependencies, ...devDependencies });
  expect(ranges.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('every package with an install script is decided about', () => {
  const { allowScripts } = JSON.parse(read('package.json'));
  const scripted = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = scripted.map(([path]) => path.split('node_modules/').at(-1));
  expect(names.filter((name) => !(name in allowScripts))).toEqual([]);
});

test(`no source file is longer than ${LONGEST_FILE} lines`, () => {
  const files = ['apps', 'libs', 'scripts', 'deploy'].flatMap((folder) => [...sources(join(root, folder))]);
  const lines = (file) => readFileSync(file, 'utf8').split('\n').length - 1;
  expect(files.filter((file) => lines(file) > LONGEST_FILE).map((file) => relative(root, file))).toEqual([]);
});

test('no file is a drawer', () => {
  const files = ['apps', 'libs', 'scripts'].flatMap((folder) => [...sources(join(root, folder))]);
  const drawers = files.filter((file) => /\/(utils?|helpers?|common|misc)(\.spec)?\.(tsx?|mjs)$/.test(file));
  expect(drawers.map((file) => relative(root, file))).toEqual([]);
});

test('docs/architecture.md leads through one vote in eight files, all of which exist', () => {
  const page = read('docs/architecture.md');
  const section = page.split(/^## /m).find((part) => part.startsWith('One vote, eight files')) ?? '';
  const files = [...section.matchAll(/^\d+\. .*?`([^`]+)`/gm)].map(([, file]) => file);
  expect(files).toHaveLength(8);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
