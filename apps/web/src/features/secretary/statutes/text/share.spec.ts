import { equalShare, missingToWhole, percentOf, readShareText, shareInWords, sumOfShares } from './share.js';

describe('a share typed in a sentence', () => {
  it.each([
    ['1/2', '1/2'],
    ['2 / 4', '1/2'],
    ['50 %', '1/2'],
    ['50\u00a0%', '1/2'],
    ['50%', '1/2'],
    ['0,5', '1/2'],
    ['0.25', '1/4'],
    ['12,5 %', '1/8'],
    ['60 %', '3/5'],
    ['33 %', '33/100'],
    ['100 %', '1'],
    ['1', '1'],
    ['0', '0'],
    ['0/7', '0'],
    ['La moitié', '1/2'],
    ['deux tiers', '2/3'],
    ['three quarters', '3/4'],
  ])('%s is %s', (typed, exact) => {
    expect(readShareText(typed)).toEqual({ exact });
  });

  it.each([
    ['66,67 %', '2/3'],
    ['66,66 %', '2/3'],
    ['66.6%', '2/3'],
    ['33,3 %', '1/3'],
    ['0,33', '1/3'],
    ['0,67', '2/3'],
    ['16,7 %', '1/6'],
    ['14,29 %', '1/7'],
  ])('%s rounds %s, which is asked instead', (typed, instead) => {
    expect(readShareText(typed)).toEqual({ refused: 'not-exact', instead });
  });

  it.each(['', 'la plupart', '1/0', '-1/2', '1/2/3', '1e3', '٣/٤'])('%s cannot be read', (typed) => {
    expect(readShareText(typed)).toEqual({ refused: 'unreadable' });
  });

  it.each(['3/2', '101 %', '2', '1,5'])('%s is more than the whole', (typed) => {
    expect(readShareText(typed)).toEqual({ refused: 'above-one' });
  });

  it('reads back whatever it shows, in both languages', () => {
    for (const share of [
      '0',
      '1',
      '1/2',
      '1/3',
      '2/3',
      '3/4',
      '1/4',
      '1/20',
      '3/5',
      '7/13',
      '27/100',
      '1/10',
    ]) {
      for (const locale of ['fr', 'en'] as const) {
        expect(readShareText(shareInWords(locale, share))).toEqual({ exact: share });
        expect(readShareText(percentOf(locale, share))).toEqual({ exact: share });
      }
    }
    expect([shareInWords('fr', '1/2'), shareInWords('en', '1/2')]).toEqual(['la moitié', 'half']);
    expect([shareInWords('fr', '3/4'), shareInWords('en', '3/4')]).toEqual([
      'trois quarts',
      'three quarters',
    ]);
  });
});

describe('the weights together', () => {
  it('add up exactly', () => {
    expect(sumOfShares(['1/3', '1/3', '1/3'])).toBe('1');
    expect(sumOfShares(['1/10', '1/5', '3/5'])).toBe('9/10');
    expect(sumOfShares([])).toBe('0');
    expect(sumOfShares([equalShare(3), equalShare(3), equalShare(3)])).toBe('1');
  });

  it('say what is missing, or too much', () => {
    expect(missingToWhole('9/10')).toBe('1/10');
    expect(missingToWhole('1')).toBe('0');
    expect(missingToWhole('11/10')).toBe('-1/10');
  });

  it('give up rather than go wrong', () => {
    const primes = ['1/999999937', '1/999999929'];
    expect(sumOfShares(primes)).toBeUndefined();
  });
});
