import { readFileSync } from 'node:fs';
import { decide, drawLot } from './index.js';
import type { DecideInput } from './index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const example: DecideInput = JSON.parse(
  /```json\n(?<json>[\s\S]*?)```/u.exec(readme)?.groups?.['json'] ?? '',
);

describe('the example of the README', () => {
  it('ends as it says', () => {
    const { outcome, quorum, seats } = decide(example);
    expect(outcome).toBe('elected');
    expect(quorum).toMatchObject([{ heads: 8, called: 9, reached: true }]);
    expect(seats?.[0]?.elected).toEqual([
      { option: 'coorace', votes: 5, by: 'rank' },
      { option: 'rtes', votes: 3, by: 'lot' },
    ]);
    expect(decide({ ...example, tieBreak: [] }).outcome).toBe('tied');
  });

  it('draws the lot as a pencil does', () => {
    const [fact] = example.tieBreak ?? [];
    const seed = fact?.kind === 'lot' ? fact.seed : '';
    expect(drawLot(['ess', 'mes', 'rtes'], 2, seed)).toEqual(['rtes', 'mes']);
  });
});
