import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** The process that `parent` started for `script`: found by its parent, so that nobody else's is ever meant. */
export function childOf(parent: number, script: string): number {
  const found = running().find((one) => one.parent === parent && one.command.includes(script));
  if (!found) throw new Error(`process ${parent} has no child that runs ${script}`);
  return found.pid;
}

/** Bare machines have no `ps`, and only Linux has `/proc`. */
function running(): readonly Running[] {
  return existsSync('/proc/self/stat') ? ofProc() : ofPs();
}

function ofProc(): readonly Running[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const [, parent = '0'] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ pid: Number(name), parent: Number(parent), command }];
      } catch {
        return []; // it ended while the list was read
      }
    });
}

function ofPs(): readonly Running[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=', '-o', 'ppid=', '-o', 'args='], { encoding: 'utf8' });
  return lines.split('\n').flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
  });
}
