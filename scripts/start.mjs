/** npm start: installs, builds, starts PostgreSQL and the application, says where to go; stops everything in order. */
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureDependencies } from './ensure-deps.mjs';
import { takeLock } from './lock.mjs';
import { readArguments, ROOT } from './start/arguments.mjs';
import { Refusal, inTongue, runCommand, say } from './terminal.mjs';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort());
// A closed terminal must not keep the rest from being stopped in order.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => stopping.abort());

/** What was opened, closed in the opposite order whatever happens. */
const opened = [];

await runCommand(async () => {
  try {
    return await start();
  } catch (error) {
    if (stopping.signal.aborted) return 0;
    throw error;
  } finally {
    for (const close of opened.reverse()) await close();
    if (stopping.signal.aborted) say('Collegium est arrêté.', 'Collegium has stopped.');
  }
});
process.exit();

async function start() {
  const asked = readArguments(process.argv.slice(2), process.env);
  const lock = await holdFolder(asked.folder);
  opened.push(async () => lock.release());
  await ensureDependencies({ dev: false, signal: stopping.signal });
  const { openDatabase } = await import('./start/database.mjs');
  const { buildWhenChanged } = await import('./start/build.mjs');
  // All are waited for even when one fails, so that whatever was started can be stopped.
  const steps = await Promise.allSettled([
    openDatabase(asked.folder, process.env).then((database) => {
      opened.push(database.stop);
      return database;
    }),
    buildWhenChanged('api', stopping.signal),
    buildWhenChanged('web', stopping.signal),
  ]);
  const failed = steps.find((step) => step.status === 'rejected');
  if (failed) throw failed.reason;
  stopping.signal.throwIfAborted();
  return serve(asked, steps[0].value, lock);
}

/** One instance at a time on one data folder: the second is told who has it and where. */
async function holdFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const lock = await takeLock(join(folder, 'start.lock'));
    if (!lock.holder) return lock;
    const { pid, url } = lock.holder;
    throw new Refusal(
      `Collegium tourne déjà sur ces données (${folder}), processus ${pid}${url ? `, à l'adresse ${url}` : ''}. Ouvrez cette adresse, ou arrêtez-le d'abord, ou choisissez un autre dossier avec COLLEGIUM_DATA.`,
      `Collegium already runs on these data (${folder}), process ${pid}${url ? `, at ${url}` : ''}. Open that address, or stop it first, or choose another folder with COLLEGIUM_DATA.`,
    );
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      `Impossible d'écrire dans le dossier de données ${folder} (${error.code}). Rien n'a été changé. Libérez de la place ou donnez le droit d'y écrire, ou choisissez un autre dossier avec COLLEGIUM_DATA.`,
      `Cannot write in the data folder ${folder} (${error.code}). Nothing was changed. Free some space or give the right to write there, or choose another folder with COLLEGIUM_DATA.`,
      { cause: error },
    );
  }
}

async function serve(asked, database, lock) {
  const { choosePort } = await import('./start/port.mjs');
  const { startApplication } = await import('./start/application.mjs');
  const port = await choosePort(asked.port, asked.host);
  const environment = {
    ...process.env,
    PORT: String(port),
    HOST: asked.host,
    PUBLIC_URL: process.env.PUBLIC_URL ?? `http://${asked.lan ? lanAddress() : '127.0.0.1'}:${port}`,
    DATA_DIR: asked.folder,
    WEB_DIST: join(ROOT, 'apps/web/dist'),
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    COLLEGIUM_MODE: 'development',
    COLLEGIUM_DEMO: asked.empty ? undefined : '1',
  };
  const log = join(asked.folder, 'application.log');
  const application = startApplication(join(ROOT, 'apps/api/dist/main.js'), environment, log);
  opened.push(application.stop);
  const stopAsked = once(stopping.signal, 'abort');
  const facts = await Promise.race([application.ready, stopAsked]);
  if (stopping.signal.aborted) return 0;
  lock.update({ url: facts.url });
  announce(facts, asked);
  const watch = new AbortController();
  const ending = await Promise.race([
    stopAsked.then(() => null),
    application.ended.then((code) => applicationLost(code)),
    databaseLost(database, watch.signal),
  ]);
  watch.abort();
  if (ending && !stopping.signal.aborted) throw ending;
  return 0;
}

/** The first address by which other devices of the same network reach this machine. */
function lanAddress() {
  const found = Object.values(networkInterfaces())
    .flat()
    .find((one) => one.family === 'IPv4' && !one.internal);
  return found?.address ?? '127.0.0.1';
}

function announce({ url, demo, setUpLink }, { folder, lan }) {
  const lines = [
    ['Collegium est prêt.', 'Collegium is ready.'],
    [`  Ouvrir :         ${url}`, `  Open:            ${url}`],
    demo && [`  Démonstration :  ${demo}`, `  Demonstration:   ${demo}`],
    setUpLink && [
      `  Première fois :  ${setUpLink}\n                   (ce lien ne sert qu'une fois ; il est pour le ou la premier·ère secrétaire)`,
      `  First time:      ${setUpLink}\n                   (this link works once; it is for the first secretary)`,
    ],
    [`  Données :        ${folder}`, `  Data:            ${folder}`],
    lan && ['  Ouvert à tous les appareils du même réseau.', '  Open to every device on the same network.'],
    ['  Arrêter :        Ctrl-C', '  Stop:            Ctrl-C'],
  ];
  process.stdout.write(
    `\n${lines
      .filter(Boolean)
      .map(([french, english]) => inTongue(french, english))
      .join('\n')}\n\n`,
  );
}

function applicationLost(code) {
  return new Refusal(
    `L'application s'est arrêtée d'elle-même (${code}). Tout vote accusé de réception est enregistré. Relancez : npm start`,
    `The application stopped by itself (${code}). Every acknowledged vote is on disk. Start again: npm start`,
  );
}

/** A killed PostgreSQL keeps what it acknowledged; the next start repairs it. */
async function databaseLost(database, signal) {
  while (database.running()) {
    try {
      await sleep(500, undefined, { signal });
    } catch {
      return null;
    }
  }
  return new Refusal(
    `PostgreSQL s'est arrêté de lui-même. Tout vote accusé de réception est enregistré. Relancez : npm start`,
    `PostgreSQL stopped by itself. Every acknowledged vote is on disk. Start again: npm start`,
  );
}
