import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const READY_WITHIN = 120_000;

/** The product as its users start it: the start command, a data folder of its own, a real PostgreSQL. */
export interface Product {
  readonly url: string;
  readonly setUpLink: string | null;
  stop(): Promise<void>;
}

interface Wishes {
  readonly empty?: boolean;
  /** Milliseconds between two acts of the simulated members. */
  readonly pace?: number;
}

/** Starts the product on a port and data that no other spec uses. */
export async function startProduct({ empty = false, pace = 60 }: Wishes = {}): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'collegium-e2e-'));
  const port = 4500 + (createHash('sha256').update(folder).digest().readUInt16BE() % 400);
  const child = spawn(
    process.execPath,
    ['scripts/start.mjs', '--port', String(port), ...(empty ? ['--empty'] : [])],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        LANG: 'en_US.UTF-8',
        LC_ALL: '',
        COLLEGIUM_DATA: folder,
        COLLEGIUM_DEMO_PACE: String(pace),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`not ready in time:\n${said}`)), READY_WITHIN);
    child.stdout.on('data', () => {
      if (!/Stop:\s+Ctrl-C/.test(said)) return;
      clearTimeout(late);
      resolve();
    });
    void ended.then(() => reject(new Error(`stopped early:\n${said}`)));
  });
  const url = /Open:\s+(\S+)/.exec(said)?.[1];
  if (url === undefined) throw new Error(`no address in:\n${said}`);
  return {
    url,
    setUpLink: /First time:\s+(\S+)/.exec(said)?.[1] ?? null,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
