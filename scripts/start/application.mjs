/** The application's process: started, waited for, stopped. */
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, renameSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Refusal } from '../terminal.mjs';

const TETHER = new URL('tether.mjs', import.meta.url).href;
const READY_WITHIN = 120_000;
const STOPPED_WITHIN = 10_000;

/**
 * Starts `main` with `env`; what it logs goes to the file `log`, and troubles are shown as well. `ready` resolves to
 * the facts it prints once it listens, or rejects with a Refusal; `ended` resolves to its exit code; `stop()` asks it
 * to finish what it is doing and leave.
 */
export function startApplication(main, env, log) {
  const journal = openJournal(log);
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', TETHER, main], {
    env,
    // Its own session: Ctrl-C reaches only our command, which stops the application before its database.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal)));
  const ready = new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(neverReady()), READY_WITHIN);
    const settle = (outcome) => (value) => {
      clearTimeout(late);
      outcome(value);
    };
    const read = (line) => {
      const facts = parseLine(line);
      if (facts.ready === true) return settle(resolve)(facts);
      journal.write(`${line}\n`);
      if (facts.level !== 'info') process.stderr.write(`${line}\n`);
    };
    for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', read);
    void ended.then((code) => settle(reject)(stoppedEarly(code)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), STOPPED_WITHIN);
    await ended;
    clearTimeout(force);
  };
  return { ready, ended, stop };
}

/** Keeps the log of the run before, in case it tells why that one ended. */
function openJournal(file) {
  if (existsSync(file)) renameSync(file, `${file}.before`);
  return createWriteStream(file, { mode: 0o600 }).on('error', (error) =>
    process.stderr.write(`${error.message}\n`),
  );
}

function parseLine(line) {
  try {
    return Object(JSON.parse(line));
  } catch {
    return {};
  }
}

function neverReady() {
  return new Refusal(
    `L'application n'a pas répondu en ${READY_WITHIN / 1000} s. Rien n'est perdu ; la machine est peut-être très chargée. Recommencez : npm start`,
    `The application did not answer within ${READY_WITHIN / 1000} s. Nothing is lost; the machine may be very busy. Try again: npm start`,
  );
}

function stoppedEarly(code) {
  return new Refusal(
    `L'application s'est arrêtée avant d'être prête (${code}). Rien n'est perdu ; la cause est écrite juste au-dessus.`,
    `The application stopped before it was ready (${code}). Nothing is lost; the cause is written just above.`,
  );
}
