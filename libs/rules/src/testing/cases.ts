import { readFileSync } from 'node:fs';

/** A file of real cases, read as JSON. */
export function readCase<T>(path: string): T {
  return JSON.parse(
    readFileSync(new URL(`../../../fixtures/src/data/cases/${path}`, import.meta.url), 'utf8'),
  );
}
