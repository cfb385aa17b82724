/** Every branch of the rules is reached by a worked case. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from './run.mjs';

/**
 * Babel counts each side of `?:`, `&&`, `||` and `??` and each default. V8 sees none of those inside a function that nobody
 * called, and finds a branch missed in every file that holds only types.
 */
const flags = (folder) => [
  [`--setupFiles=${join(ROOT, 'scripts/test/same-draws.mjs')}`],
  ['--coverage', '--coverageProvider=babel', '--coverageReporters=json', `--coverageDirectory=${folder}`],
  ['libs/rules/src/**/*.ts', '!**/*.spec.ts', '!**/testing/**'].map(
    (glob) => `--collectCoverageFrom=${glob}`,
  ),
];

/** Runs `jest(flags)` with coverage and adds the branches, as one, to its count. */
export async function withEveryBranch(jest) {
  const folder = mkdtempSync(join(tmpdir(), 'collegium-coverage-'));
  try {
    const { passed, failed } = await jest(flags(folder).flat());
    const { branches, missed } = readBranches(
      JSON.parse(readFileSync(join(folder, 'coverage-final.json'), 'utf8')),
    );
    for (const place of missed) process.stdout.write(`no worked case reaches ${place}\n`);
    process.stdout.write(`${branches - missed.length} of ${branches} branches of the rules are reached\n`);
    const complete = branches > 0 && missed.length === 0;
    return complete ? { passed: passed + 1, failed } : { passed, failed: failed + 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads Istanbul's report: how many branches there are, and where those are that nothing took. */
export function readBranches(report) {
  let branches = 0;
  const missed = [];
  for (const [file, { b: counts, branchMap }] of Object.entries(report)) {
    for (const [id, taken] of Object.entries(counts)) {
      branches += taken.length;
      const { type, locations, loc } = branchMap[id];
      taken.forEach((times, side) => {
        // The side that isn't written (an `if` without `else`) has no place of its own.
        const line = locations[side]?.start?.line ?? loc.start.line;
        if (times === 0) missed.push(`${relative(ROOT, file)}:${line} (${type}, side ${side + 1})`);
      });
    }
  }
  return { branches, missed };
}
