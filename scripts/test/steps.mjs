/** The steps of npm test, quickest first. Each answers `{ passed, failed }`; nothing executed is a failure. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestCluster, testEnvironment } from '../pg.mjs';
import { buildWhenChanged } from '../start/build.mjs';
import { chromiumEnvironment } from './chromium.mjs';
import { withEveryBranch } from './coverage.mjs';
import { ROOT, runTool } from './run.mjs';

/** A tool that is right or wrong as a whole counts as one. */
const whole = async (...args) =>
  (await runTool(args)).code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

const format = () =>
  whole('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '--cache', '.');
const lint = () => whole('node_modules/oxlint/bin/oxlint', '--quiet');
const boundaries = () => whole('scripts/boundaries.mjs');

/** One count per project; Nx skips those whose sources and libraries have not changed. */
async function types() {
  const { code, output } = await runTool(['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'typecheck'], {
    keep: true,
  });
  const projects = Number(/typecheck for (\d+) projects/.exec(output)?.[1] ?? 0);
  const failed = output.match(/^- \S+:typecheck$/gm)?.length ?? 0;
  return { passed: projects - failed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/** The projects of a Jest run, each of which must execute at least one test. */
async function jest(roots, { env = {}, flags = [] } = {}) {
  const command = [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--maxWorkers=2',
    ...flags,
  ];
  const report = await readReport('jest', (file) =>
    runTool([...command, '--json', `--outputFile=${file}`, '--selectProjects', ...Object.keys(roots)], {
      env,
    }),
  );
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report;
  const broken = testResults.filter(
    ({ assertionResults, status }) => status === 'failed' && !assertionResults.length,
  );
  const executed = (root) =>
    testResults
      .filter(({ name }) => name.startsWith(join(ROOT, root)))
      .some(({ assertionResults }) => assertionResults.some(({ status }) => /passed|failed/.test(status)));
  const silent = Object.entries(roots).filter(([, root]) => !executed(root));
  for (const [name] of silent) process.stdout.write(`${name}: no test was executed\n`);
  // A test that is skipped or still to be written has proved nothing.
  const asleep = numPendingTests + numTodoTests;
  return { passed: numPassedTests, failed: numFailedTests + broken.length + silent.length + asleep };
}

/** The cluster is started here rather than by Jest, so that an interrupted run leaves nothing behind. */
async function apiOnPostgres() {
  const cluster = await startTestCluster();
  try {
    return await jest({ api: 'apps/api' }, { env: testEnvironment(cluster) });
  } finally {
    await cluster.stop();
  }
}

async function wholeAssemblies() {
  if (!existsSync(join(ROOT, 'apps/e2e/playwright.config.ts'))) return { passed: 0, failed: 1 };
  await Promise.all([buildWhenChanged('api'), buildWhenChanged('web')]);
  const env = await chromiumEnvironment();
  const { stats, errors } = await readReport('playwright', (file) =>
    runTool(['node_modules/@playwright/test/cli.js', 'test', '-c', 'apps/e2e'], {
      env: { ...env, PLAYWRIGHT_JSON: file },
    }),
  );
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped + errors.length };
}

/** Runs a tool that writes a JSON report to `file`, and reads it; a tool that wrote none has failed. */
async function readReport(name, run) {
  const folder = mkdtempSync(join(tmpdir(), `collegium-${name}-`));
  const file = join(folder, 'report.json');
  try {
    await run(file);
    if (!existsSync(file)) throw new Error(`${name} wrote no report`);
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const LIBRARIES = {
  rules: 'libs/rules',
  record: 'libs/record',
  contract: 'libs/contract',
  judge: 'libs/judge',
  fixtures: 'libs/fixtures',
};
const APPLICATIONS = { auditor: 'apps/auditor', web: 'apps/web' };

/** Jest's own list of what isn't a spec, and one thing more. */
const without = (path) => ['/node_modules/', '/dist/', path].map((one) => `--testPathIgnorePatterns=${one}`);

/**
 * The specs of the rules run in two steps, none of them twice: worked cases with the branches counted, always on the same draws,
 * and the properties among the units, on new draws each time. What those reach today they may miss tomorrow, and a branch that
 * only luck reaches has no case that says what it is for.
 */
const workedCases = () =>
  withEveryBranch((flags) =>
    jest({ rules: 'libs/rules' }, { flags: [...flags, ...without('libs/rules/src/properties')] }),
  );
const units = () =>
  jest(
    { scripts: 'scripts', ...LIBRARIES, ...APPLICATIONS },
    { flags: without('libs/rules/src/(?!properties)') },
  );

export const STEPS = [
  { name: 'format', run: format },
  { name: 'boundaries', run: boundaries },
  { name: 'lint', run: lint },
  { name: 'types', run: types },
  { name: 'rules', run: workedCases },
  { name: 'units', run: units },
  { name: 'api', run: apiOnPostgres },
  { name: 'e2e', run: wholeAssemblies },
];
