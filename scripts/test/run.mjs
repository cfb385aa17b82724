/** Runs one tool of the test run, its output in sight, never for longer than its time. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Far above what a busy machine needs: only what hangs is stopped. */
const LONGEST = 20 * 60_000;
const running = new Set();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of running) child.kill('SIGTERM');
    process.exitCode = 1;
  });
}

/** Runs `node ARGS…` (or `command`); answers `{ code, output }`. `keep` collects the output besides showing it. */
export function runTool(args, { command = process.execPath, env = {}, keep = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', keep ? 'pipe' : 'inherit', keep ? 'pipe' : 'inherit'],
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...env },
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk;
        process.stdout.write(chunk);
      });
    }
    const late = setTimeout(() => {
      process.stderr.write(`stopped after ${LONGEST / 60_000} minutes: ${args.slice(0, 3).join(' ')}\n`);
      child.kill('SIGTERM');
    }, LONGEST);
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code) => {
      clearTimeout(late);
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}
