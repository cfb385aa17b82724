import { linesOf, weighed } from '../testing/worked.js';

/** Decisions worked with a pencil, to the last line: what goes in, the fraction, the comparison, what it concludes. */

describe('colleges that aren’t formed', () => {
  it('a college merged into another brings its votes, its blanks and its weight', () => {
    expect(
      linesOf(
        weighed(
          [
            [5, 5, 2, 1, 0, 1],
            [2, 2, 1, 0, 0, 1],
            [4, 4, 1, 3],
          ],
          [
            { weight: '1/2' },
            { weight: '3/10', minMembers: 3, notFormed: { mergeInto: 1 } },
            { weight: '1/5' },
          ],
          { denominator: 'ballots_cast' },
        ),
      ),
    ).toEqual([
      'college.merged · college 2: · college 2, members 2, minMembers 3, weight 3/10, into 1',
      'weights.effective · colleges 1|2|3, weights 4/5|0|1/5',
      'college.share · college 1: · college 1, for 3, count 6, base ballots_cast, weight 4/5, carried 2/5 · 3/6',
      'college.share · college 3: · college 3, for 1, count 4, base ballots_cast, weight 1/5, carried 1/20 · 1/4',
      'decision.weighted-missed · share 9/20, threshold 1/2, carryOver proportional · 9/20 > 1/2 · fails',
      'decision.rejected · fails',
    ]);
  });
  it('merged into one where nobody came, its members are heard all the same', () => {
    expect(
      linesOf(
        weighed(
          [
            [5, 0, 0, 0],
            [2, 2, 1, 0, 0, 1],
            [4, 4, 1, 3],
          ],
          [
            { weight: '1/2' },
            { weight: '3/10', minMembers: 3, notFormed: { mergeInto: 1 } },
            { weight: '1/5' },
          ],
          { denominator: 'members' },
        ),
      ),
    ).toEqual([
      'college.merged · college 2: · college 2, members 2, minMembers 3, weight 3/10, into 1',
      'weights.effective · colleges 1|2|3, weights 4/5|0|1/5',
      'college.share · college 1: · college 1, for 1, count 7, base members, weight 4/5, carried 4/35 · 1/7',
      'college.share · college 3: · college 3, for 1, count 4, base members, weight 1/5, carried 1/20 · 1/4',
      'decision.weighted-missed · share 23/140, threshold 1/2, carryOver proportional · 23/140 > 1/2 · fails',
      'decision.rejected · fails',
    ]);
  });
  it('a college merged into one where nobody came either is absent with it', () => {
    expect(
      linesOf(
        weighed(
          [
            [5, 0, 0, 0],
            [2, 0, 0, 0],
            [4, 4, 1, 3],
          ],
          [
            { weight: '1/2' },
            { weight: '3/10', minMembers: 3, notFormed: { mergeInto: 1 } },
            { weight: '1/5' },
          ],
        ),
      ),
    ).toEqual([
      'college.merged · college 2: · college 2, members 2, minMembers 3, weight 3/10, into 1',
      'college.absent · college 1: · college 1, members 5, weight 4/5, policy weight_lost',
      'weights.effective · colleges 1|2|3, weights 4/5|0|1/5',
      'college.share · college 3: · college 3, for 1, count 4, base expressed, weight 1/5, carried 1/20 · 1/4',
      'decision.weighted-missed · share 1/20, threshold 1/2, carryOver proportional · 1/20 > 1/2 · fails',
      'decision.rejected · fails',
    ]);
  });
  it('silent together, they are counted together', () => {
    expect(
      linesOf(
        weighed(
          [
            [5, 5, 0, 0, 1],
            [2, 2, 0, 0, 0, 1],
            [4, 4, 1, 3],
          ],
          [
            { weight: '1/2' },
            { weight: '3/10', minMembers: 3, notFormed: { mergeInto: 1 } },
            { weight: '1/5' },
          ],
        ),
      ),
    ).toEqual([
      'college.merged · college 2: · college 2, members 2, minMembers 3, weight 3/10, into 1',
      'college.silent · college 1: · college 1, votes 2, weight 4/5, policy weight_lost',
      'weights.effective · colleges 1|2|3, weights 4/5|0|1/5',
      'college.share · college 3: · college 3, for 1, count 4, base expressed, weight 1/5, carried 1/20 · 1/4',
      'decision.weighted-missed · share 1/20, threshold 1/2, carryOver proportional · 1/20 > 1/2 · fails',
      'decision.rejected · fails',
    ]);
  });
  it('members that vote elsewhere leave their weight to be shared out', () => {
    expect(
      linesOf(
        weighed(
          [
            [5, 5, 2, 1],
            [2, 2, 1, 0],
            [4, 4, 1, 3],
          ],
          [{ weight: '1/2' }, { weight: '3/10', minMembers: 3, membersVoteIn: 1 }, { weight: '1/5' }],
          { notFormed: 'redistribute_proportional' },
        ),
      ),
    ).toEqual([
      'college.not-formed · college 2: · college 2, members 2, minMembers 3, weight 3/10, policy redistribute_proportional',
      'college.votes-elsewhere · college 2: · college 2, into 1',
      'weights.redistributed · college 2, weight 3/10, policy redistribute_proportional, cap 1/2, colleges 1|3, weights 5/7|2/7',
      'weights.effective · colleges 1|2|3, weights 5/7|0|2/7',
      'college.share · college 1: · college 1, for 3, count 4, base expressed, weight 5/7, carried 15/28 · 3/4',
      'college.share · college 3: · college 3, for 1, count 4, base expressed, weight 2/7, carried 1/14 · 1/4',
      'decision.weighted-reached · share 17/28, threshold 1/2, carryOver proportional · 17/28 > 1/2 · holds',
      'decision.adopted · holds',
    ]);
  });
  it('a college’s own rule goes before that of all', () => {
    expect(
      linesOf(
        weighed(
          [
            [5, 5, 2, 1],
            [2, 2, 1, 0],
            [4, 4, 1, 3],
          ],
          [{ weight: '1/2' }, { weight: '3/10', minMembers: 3, notFormed: 'weight_lost' }, { weight: '1/5' }],
          { notFormed: 'redistribute_proportional' },
        ),
      ),
    ).toEqual([
      'college.not-formed · college 2: · college 2, members 2, minMembers 3, weight 3/10, policy weight_lost',
      'weights.effective · colleges 1|2|3, weights 1/2|3/10|1/5',
      'college.share · college 1: · college 1, for 2, count 3, base expressed, weight 1/2, carried 1/3 · 2/3',
      'college.share · college 3: · college 3, for 1, count 4, base expressed, weight 1/5, carried 1/20 · 1/4',
      'decision.weighted-missed · share 23/60, threshold 1/2, carryOver proportional · 23/60 > 1/2 · fails',
      'decision.rejected · fails',
    ]);
  });
  it('as many members as the statutes ask for form it', () => {
    expect(
      linesOf(
        weighed(
          [
            [5, 5, 2, 1],
            [3, 3, 1, 2],
            [4, 4, 1, 3],
          ],
          [{ weight: '1/2' }, { weight: '3/10', minMembers: 3 }, { weight: '1/5' }],
        ),
      ),
    ).toEqual([
      'weights.effective · colleges 1|2|3, weights 1/2|3/10|1/5',
      'college.share · college 1: · college 1, for 2, count 3, base expressed, weight 1/2, carried 1/3 · 2/3',
      'college.share · college 2: · college 2, for 1, count 3, base expressed, weight 3/10, carried 1/10 · 1/3',
      'college.share · college 3: · college 3, for 1, count 4, base expressed, weight 1/5, carried 1/20 · 1/4',
      'decision.weighted-missed · share 29/60, threshold 1/2, carryOver proportional · 29/60 > 1/2 · fails',
      'decision.rejected · fails',
    ]);
  });
});
