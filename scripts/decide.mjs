/** Recomputes a decision from its facts: npm run -s decide -- FILE.json (`-`: standard input) */
import { ensureDependencies } from './ensure-deps.mjs';
import { runCommand } from './terminal.mjs';

await runCommand(async () => {
  await ensureDependencies({ dev: false });
  const { bundleCommand } = await import('./bundle-command.mjs');
  const { main } = await bundleCommand('apps/auditor/src/decide.ts');
  return main(process.argv.slice(2));
});
