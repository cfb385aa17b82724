import { linesOf, three, weighed } from '../testing/worked.js';

/** Decisions worked with a pencil, to the last line: what goes in, the fraction, the comparison, what it concludes. */

describe('a college that expressed nothing', () => {
  it('loses its weight', () => {
    expect(
      linesOf(
        weighed(
          [
            [5, 5, 3, 2],
            [3, 3, 1, 2],
            [4, 4, 0, 0, 1],
          ],
          three,
        ),
      ),
    ).toEqual([
      'college.silent · college 3: · college 3, votes 1, weight 1/5, policy weight_lost',
      'weights.effective · colleges 1|2|3, weights 1/2|3/10|1/5',
      'college.share · college 1: · college 1, for 3, count 5, base expressed, weight 1/2, carried 3/10 · 3/5',
      'college.share · college 2: · college 2, for 1, count 3, base expressed, weight 3/10, carried 1/10 · 1/3',
      'decision.weighted-missed · share 2/5, threshold 1/2, carryOver proportional · 2/5 > 1/2 · fails',
      'decision.rejected · fails',
    ]);
  });
  it('has its weight shared out to the cap exactly, which is then not lifted', () => {
    expect(
      linesOf(
        weighed(
          [
            [6, 6, 3, 3],
            [6, 6, 4, 2],
            [4, 4, 0, 0],
          ],
          [{ weight: '2/5' }, { weight: '2/5' }, { weight: '1/5' }],
          { silent: 'redistribute_equal' },
        ),
      ),
    ).toEqual([
      'college.silent · college 3: · college 3, votes 0, weight 1/5, policy redistribute_equal',
      'weights.redistributed · college 3, weight 1/5, policy redistribute_equal, cap 1/2, colleges 1|2, weights 1/2|1/2',
      'weights.effective · colleges 1|2|3, weights 1/2|1/2|0',
      'college.share · college 1: · college 1, for 3, count 6, base expressed, weight 1/2, carried 1/4 · 3/6',
      'college.share · college 2: · college 2, for 4, count 6, base expressed, weight 1/2, carried 1/3 · 4/6',
      'decision.weighted-reached · share 7/12, threshold 1/2, carryOver proportional · 7/12 > 1/2 · holds',
      'decision.adopted · holds',
    ]);
  });
  it('a cap that can’t hold is lifted for what is left', () => {
    expect(
      linesOf(
        weighed(
          [
            [6, 6, 3, 3],
            [6, 6, 4, 2],
            [4, 4, 0, 0],
          ],
          [{ weight: '1/2' }, { weight: '1/4' }, { weight: '1/4' }],
          { silent: 'redistribute_equal', redistributionCap: '9/20' },
        ),
      ),
    ).toEqual([
      'college.silent · college 3: · college 3, votes 0, weight 1/4, policy redistribute_equal',
      'weights.cap-lifted · cap 9/20, colleges 2',
      'weights.redistributed · college 3, weight 1/4, policy redistribute_equal, cap 9/20, colleges 1|2, weights 21/40|19/40',
      'weights.effective · colleges 1|2|3, weights 21/40|19/40|0',
      'college.share · college 1: · college 1, for 3, count 6, base expressed, weight 21/40, carried 21/80 · 3/6',
      'college.share · college 2: · college 2, for 4, count 6, base expressed, weight 19/40, carried 19/60 · 4/6',
      'decision.weighted-reached · share 139/240, threshold 1/2, carryOver proportional · 139/240 > 1/2 · holds',
      'decision.adopted · holds',
    ]);
  });
  it('what is shared in proportion goes before what is shared equally', () => {
    expect(
      linesOf(
        weighed(
          [
            [6, 6, 3, 3],
            [6, 6, 4, 2],
            [4, 4, 0, 0],
            [2, 0, 0, 0],
          ],
          [{ weight: '2/5' }, { weight: '3/10' }, { weight: '1/5' }, { weight: '1/10' }],
          { silent: 'redistribute_equal', absent: 'redistribute_proportional' },
        ),
      ),
    ).toEqual([
      'college.silent · college 3: · college 3, votes 0, weight 1/5, policy redistribute_equal',
      'college.absent · college 4: · college 4, members 2, weight 1/10, policy redistribute_proportional',
      'weights.redistributed · college 4, weight 1/10, policy redistribute_proportional, cap 1/2, colleges 1|2, weights 16/35|12/35',
      'weights.redistributed · college 3, weight 1/5, policy redistribute_equal, cap 1/2, colleges 1|2, weights 1/2|1/2',
      'weights.effective · colleges 1|2|3|4, weights 1/2|1/2|0|0',
      'college.share · college 1: · college 1, for 3, count 6, base expressed, weight 1/2, carried 1/4 · 3/6',
      'college.share · college 2: · college 2, for 4, count 6, base expressed, weight 1/2, carried 1/3 · 4/6',
      'decision.weighted-reached · share 7/12, threshold 1/2, carryOver proportional · 7/12 > 1/2 · holds',
      'decision.adopted · holds',
    ]);
  });
  it('colleges reach the cap one after the other, whichever comes first', () => {
    expect(
      linesOf(
        weighed(
          [
            [1, 1, 1, 0],
            [1, 1, 1, 0],
            [1, 1, 1, 0],
            [1, 1, 0, 0],
          ],
          [{ weight: '1/10' }, { weight: '6/25' }, { weight: '1/5' }, { weight: '23/50' }],
          { silent: 'redistribute_equal', redistributionCap: '9/25' },
        ),
      ),
    ).toEqual([
      'college.silent · college 4: · college 4, votes 0, weight 23/50, policy redistribute_equal',
      'weights.redistributed · college 4, weight 23/50, policy redistribute_equal, cap 9/25, colleges 1|2|3, weights 7/25|9/25|9/25',
      'weights.effective · colleges 1|2|3|4, weights 7/25|9/25|9/25|0',
      'college.share · college 1: · college 1, for 1, count 1, base expressed, weight 7/25, carried 7/25 · 1/1',
      'college.share · college 2: · college 2, for 1, count 1, base expressed, weight 9/25, carried 9/25 · 1/1',
      'college.share · college 3: · college 3, for 1, count 1, base expressed, weight 9/25, carried 9/25 · 1/1',
      'decision.weighted-reached · share 1, threshold 1/2, carryOver proportional · 1 > 1/2 · holds',
      'decision.adopted · holds',
    ]);
  });
  it('…and in the other order', () => {
    expect(
      linesOf(
        weighed(
          [
            [1, 1, 1, 0],
            [1, 1, 1, 0],
            [1, 1, 1, 0],
            [1, 1, 0, 0],
          ],
          [{ weight: '6/25' }, { weight: '1/5' }, { weight: '1/10' }, { weight: '23/50' }],
          { silent: 'redistribute_equal', redistributionCap: '9/25' },
        ),
      ),
    ).toEqual([
      'college.silent · college 4: · college 4, votes 0, weight 23/50, policy redistribute_equal',
      'weights.redistributed · college 4, weight 23/50, policy redistribute_equal, cap 9/25, colleges 1|2|3, weights 9/25|9/25|7/25',
      'weights.effective · colleges 1|2|3|4, weights 9/25|9/25|7/25|0',
      'college.share · college 1: · college 1, for 1, count 1, base expressed, weight 9/25, carried 9/25 · 1/1',
      'college.share · college 2: · college 2, for 1, count 1, base expressed, weight 9/25, carried 9/25 · 1/1',
      'college.share · college 3: · college 3, for 1, count 1, base expressed, weight 7/25, carried 7/25 · 1/1',
      'decision.weighted-reached · share 1, threshold 1/2, carryOver proportional · 1 > 1/2 · holds',
      'decision.adopted · holds',
    ]);
  });
});
