/** Jest runs native ES modules (node --experimental-vm-modules); swc only strips types. See docs/adr/0002. */
const swc = (decorators) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true, decorators },
      transform: decorators
        ? { legacyDecorator: true, decoratorMetadata: true }
        : { react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
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

export default {
  projects: [
    project('rules', 'libs/rules'),
    project('record', 'libs/record'),
    project('contract', 'libs/contract'),
    project('fixtures', 'libs/fixtures'),
    project('auditor', 'apps/auditor'),
    project('web', 'apps/web'),
    project('api', 'apps/api', true),
  ],
};
