/** Measures what must stay fast, prints it and keeps it in reports/bench.json: npm run bench */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './ensure-deps.mjs';
import { inTongue, runCommand, say } from './terminal.mjs';

const FOLDER = fileURLToPath(new URL('../reports', import.meta.url));

await runCommand(async () => {
  await ensureDependencies({ dev: false });
  const { measureDecisions } = await import('./bench/decisions.mjs');
  const machine = {
    cores: cpus().length,
    processor: cpus()[0]?.model,
    gigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    load: loadavg()[0],
  };
  const measures = await measureDecisions();
  process.stdout.write(`${tableOf(machine, measures)}\n`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    join(FOLDER, 'bench.json'),
    `${JSON.stringify({ at: new Date().toISOString(), machine, measures }, null, 2)}\n`,
  );
  say('Gardé dans reports/bench.json.', 'Kept in reports/bench.json.');
});

function tableOf({ cores, gigabytes, node, load }, measures) {
  const rows = [
    ['ms', 'p10', 'median', 'p99', inTongue('visée', 'aim'), inTongue('étalon ×', 'yardstick ×')],
    ...measures.map(({ what, fastest, median, p99, aim, ratio }) => [
      what,
      fastest.toFixed(3),
      median.toFixed(3),
      p99.toFixed(3),
      `< ${aim}${median < aim ? '' : ' !'}`,
      ratio.toFixed(1),
    ]),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join('  '),
  );
  const size = inTongue(
    `${cores} cœurs (charge ${load.toFixed(1)}), ${gigabytes} Go, Node ${node}`,
    `${cores} cores (load ${load.toFixed(1)}), ${gigabytes} GB, Node ${node}`,
  );
  return [size, '', ...lines].join('\n');
}
