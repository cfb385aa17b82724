/** npm test: installs what it needs, runs every step quickest first, ends with `N passed, N failed`. */
import { parseArgs } from 'node:util';
import { ensureDependencies } from './ensure-deps.mjs';
import { Refusal, runCommand } from './terminal.mjs';

await runCommand(async () => {
  const only = parseArgs({ options: { only: { type: 'string' } } }).values.only?.split(',');
  await ensureDependencies({ dev: true });
  const { STEPS } = await import('./test/steps.mjs');
  const unknown = only?.filter((name) => !STEPS.some((step) => step.name === name)) ?? [];
  if (unknown.length > 0) throw unknownStep(unknown, STEPS);
  const results = [];
  for (const step of STEPS.filter(({ name }) => !only || only.includes(name))) {
    results.push(await runStep(step));
    if (process.exitCode) break;
  }
  return report(results);
});
// Whatever a step left open must not keep the command from ending.
process.exit();

async function runStep({ name, run }) {
  process.stdout.write(`\n── ${name}\n`);
  const began = performance.now();
  const { passed, failed } = await run().catch((error) => {
    process.stdout.write(`${error instanceof Refusal ? error.message : error.stack}\n`);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  // A step that executed nothing has proved nothing.
  return { name, seconds, passed, failed: passed + failed === 0 ? 1 : failed };
}

function report(results) {
  process.stdout.write('\n');
  for (const { name, seconds, passed, failed } of results) {
    process.stdout.write(
      `${name.padEnd(12)} ${`${seconds} s`.padStart(8)}  ${passed} passed, ${failed} failed\n`,
    );
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
  return sum('failed') > 0 ? 1 : process.exitCode;
}

function unknownStep(names, steps) {
  const known = steps.map(({ name }) => name).join(', ');
  return new Refusal(
    `Étape inconnue : ${names.join(', ')}. Étapes : ${known}`,
    `Unknown step: ${names.join(', ')}. Steps: ${known}`,
  );
}
