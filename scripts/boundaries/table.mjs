/** Who may import whom: the table of the house (docs/architecture.md), as data. */

const words = (text) => text.split(' ');

/**
 * Per project: the `libs` it may import, those it may import only `types` from, the `packages` from outside
 * (`name*` for all that begin so), and what its `specs` may add to SPEC_PACKAGES and the fixtures.
 */
export const PROJECTS = {
  rules: { root: 'libs/rules', libs: [], packages: ['fraction.js'] },
  belenios: { root: 'libs/belenios', libs: [], packages: ['@noble/*'] },
  record: { root: 'libs/record', libs: [], packages: ['@noble/*'] },
  contract: {
    root: 'libs/contract',
    libs: [],
    types: words('rules belenios record'),
    packages: ['zod'],
  },
  judge: { root: 'libs/judge', libs: words('rules belenios record contract'), packages: [] },
  fixtures: { root: 'libs/fixtures', libs: words('rules belenios record contract'), packages: ['node:*'] },
  api: {
    root: 'apps/api',
    libs: words('rules belenios record contract judge'),
    packages: words(
      'node:* @nestjs/* @fastify/* fastify typeorm pg rxjs reflect-metadata socket.io zod nodemailer papaparse',
    ),
    specs: ['socket.io-client'],
  },
  web: {
    root: 'apps/web',
    libs: words('rules belenios record contract judge'),
    packages: words(
      'react react-dom @mantine/* @tanstack/react-query wouter socket.io-client qrcode @fontsource-variable/*',
    ),
  },
  auditor: {
    root: 'apps/auditor',
    libs: words('rules belenios record contract judge'),
    packages: ['node:*'],
  },
  e2e: {
    root: 'apps/e2e',
    libs: words('rules belenios record contract fixtures'),
    packages: words('node:* @playwright/test @axe-core/playwright pg'),
  },
};

export const SPEC_PACKAGES = words('node:* fast-check canonicalize @jest/* smtp-server intl-messageformat');

/** Only the demonstration of the api plays with the fixtures outside specs. */
export const FIXTURES_ALSO_IN = [/^apps\/api\/src\/demonstration\//];

/** The files by which time and randomness enter; everywhere else they are parameters. */
export const EDGES = [/^apps\/[^/]+\/src\/(.+\/)?(clock|random|device)\.ts$/, /^apps\/e2e\//];

/** True when `specifier` is one of `packages`, or a part of one. */
export const isAmong = (packages, specifier) =>
  packages.some((one) =>
    one.endsWith('*')
      ? specifier.startsWith(one.slice(0, -1))
      : specifier === one || specifier.startsWith(`${one}/`),
  );

/** The project a path (relative to the root of the repository) belongs to, or null. */
export const projectOf = (file) =>
  Object.entries(PROJECTS).find(([, { root }]) => file === root || file.startsWith(`${root}/`))?.[0] ?? null;

/** True for specs and for what only specs use. */
export const isSpec = (file) => /\.spec\.(tsx?|mjs)$/.test(file) || /\/(testing\/|spec-)/.test(file);

/** True for the settings of a build tool, which run on the maker's machine only. */
export const isSettings = (file) =>
  /\.config\.(mjs|ts)$/.test(file) || /^apps\/[^/]+\/[^/]+\.mjs$/.test(file);
