import { linesOf, three, weighed } from '../testing/worked.js';

/** Decisions worked with a pencil, to the last line: what goes in, the fraction, the comparison, what it concludes. */

describe('a college from which nobody came', () => {
  it('loses its weight', () => {
    expect(
      linesOf(
        weighed(
          [
            [5, 5, 3, 2],
            [3, 3, 1, 2],
            [4, 0, 0, 0],
          ],
          three,
          { absent: 'weight_lost' },
        ),
      ),
    ).toEqual([
      'college.absent · college 3: · college 3, members 4, weight 1/5, policy weight_lost',
      'weights.effective · colleges 1|2|3, weights 1/2|3/10|1/5',
      'college.share · college 1: · college 1, for 3, count 5, base expressed, weight 1/2, carried 3/10 · 3/5',
      'college.share · college 2: · college 2, for 1, count 3, base expressed, weight 3/10, carried 1/10 · 1/3',
      'decision.weighted-missed · share 2/5, threshold 1/2, carryOver proportional · 2/5 > 1/2 · fails',
      'decision.rejected · fails',
    ]);
  });
  it('counts against', () => {
    expect(
      linesOf(
        weighed(
          [
            [5, 5, 3, 2],
            [3, 3, 1, 2],
            [4, 0, 0, 0],
          ],
          three,
          { absent: 'against' },
        ),
      ),
    ).toEqual([
      'college.absent · college 3: · college 3, members 4, weight 1/5, policy against',
      'weights.effective · colleges 1|2|3, weights 1/2|3/10|1/5',
      'college.share · college 1: · college 1, for 3, count 5, base expressed, weight 1/2, carried 3/10 · 3/5',
      'college.share · college 2: · college 2, for 1, count 3, base expressed, weight 3/10, carried 1/10 · 1/3',
      'decision.weighted-missed · share 2/5, threshold 1/2, carryOver proportional · 2/5 > 1/2 · fails',
      'decision.rejected · fails',
    ]);
  });
  it('keeps anything from being decided', () => {
    expect(
      linesOf(
        weighed(
          [
            [5, 5, 3, 2],
            [3, 3, 1, 2],
            [4, 0, 0, 0],
          ],
          three,
          { absent: 'block' },
        ),
      ),
    ).toEqual([
      'college.absent-blocks · college 3: · college 3, members 4 · fails',
      'weights.effective · colleges 1|2|3, weights 1/2|3/10|1/5',
      'college.share · college 1: · college 1, for 3, count 5, base expressed, weight 1/2, carried 3/10 · 3/5',
      'college.share · college 2: · college 2, for 1, count 3, base expressed, weight 3/10, carried 1/10 · 1/3',
    ]);
  });
  it('has its weight shared out in proportion', () => {
    expect(
      linesOf(
        weighed(
          [
            [5, 5, 3, 2],
            [3, 3, 1, 2],
            [4, 0, 0, 0],
          ],
          three,
          { absent: 'redistribute_proportional' },
        ),
      ),
    ).toEqual([
      'college.absent · college 3: · college 3, members 4, weight 1/5, policy redistribute_proportional',
      'weights.redistributed · college 3, weight 1/5, policy redistribute_proportional, cap 1/2, colleges 1|2, weights 5/8|3/8',
      'weights.effective · colleges 1|2|3, weights 5/8|3/8|0',
      'college.share · college 1: · college 1, for 3, count 5, base expressed, weight 5/8, carried 3/8 · 3/5',
      'college.share · college 2: · college 2, for 1, count 3, base expressed, weight 3/8, carried 1/8 · 1/3',
      'decision.weighted-tie · share 1/2, carryOver proportional · 1/2 = 1/2 · fails',
      'decision.rejected · fails',
    ]);
  });
  it('has its weight shared out equally, under the cap', () => {
    expect(
      linesOf(
        weighed(
          [
            [5, 5, 3, 2],
            [3, 3, 1, 2],
            [4, 0, 0, 0],
          ],
          three,
          { absent: 'redistribute_equal' },
        ),
      ),
    ).toEqual([
      'college.absent · college 3: · college 3, members 4, weight 1/5, policy redistribute_equal',
      'weights.redistributed · college 3, weight 1/5, policy redistribute_equal, cap 1/2, colleges 1|2, weights 1/2|1/2',
      'weights.effective · colleges 1|2|3, weights 1/2|1/2|0',
      'college.share · college 1: · college 1, for 3, count 5, base expressed, weight 1/2, carried 3/10 · 3/5',
      'college.share · college 2: · college 2, for 1, count 3, base expressed, weight 1/2, carried 1/6 · 1/3',
      'decision.weighted-missed · share 7/15, threshold 1/2, carryOver proportional · 7/15 > 1/2 · fails',
      'decision.rejected · fails',
    ]);
  });
});
