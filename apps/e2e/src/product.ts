import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { childOf } from './processes.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const READY_WITHIN = 120_000;

/** The product as its users start it: the start command, a data folder of its own, a real PostgreSQL. */
export interface Product {
  readonly url: string;
  readonly setUpLink: string | null;
  /** Where its data are: starting on it again finds everything, at the same address. */
  readonly folder: string;
  /** Kills the application without a word; what the start command says on its way out. Its data stay. */
  crash(): Promise<string>;
  /** Stops it as Ctrl-C does and throws its data away. */
  stop(): Promise<void>;
}

interface Wishes {
  readonly empty?: boolean;
  /** Milliseconds between two acts of the simulated members. */
  readonly pace?: number;
  /** The data of a product that crashed. */
  readonly folder?: string;
}

type Command = ChildProcessByStdio<null, Readable, Readable>;

/** Starts the product on a port and data that no other spec uses. */
export async function startProduct({ empty = false, pace = 10, folder }: Wishes = {}): Promise<Product> {
  const data = folder ?? mkdtempSync(join(tmpdir(), 'collegium-e2e-'));
  const port = 4500 + (createHash('sha256').update(data).digest().readUInt16BE() % 400);
  const command = spawn(
    process.execPath,
    ['scripts/start.mjs', '--port', String(port), ...(empty ? ['--empty'] : [])],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        LANG: 'en_US.UTF-8',
        LC_ALL: '',
        COLLEGIUM_DATA: data,
        COLLEGIUM_DEMO_PACE: String(pace),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const { said, ended } = await announced(command);
  const url = /Open:\s+(\S+)/.exec(said())?.[1];
  if (url === undefined) throw new Error(`no address in:\n${said()}`);
  return {
    url,
    setUpLink: /First time:\s+(\S+)/.exec(said())?.[1] ?? null,
    folder: data,
    async crash() {
      process.kill(childOf(command.pid ?? 0, 'main.js'), 'SIGKILL');
      await ended;
      return said();
    },
    async stop() {
      command.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Waits until the command has told where to go. */
async function announced(command: Command): Promise<{ said: () => string; ended: Promise<void> }> {
  let text = '';
  for (const stream of [command.stdout, command.stderr])
    stream.on('data', (piece: Buffer) => (text += piece.toString()));
  const ended = new Promise<void>((resolve) => command.on('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`not ready in time:\n${text}`)), READY_WITHIN);
    command.stdout.on('data', () => {
      if (!/Stop:\s+Ctrl-C/.test(text)) return;
      clearTimeout(late);
      resolve();
    });
    void ended.then(() => reject(new Error(`stopped early:\n${text}`)));
  });
  return { said: () => text, ended };
}
