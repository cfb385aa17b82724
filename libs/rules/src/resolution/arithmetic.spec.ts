import { majorityTest } from '@collegium/fixtures';
import { held, linesOf, tested } from '../testing/worked.js';

/** Decisions worked with a pencil, to the last line: what goes in, the fraction, the comparison, what it concludes. */

describe('majorities without weights', () => {
  it('of one base, and of another', () => {
    expect(
      linesOf(
        tested(
          [[9, 6, 3, 2, 1]],
          [
            majorityTest({ base: 'ballots_cast' }),
            majorityTest({ base: 'members', threshold: '1/3', op: '>=' }),
          ],
        ),
      ),
    ).toEqual([
      'decision.base-reached · for 3, count 5, base ballots_cast, threshold 1/2, needed 3 · 3/5 · 3/5 > 1/2 · holds',
      'decision.base-reached · for 3, count 9, base members, threshold 1/3, needed 3 · 3/9 · 1/3 >= 1/3 · holds',
      'decision.adopted · holds',
    ]);
  });
  it('one of several is enough', () => {
    expect(
      linesOf(
        tested(
          [[9, 6, 3, 2, 1]],
          [
            {
              anyOf: [
                majorityTest({ threshold: '2/3', op: '>=' }),
                majorityTest({ base: 'present_or_represented', op: '>=' }),
              ],
            },
          ],
        ),
      ),
    ).toEqual([
      'decision.majority-missed · for 3, expressed 5, threshold 2/3, needed 4 · 3/5 · 3/5 >= 2/3 · fails',
      'decision.base-reached · for 3, count 6, base present_or_represented, threshold 1/2, needed 3 · 3/6 · 1/2 >= 1/2 · holds',
      'decision.any-reached · reached 1, tests 2 · holds',
      'decision.adopted · holds',
    ]);
  });
  it('none of several is too little', () => {
    expect(
      linesOf(
        tested(
          [[9, 6, 3, 2, 1]],
          [{ anyOf: [majorityTest({ threshold: '2/3', op: '>=' }), majorityTest({ base: 'members' })] }],
        ),
      ),
    ).toEqual([
      'decision.majority-missed · for 3, expressed 5, threshold 2/3, needed 4 · 3/5 · 3/5 >= 2/3 · fails',
      'decision.base-missed · for 3, count 9, base members, threshold 1/2, needed 5 · 3/9 · 1/3 > 1/2 · fails',
      'decision.any-missed · reached 0, tests 2 · fails',
      'decision.rejected · fails',
    ]);
  });
  it('a divided one of several leaves all divided', () => {
    expect(
      linesOf(
        tested([[9, 6, 3, 3]], [{ anyOf: [majorityTest({ threshold: '2/3', op: '>=' }), majorityTest()] }]),
      ),
    ).toEqual([
      'decision.majority-missed · for 3, expressed 6, threshold 2/3, needed 4 · 3/6 · 1/2 >= 2/3 · fails',
      'decision.tie-rejected · for 3, against 3, expressed 6 · 3/6 · 1/2 = 1/2 · fails',
      'decision.any-missed · reached 0, tests 2 · fails',
      'decision.rejected · fails',
    ]);
  });
  it('each college, one of them divided', () => {
    expect(
      linesOf(
        tested(
          [
            [5, 5, 3, 2],
            [4, 4, 2, 2],
          ],
          [majorityTest({ scope: 'each_college', op: '>=' })],
        ),
      ),
    ).toEqual([
      'decision.college-reached · college 1: · college 1, for 3, count 5, base expressed, threshold 1/2, needed 3 · 3/5 · 3/5 >= 1/2 · holds',
      'decision.college-missed · college 2: · college 2, for 2, count 4, base expressed, threshold 1/2, needed 3 · 2/4 · 1/2 > 1/2 · fails',
      'decision.colleges-missed · reached 1, colleges 2, needed 2 · 1 >= 2 · fails',
      'decision.rejected · fails',
    ]);
  });
  it('each college, one of them with nothing expressed', () => {
    expect(
      linesOf(
        tested(
          [
            [5, 5, 3, 2],
            [4, 4, 0, 0, 1],
          ],
          [majorityTest({ scope: 'each_college' })],
        ),
      ),
    ).toEqual([
      'decision.college-reached · college 1: · college 1, for 3, count 5, base expressed, threshold 1/2, needed 3 · 3/5 · 3/5 > 1/2 · holds',
      'decision.college-missed · college 2: · college 2, for 0, count 0, base expressed, threshold 1/2, needed 1 · fails',
      'decision.colleges-missed · reached 1, colleges 2, needed 2 · 1 >= 2 · fails',
      'decision.rejected · fails',
    ]);
  });
  it('so many colleges', () => {
    expect(
      linesOf(
        tested(
          [
            [5, 5, 3, 2],
            [4, 4, 1, 3],
            [3, 3, 2, 0],
          ],
          [majorityTest({ scope: { colleges: 2 } })],
        ),
      ),
    ).toEqual([
      'decision.college-reached · college 1: · college 1, for 3, count 5, base expressed, threshold 1/2, needed 3 · 3/5 · 3/5 > 1/2 · holds',
      'decision.college-missed · college 2: · college 2, for 1, count 4, base expressed, threshold 1/2, needed 3 · 1/4 · 1/4 > 1/2 · fails',
      'decision.college-reached · college 3: · college 3, for 2, count 2, base expressed, threshold 1/2, needed 2 · 2/2 · 1 > 1/2 · holds',
      'decision.colleges-reached · reached 2, colleges 3, needed 2 · 2 >= 2 · holds',
      'decision.adopted · holds',
    ]);
  });
  it('one college, by itself', () => {
    expect(
      linesOf(
        tested(
          [
            [5, 5, 3, 2],
            [4, 4, 1, 3],
          ],
          [majorityTest(), majorityTest({ scope: { college: 2 }, threshold: '1/4', op: '>=' })],
        ),
      ),
    ).toEqual([
      'decision.majority-missed · for 4, expressed 9, threshold 1/2, needed 5 · 4/9 · 4/9 > 1/2 · fails',
      'decision.college-reached · college 2: · college 2, for 1, count 4, base expressed, threshold 1/4, needed 1 · 1/4 · 1/4 >= 1/4 · holds',
      'decision.rejected · fails',
    ]);
  });
  it('one college, which isn’t there', () => {
    expect(
      linesOf(
        tested(
          [
            [5, 5, 3, 2],
            [0, 0, 0, 0],
          ],
          [majorityTest({ scope: { college: 2 } })],
        ),
      ),
    ).toEqual([
      'decision.colleges-missed · reached 0, colleges 0, needed 1 · 0 >= 1 · fails',
      'decision.rejected · fails',
    ]);
  });
  it('one college that is the only one, and each of one', () => {
    expect(
      linesOf(
        tested(
          [[5, 5, 3, 2]],
          [majorityTest({ scope: 'each_college' }), majorityTest({ scope: { college: 1 } })],
        ),
      ),
    ).toEqual([
      'decision.college-reached · college 1: · college 1, for 3, count 5, base expressed, threshold 1/2, needed 3 · 3/5 · 3/5 > 1/2 · holds',
      'decision.colleges-reached · reached 1, colleges 1, needed 1 · 1 >= 1 · holds',
      'decision.college-reached · college 1: · college 1, for 3, count 5, base expressed, threshold 1/2, needed 3 · 3/5 · 3/5 > 1/2 · holds',
      'decision.adopted · holds',
    ]);
  });
  it('missed outright in one, divided in another', () => {
    expect(
      linesOf(tested([[9, 6, 3, 3]], [majorityTest(), majorityTest({ threshold: '2/3', op: '>=' })])),
    ).toEqual([
      'decision.tie-rejected · for 3, against 3, expressed 6 · 3/6 · 1/2 = 1/2 · fails',
      'decision.majority-missed · for 3, expressed 6, threshold 2/3, needed 4 · 3/6 · 1/2 >= 2/3 · fails',
      'decision.rejected · fails',
    ]);
  });
  it('a tie for the chair to break, and broken', () => {
    expect(
      linesOf(
        held(
          [[6, 6, 3, 3]],
          { tie: 'casting_vote' },
          { division: { kind: 'casting-vote', side: 'against' } },
        ),
      ),
    ).toEqual([
      'decision.divided · for 3, against 3, expressed 6 · 3/6 · 1/2 = 1/2 · fails',
      'decision.casting-vote · side against · fails',
      'decision.rejected · fails',
    ]);
  });
  it('a tie with nobody to break it in secret', () => {
    expect(linesOf(held([[6, 6, 3, 3]], { tie: 'casting_vote', secrecy: 'sealed' }))).toEqual([
      'decision.divided · for 3, against 3, expressed 6 · 3/6 · 1/2 = 1/2 · fails',
      'decision.casting-vote-sealed · fails',
      'decision.rejected · fails',
    ]);
  });
  it('blank counted against', () => {
    expect(linesOf(held([[6, 6, 3, 2, 0, 1]], { blank: 'against' }))).toEqual([
      'decision.counted-as · abstentionAs neutral, abstention 0, blankAs against, blank 1, voidAs neutral, void 0, for 3, against 3',
      'decision.tie-rejected · for 3, against 3, expressed 6 · 3/6 · 1/2 = 1/2 · fails',
      'decision.rejected · fails',
    ]);
  });
});
