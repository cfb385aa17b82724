import { formatElapsed, secondsBetween } from './elapsed.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

describe('how long something has lasted', () => {
  it.each([
    [0, '0 s'],
    [45, '45 s'],
    [187, '3 min 07 s'],
    [3_600, '1 h 00 min'],
    [3_785, '1 h 03 min'],
  ])('%d seconds are said as %s', (seconds, words) => {
    expect(plain(formatElapsed('fr', seconds))).toBe(words);
  });

  it('is said in English too', () => {
    expect(plain(formatElapsed('en', 187))).toBe('3 min 07 sec');
  });

  it('is never negative, even on a device whose clock is behind', () => {
    expect(secondsBetween('2025-05-19T14:00:00.000Z', '2025-05-19T14:01:30.900Z')).toBe(90);
    expect(secondsBetween('2025-05-19T14:00:00.000Z', '2025-05-19T13:59:00.000Z')).toBe(0);
  });
});
