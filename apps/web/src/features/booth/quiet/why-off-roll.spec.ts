import type { BallotView } from '@collegium/contract';
import { whyOffRoll } from './why-off-roll.js';

describe('a member without a paper in the open ballot', () => {
  const rules = (electorate: 'members' | 'board') =>
    ({ version: 2, electorate }) as unknown as BallotView['rules'];
  const urns = [{ urn: 'u2', college: 2, electors: 5 }];

  it('is told that the board votes, whatever its college', () => {
    expect(whyOffRoll({ rules: rules('board'), urns }, [2])).toBe('board');
  });

  it('is told that another college votes, or that it came late in its own', () => {
    expect(whyOffRoll({ rules: rules('members'), urns }, [1])).toBe('college');
    expect(whyOffRoll({ rules: rules('members'), urns }, [1, 2])).toBe('late');
    expect(whyOffRoll({ rules: null, urns: [{ urn: 'u', college: null, electors: 5 }] }, [1])).toBe('late');
  });
});
