/** Verifies an evidence archive, offline: npm run -s auditor -- verify FILE.zip [--key FINGERPRINT] */
import { ensureDependencies } from './ensure-deps.mjs';
import { runCommand } from './terminal.mjs';

await runCommand(async () => {
  await ensureDependencies({ dev: false });
  const { bundleCommand } = await import('./bundle-command.mjs');
  const { main } = await bundleCommand('apps/auditor/src/auditor.ts');
  return main(process.argv.slice(2));
});
