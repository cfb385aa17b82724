import { readFileSync } from 'node:fs';

/** A file of real cases, read as JSON. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- each file has a shape of its own
export function readCase<T>(path: string): T {
  return JSON.parse(
    readFileSync(new URL(`../../../fixtures/src/data/cases/${path}`, import.meta.url), 'utf8'),
  );
}
