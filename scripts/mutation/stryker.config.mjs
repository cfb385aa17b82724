/** Changes the rules one operator at a time; a change that no spec notices is a line that no spec holds. */
export default {
  mutate: ['libs/rules/src/**/*.ts', '!libs/rules/src/**/*.spec.ts', '!libs/rules/src/testing/**'],
  plugins: ['./scripts/mutation/runner.mjs'],
  testRunner: 'rules',
  coverageAnalysis: 'perTest',
  ignorePatterns: ['/apps', '/deploy', '/docs/pictures', '/reports'],
  concurrency: 2,
  // A change that hangs is stopped by counting how often it is met; the clock is only for what slips through, and must not call a
  // busy machine a success.
  timeoutMS: 20_000,
  timeoutFactor: 4,
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { reportTests: false, allowColor: false },
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  tempDirName: 'reports/mutation/sandboxes',
  cleanTempDir: 'always',
};
