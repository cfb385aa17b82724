import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestApi } from '../../platform/testing/start-api.js';

const root = join(import.meta.dirname, '../../../../..');

/** The application as it ships: one bundle, run by processes that can be killed. */
export class BuiltApi {
  private readonly started: ChildProcess[] = [];

  private constructor(private readonly folder: string) {}

  static make(): BuiltApi {
    // Below node_modules, so that the bundle finds its packages.
    const cache = join(root, 'node_modules/.cache');
    mkdirSync(cache, { recursive: true });
    const folder = mkdtempSync(join(cache, 'collegium-api-'));
    const bundler = join(root, 'node_modules/rolldown/bin/cli.mjs');
    execFileSync(process.execPath, [bundler, '-c', 'apps/api/rolldown.config.mjs', '-d', folder], {
      cwd: root,
    });
    return new BuiltApi(folder);
  }

  /** A replica on another's database, with its key. */
  async start(beside: TestApi): Promise<{ url: string; process: ChildProcess }> {
    const child = spawn(process.execPath, [join(this.folder, 'main.js')], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        COLLEGIUM_MODE: 'development',
        PORT: '0',
        DATABASE_URL: beside.databases.applicationUrl,
        DATABASE_OWNER_URL: beside.databases.ownerUrl,
        DATA_DIR: beside.dataDir,
      },
    });
    this.started.push(child);
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    return { url: (JSON.parse(line) as { url: string }).url, process: child };
  }

  async remove(): Promise<void> {
    for (const child of this.started) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
