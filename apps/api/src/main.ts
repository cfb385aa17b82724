import 'reflect-metadata';
import { SetUp } from './accounts/set-up.service.js';
import { startApplication } from './bootstrap.js';
import { SystemClock } from './platform/clock.js';
import { readConfiguration, StartRefused } from './platform/configuration.js';
import { Log } from './platform/log.js';
import { SystemRandom } from './platform/random.js';
import { makeKey } from './register/key-file.js';

async function start(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const log = new Log();
  const surroundings = { configuration, clock: new SystemClock(), random: new SystemRandom(), log };
  const app = await startApplication(surroundings);
  const setUpLink = await app.get(SetUp).link();
  const url = configuration.publicUrl;
  const ready = {
    ready: true,
    url,
    ...(setUpLink === null ? {} : { setUpLink }),
    ...(configuration.demonstration ? { demo: `${url}/demo` } : {}),
  };
  process.stdout.write(`${JSON.stringify(ready)}\n`);
}

/** `main.js make-key`: the installation's signing key, made once, outside the database. */
function makeSigningKey(): void {
  const folder = process.env['DATA_DIR'];
  if (!folder) throw new StartRefused('DATA_DIR is missing: it names the folder of the signing key.');
  const { name } = makeKey(folder, new SystemRandom());
  process.stdout.write(`${name}\n`);
}

try {
  if (process.argv[2] === 'make-key') makeSigningKey();
  else await start();
} catch (error) {
  if (error instanceof StartRefused) process.stderr.write(`${error.message}\n`);
  else new Log().error('start-failed', error);
  process.exitCode = 1;
  // Connections of a half-started application would keep the process alive.
  setTimeout(() => process.exit(), 1000).unref();
}
