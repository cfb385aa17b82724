import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface Verdict {
  readonly code: number | null;
  readonly said: string;
}

/** Runs the command-line auditor as a stranger would, on a downloaded file. */
export function audit(file: string, ...more: readonly string[]): Verdict {
  const run = spawnSync('npm', ['run', '-s', 'auditor', '--', 'verify', file, ...more], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'fr_FR.UTF-8' },
  });
  return { code: run.status, said: run.stdout + run.stderr };
}
