/** What the person asked: npm start [-- --empty] [--lan] [--port N], and the environment. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Refusal } from '../terminal.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DEFAULT_PORT = 4400;

/** `{ empty, lan, port, host, folder }`. Throws a Refusal for what it does not understand. */
export function readArguments(argv, env) {
  const { empty, lan, port } = parse(argv);
  return {
    empty,
    lan,
    port: readPort(port ?? env.PORT),
    host: lan ? '0.0.0.0' : '127.0.0.1',
    folder: env.COLLEGIUM_DATA ? resolve(env.COLLEGIUM_DATA) : join(ROOT, '.data'),
  };
}

function parse(argv) {
  try {
    return parseArgs({
      args: argv,
      options: {
        empty: { type: 'boolean', default: false },
        lan: { type: 'boolean', default: false },
        port: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new Refusal(
      `Argument incompris (${error.message}).\nUsage : npm start [-- [--empty] [--lan] [--port N]]`,
      `Argument not understood (${error.message}).\nUsage: npm start [-- [--empty] [--lan] [--port N]]`,
      { cause: error },
    );
  }
}

function readPort(text) {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Refusal(
    `« ${text} » n'est pas un port : il faut un nombre entier de 1 à 65535, par exemple --port 4400.`,
    `"${text}" is not a port: it must be a whole number from 1 to 65535, for example --port 4400.`,
  );
}
