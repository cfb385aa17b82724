import { digitsOf, parseChallenge, secondsToResend } from './challenge.js';

describe('signing in', () => {
  it('takes the digits of whatever was pasted', () => {
    expect(digitsOf('123 456')).toBe('123456');
    expect(digitsOf('Votre code : 123-456.')).toBe('123456');
    expect(digitsOf('1234567')).toBe('123456');
    expect(digitsOf('')).toBe('');
  });

  it('counts down to another code', () => {
    expect(secondsToResend(1_000, 1_000)).toBe(30);
    expect(secondsToResend(1_000, 30_500)).toBe(1);
    expect(secondsToResend(1_000, 60_000)).toBe(0);
  });

  it('resumes only a whole challenge', () => {
    const challenge = { challenge: 'c', email: 'a@b.fr', askedAt: 1 };
    expect(parseChallenge(JSON.stringify(challenge))).toEqual(challenge);
    expect(parseChallenge('null')).toBeNull();
    expect(parseChallenge('{"challenge":"c"}')).toBeNull();
    expect(parseChallenge(null)).toBeNull();
  });
});
