import type { Decision } from '@collegium/rules';
import { electedInOrder } from './elected-order.js';
import { majorityNeeded, outcomeKey, outcomeSign, resolutionCounts } from './outcome.js';

const decision: Decision = {
  outcome: 'adopted',
  quorum: [],
  weights: [],
  figures: [
    { name: 'for', scope: 'global', value: 12 },
    { name: 'against', scope: 'global', value: 2 },
    { name: 'expressed', scope: 'global', value: 14 },
    { name: 'for', scope: { college: 1 }, value: 9 },
  ],
  steps: [
    {
      rule: 'decision.expressed',
      key: 'decision.majority-reached',
      scope: 'global',
      inputs: { for: 12, expressed: 14, threshold: '1/2', needed: 8 },
      holds: true,
    },
  ],
};

describe('a result in words', () => {
  it('says unanimity only of what was carried', () => {
    expect(outcomeKey('adopted', true)).toBe('unanimous.adopted');
    expect(outcomeKey('elected', true)).toBe('unanimous.elected');
    expect(outcomeKey('rejected', true)).toBe('rejected');
    expect(outcomeKey('no-quorum')).toBe('no-quorum');
  });

  it('never shows an outcome it does not know as something decided', () => {
    expect(outcomeKey('from-the-future')).toBe('incomplete');
  });

  it('is for, against, or waiting', () => {
    expect(outcomeSign('elected')).toBe('for');
    expect(outcomeSign('no-quorum')).toBe('against');
    expect(outcomeSign('tied')).toBeNull();
  });

  it('reads the counts over everyone, never those of one college', () => {
    expect(resolutionCounts(decision)).toEqual({
      for: 12,
      against: 2,
      abstention: 0,
      blank: 0,
      void: 0,
      expressed: 14,
    });
  });

  it('takes the majority from the step that decided, and knows when there was none', () => {
    expect(majorityNeeded(decision)).toEqual({ needed: 8, expressed: 14 });
    expect(majorityNeeded({ ...decision, steps: [] })).toBeNull();
  });
});

describe('those elected', () => {
  it('stand by their votes, then in the order of the paper', () => {
    const options = ['z', 'm', 'a'].map((id) => ({ id, label: id.toUpperCase(), college: 1 }));
    const elected = [
      { option: 'a', votes: 4, by: 'rank' },
      { option: 'm', votes: 9, by: 'rank' },
      { option: 'z', votes: 4, by: 'lot' },
    ] as const;
    expect(electedInOrder({ elected }, options).map(({ label }) => label)).toEqual(['M', 'Z', 'A']);
  });
});
