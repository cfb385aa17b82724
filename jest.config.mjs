/** Jest runs native ES modules (node --experimental-vm-modules); swc only strips types. See docs/adr/0002. */
const swc = (decorators, module = 'es6') => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true, decorators },
      transform: decorators
        ? { legacyDecorator: true, decoratorMetadata: true }
        : { react: { runtime: 'automatic' } },
    },
    module: { type: module },
  },
];

const project = (displayName, root, decorators = false) => ({
  displayName,
  rootDir: `${import.meta.dirname}/${root}`,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@collegium/source', 'node'] },
  testMatch: ['<rootDir>/**/*.spec.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.tsx?$': swc(decorators) },
});

const scripts = {
  ...project('scripts', 'scripts'),
  testMatch: ['<rootDir>/**/*.spec.mjs'],
  moduleFileExtensions: ['mjs', 'js', 'cjs', 'json', 'node'],
  moduleNameMapper: {},
  transform: {},
};

/** ES modules that a CommonJS package requires: Node 20.19 allows that, Jest only from Node 24.9. */
const requiredEsModules = 'content-disposition|cookie';

/** The api's specs meet a real PostgreSQL: their own throw-away one, started once for the run. */
const api = {
  ...project('api', 'apps/api', true),
  transform: {
    [`/node_modules/(${requiredEsModules})/.+\\.js$`]: swc(false, 'commonjs'),
    '\\.tsx?$': swc(true),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${requiredEsModules})/)`],
  globalSetup: `${import.meta.dirname}/scripts/test/cluster-up.mjs`,
  globalTeardown: `${import.meta.dirname}/scripts/test/cluster-down.mjs`,
};

export default {
  // Specs of the api start applications and wait for commits, on machines that do other things too; a project can't
  // have its own patience.
  testTimeout: 30_000,
  projects: [
    scripts,
    project('rules', 'libs/rules'),
    project('record', 'libs/record'),
    project('contract', 'libs/contract'),
    project('judge', 'libs/judge'),
    project('fixtures', 'libs/fixtures'),
    project('auditor', 'apps/auditor'),
    project('web', 'apps/web'),
    api,
  ],
};
