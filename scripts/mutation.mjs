/**
 * Changes the rules one operator at a time and counts the changes that no spec notices:
 * npm run mutation [-- -m libs/rules/src/lot.ts,libs/rules/src/quorum.ts:10-40]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './ensure-deps.mjs';
import { runCommand } from './terminal.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STRYKER = [
  'node_modules/@stryker-mutator/core/bin/stryker.js',
  'run',
  'scripts/mutation/stryker.config.mjs',
];

await runCommand(async () => {
  await ensureDependencies({ dev: true });
  const stryker = spawn(process.execPath, [...STRYKER, ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  // Ctrl-C reaches Stryker as well, which then removes its copies of the tree.
  process.on('SIGINT', () => {});
  const [code] = await once(stryker, 'close');
  return code ?? 1;
});
