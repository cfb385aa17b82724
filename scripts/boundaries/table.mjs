/** Who may import whom: the table of the house (docs/architecture.md), as data. */

const NODE = /^node:/;
const SPECS_ONLY = [
  NODE,
  /^fast-check$/,
  /^canonicalize$/,
  /^@jest\//,
  /^@nestjs\/testing$/,
  /^smtp-server$/,
];

/**
 * Per project: `libs` it may import, `types` it may import only as types, `packages` from outside.
 * Specs may add the fixtures, Node and the testing packages.
 */
export const PROJECTS = {
  rules: { root: 'libs/rules', libs: [], packages: [/^fraction\.js$/] },
  belenios: { root: 'libs/belenios', libs: [], packages: [/^@noble\//] },
  record: { root: 'libs/record', libs: [], packages: [/^@noble\//] },
  contract: { root: 'libs/contract', libs: [], types: ['rules', 'belenios', 'record'], packages: [/^zod$/] },
  fixtures: { root: 'libs/fixtures', libs: ['rules', 'belenios', 'record', 'contract'], packages: [NODE] },
  api: {
    root: 'apps/api',
    libs: ['rules', 'belenios', 'record', 'contract'],
    packages: [
      ...[
        NODE,
        /^@nestjs\//,
        /^@fastify\//,
        /^fastify$/,
        /^typeorm(\/|$)/,
        /^pg$/,
        /^rxjs(\/|$)/,
        /^reflect-metadata$/,
      ],
      ...[/^socket\.io$/, /^zod$/, /^nodemailer$/, /^papaparse$/, /^intl-messageformat$/],
    ],
    specs: [/^socket\.io-client$/],
  },
  web: {
    root: 'apps/web',
    libs: ['rules', 'belenios', 'record', 'contract'],
    packages: [
      ...[/^react(\/|$)/, /^react-dom(\/|$)/, /^@mantine\//, /^@tanstack\/react-query$/, /^wouter(\/|$)/],
      ...[/^socket\.io-client$/, /^intl-messageformat$/, /^qrcode$/, /^@fontsource-variable\//],
    ],
  },
  auditor: { root: 'apps/auditor', libs: ['rules', 'belenios', 'record', 'contract'], packages: [NODE] },
  e2e: {
    root: 'apps/e2e',
    libs: ['rules', 'belenios', 'record', 'contract', 'fixtures'],
    packages: [NODE, /^@playwright\/test$/, /^@axe-core\/playwright$/, /^pg$/],
  },
};

export const SPEC_PACKAGES = SPECS_ONLY;

/** Only the demonstration of the api plays with the fixtures outside specs. */
export const FIXTURES_ALSO_IN = [/^apps\/api\/src\/demonstration\//];

/** The files by which time and randomness enter; everywhere else they are parameters. */
export const EDGES = [/^apps\/[^/]+\/src\/(.+\/)?(clock|random|device)\.ts$/, /^apps\/e2e\//];

/** True for specs and for what only specs use. */
export const isSpec = (file) => /\.spec\.(tsx?|mjs)$/.test(file) || /\/(testing\/|spec-)/.test(file);
/** True for the settings of a build tool, which run on the maker's machine only. */
export const isSettings = (file) => /\.config\.(mjs|ts)$/.test(file);
