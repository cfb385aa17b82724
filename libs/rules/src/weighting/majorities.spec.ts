import { linesOf, three, weighed } from '../testing/worked.js';

/** Decisions worked with a pencil, to the last line: what goes in, the fraction, the comparison, what it concludes. */

describe('the whole weight, or none', () => {
  it('reached, missed, and divided in halves', () => {
    expect(
      linesOf(
        weighed(
          [
            [5, 5, 3, 2],
            [3, 3, 1, 2],
            [4, 4, 2, 2],
          ],
          three,
          { carryOver: 'majority', tie: 'split_half' },
        ),
      ),
    ).toEqual([
      'weights.effective · colleges 1|2|3, weights 1/2|3/10|1/5',
      'college.majority-reached · college 1: · college 1, for 3, count 5, base expressed, threshold 1/2, weight 1/2, carried 1/2 · 3/5 · 3/5 > 1/2 · holds',
      'college.majority-missed · college 2: · college 2, for 1, count 3, base expressed, threshold 1/2, weight 3/10 · 1/3 · 1/3 > 1/2 · fails',
      'college.divided · college 3: · college 3, for 2, count 4, base expressed, policy split_half, weight 1/5, carried 1/10 · 2/4 · 1/2 = 1/2',
      'decision.weighted-reached · share 3/5, threshold 1/2, carryOver majority · 3/5 > 1/2 · holds',
      'decision.adopted · holds',
    ]);
  });
  it('by a college’s own majority and its own tie', () => {
    expect(
      linesOf(
        weighed(
          [
            [6, 6, 3, 3],
            [6, 6, 4, 2],
            [4, 4, 2, 2],
          ],
          [
            { weight: '1/2', tie: 'weight_lost' },
            { weight: '3/10', majority: { threshold: '2/3', op: '>=' } },
            { weight: '1/5', tie: 'against' },
          ],
          { carryOver: 'majority' },
        ),
      ),
    ).toEqual([
      'weights.effective · colleges 1|2|3, weights 1/2|3/10|1/5',
      'college.divided · college 1: · college 1, for 3, count 6, base expressed, policy weight_lost, weight 1/2, carried 0 · 3/6 · 1/2 = 1/2',
      'college.majority-reached · college 2: · college 2, for 4, count 6, base expressed, threshold 2/3, weight 3/10, carried 3/10 · 4/6 · 2/3 >= 2/3 · holds',
      'college.divided · college 3: · college 3, for 2, count 4, base expressed, policy against, weight 1/5, carried 0 · 2/4 · 1/2 = 1/2',
      'decision.weighted-missed · share 3/10, threshold 1/2, carryOver majority · 3/10 > 1/2 · fails',
      'decision.rejected · fails',
    ]);
  });
  it('divided as a whole, when as much weighs against', () => {
    expect(
      linesOf(
        weighed(
          [
            [6, 6, 4, 2],
            [6, 6, 2, 4],
          ],
          [{ weight: '1/2' }, { weight: '1/2' }],
          { carryOver: 'majority' },
        ),
      ),
    ).toEqual([
      'weights.effective · colleges 1|2, weights 1/2|1/2',
      'college.majority-reached · college 1: · college 1, for 4, count 6, base expressed, threshold 1/2, weight 1/2, carried 1/2 · 4/6 · 2/3 > 1/2 · holds',
      'college.majority-missed · college 2: · college 2, for 2, count 6, base expressed, threshold 1/2, weight 1/2 · 2/6 · 1/3 > 1/2 · fails',
      'decision.weighted-tie · share 1/2, carryOver majority · 1/2 = 1/2 · fails',
      'decision.rejected · fails',
    ]);
  });
  it('missed, not divided, when half is for and less is against', () => {
    expect(
      linesOf(
        weighed(
          [
            [6, 6, 4, 2],
            [6, 6, 3, 3],
          ],
          [{ weight: '1/2' }, { weight: '1/2' }],
          { carryOver: 'majority' },
        ),
      ),
    ).toEqual([
      'weights.effective · colleges 1|2, weights 1/2|1/2',
      'college.majority-reached · college 1: · college 1, for 4, count 6, base expressed, threshold 1/2, weight 1/2, carried 1/2 · 4/6 · 2/3 > 1/2 · holds',
      'college.divided · college 2: · college 2, for 3, count 6, base expressed, policy weight_lost, weight 1/2, carried 0 · 3/6 · 1/2 = 1/2',
      'decision.weighted-missed · share 1/2, threshold 1/2, carryOver majority · 1/2 > 1/2 · fails',
      'decision.rejected · fails',
    ]);
  });
});
