import { defineConfig } from '@playwright/test';

const executablePath = process.env['CHROMIUM_PATH'];
const json = process.env['PLAYWRIGHT_JSON'];

/** One worker: the specs play whole assemblies, and the machines that run them have two cores. */
export default defineConfig({
  testDir: 'src',
  outputDir: '../../test-results/e2e',
  workers: 1,
  fullyParallel: false,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: json === undefined ? [['list']] : [['list'], ['json', { outputFile: json }]],
  use: {
    timezoneId: 'Europe/Paris',
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    trace: process.env['PLAYWRIGHT_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
