/** Which port the application listens on. */
import { createServer } from 'node:net';
import { Refusal, say } from '../terminal.mjs';

const NEXT_ONES = 50;

/** The wanted port or, when it is taken, the next free one (said aloud). */
export async function choosePort(wanted, host) {
  const last = Math.min(wanted + NEXT_ONES, 65_535);
  for (let port = wanted; port <= last; port += 1) {
    const trouble = await tryPort(port, host);
    if (trouble === null) {
      if (port !== wanted) {
        say(
          `Le port ${wanted} est déjà pris : Collegium écoute sur le port ${port}.`,
          `Port ${wanted} is already taken: Collegium listens on port ${port}.`,
        );
      }
      return port;
    }
    if (trouble === 'EACCES') throw forbidden(port);
  }
  throw new Refusal(
    `Aucun port libre entre ${wanted} et ${last}. Choisissez-en un autre : npm start -- --port 8080`,
    `No free port between ${wanted} and ${last}. Choose another one: npm start -- --port 8080`,
  );
}

function tryPort(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}

function forbidden(port) {
  return new Refusal(
    `Ce compte n'a pas le droit d'écouter sur le port ${port}. Choisissez un port au-dessus de 1024 : npm start -- --port 4400`,
    `This account may not listen on port ${port}. Choose a port above 1024: npm start -- --port 4400`,
  );
}
