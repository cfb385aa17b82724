import { linesOf, three, weighed } from '../testing/worked.js';

/** Decisions worked with a pencil, to the last line: what goes in, the fraction, the comparison, what it concludes. */

describe('a weighting suspended', () => {
  it('when too few colleges take part', () => {
    expect(
      linesOf(
        weighed(
          [
            [5, 5, 3, 2],
            [2, 2, 1, 1],
            [3, 3, 0, 0, 1],
          ],
          three,
          { suspendBelow: 3, suspendCounts: 'taking_part' },
        ),
      ),
    ).toEqual([
      'weights.suspended · colleges 2, least 3, counting taking_part',
      'decision.majority-reached · for 4, expressed 7, threshold 1/2, needed 4 · 4/7 · 4/7 > 1/2 · holds',
      'decision.adopted · holds',
    ]);
  });
  it('…and not while they are formed, where that is what counts', () => {
    expect(
      linesOf(
        weighed(
          [
            [5, 5, 3, 2],
            [2, 2, 1, 1],
            [3, 3, 0, 0, 1],
          ],
          three,
          { suspendBelow: 3, suspendCounts: 'formed' },
        ),
      ),
    ).toEqual([
      'college.silent · college 3: · college 3, votes 1, weight 1/5, policy weight_lost',
      'weights.effective · colleges 1|2|3, weights 1/2|3/10|1/5',
      'college.share · college 1: · college 1, for 3, count 5, base expressed, weight 1/2, carried 3/10 · 3/5',
      'college.share · college 2: · college 2, for 1, count 2, base expressed, weight 3/10, carried 3/20 · 1/2',
      'decision.weighted-missed · share 9/20, threshold 1/2, carryOver proportional · 9/20 > 1/2 · fails',
      'decision.rejected · fails',
    ]);
  });
  it('…nor with just as many as the statutes ask for', () => {
    expect(
      linesOf(
        weighed(
          [
            [5, 5, 3, 2],
            [2, 2, 1, 1],
            [3, 3, 0, 0, 1],
          ],
          three,
          { suspendBelow: 2, suspendCounts: 'taking_part' },
        ),
      ),
    ).toEqual([
      'college.silent · college 3: · college 3, votes 1, weight 1/5, policy weight_lost',
      'weights.effective · colleges 1|2|3, weights 1/2|3/10|1/5',
      'college.share · college 1: · college 1, for 3, count 5, base expressed, weight 1/2, carried 3/10 · 3/5',
      'college.share · college 2: · college 2, for 1, count 2, base expressed, weight 3/10, carried 3/20 · 1/2',
      'decision.weighted-missed · share 9/20, threshold 1/2, carryOver proportional · 9/20 > 1/2 · fails',
      'decision.rejected · fails',
    ]);
  });
  it('leaves one head, one vote, on the base it had, and says which college isn’t formed', () => {
    expect(
      linesOf(
        weighed(
          [
            [9, 5, 3, 2],
            [2, 2, 2, 0],
            [3, 3, 0, 0, 1],
          ],
          [{ weight: '1/2' }, { weight: '3/10', minMembers: 3 }, { weight: '1/5' }],
          { suspendBelow: 3, denominator: 'members' },
        ),
      ),
    ).toEqual([
      'college.not-formed · college 2: · college 2, members 2, minMembers 3, weight 3/10, policy redistribute_equal',
      'weights.suspended · colleges 2, least 3, counting formed',
      'decision.base-missed · for 5, count 14, base members, threshold 1/2, needed 8 · 5/14 · 5/14 > 1/2 · fails',
      'decision.rejected · fails',
    ]);
  });
});
