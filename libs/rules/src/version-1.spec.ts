import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decide } from './index.js';
import type { DecideInput, Outcome } from './index.js';

interface Kept {
  readonly outcome: Outcome;
  /** SHA-256 of the decision, its keys in order. */
  readonly decision: string;
  readonly input: DecideInput;
}

const file = new URL('../../fixtures/src/data/rules/version-1.json', import.meta.url);
const kept: readonly Kept[] = JSON.parse(readFileSync(file, 'utf8'));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}

describe('version 1 of the rules, whose decisions stand hashed in records', () => {
  it.each(kept.map((one, index) => ({ ...one, index })))(
    'decides ballot $index ($outcome) as it did before version 2 existed',
    ({ outcome, decision, input }) => {
      const again = decide(input);
      expect(again.outcome).toBe(outcome);
      expect(
        createHash('sha256')
          .update(JSON.stringify(inOrder(again)))
          .digest('hex'),
      ).toBe(decision);
    },
  );
});
