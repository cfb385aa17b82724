import { looksLikeEmail } from './email.js';

describe('an address being typed', () => {
  it('catches a slip in an address', () => {
    expect(looksLikeEmail(' prenom@exemple.fr ')).toBe(true);
    for (const slip of ['', 'prenom', 'prenom@exemple', 'a b@exemple.fr'])
      expect(looksLikeEmail(slip)).toBe(false);
  });
});
