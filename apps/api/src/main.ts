import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { SetUp } from './accounts/set-up.service.js';
import { startApplication } from './bootstrap.js';
import { OrganisationEntity } from './organisations/organisation.entity.js';
import { SystemClock } from './platform/clock.js';
import { Configuration, readConfiguration, StartRefused } from './platform/configuration.js';
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
    ...((await isSet(app)) ? { demo: `${url}/demo` } : {}),
  };
  process.stdout.write(`${JSON.stringify(ready)}\n`);
}

/** An installation that began empty has no demonstration, even if it is asked for later. */
async function isSet(app: NestFastifyApplication): Promise<boolean> {
  if (!app.get(Configuration).demonstration) return false;
  return app.get(DataSource).manager.existsBy(OrganisationEntity, { simulated: true });
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
