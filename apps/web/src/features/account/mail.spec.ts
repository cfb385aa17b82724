import { mailParts, ownPath } from './mail.js';

describe('a mail in the mailbox page', () => {
  it('gives its code and its link', () => {
    const text = 'Bonjour,\nvotre code : 123 456\nou ce lien : http://127.0.0.1:4400/sign-in/link#abc-def\n';
    expect(mailParts(text)).toEqual({ code: '123456', link: 'http://127.0.0.1:4400/sign-in/link#abc-def' });
    expect(mailParts('rien le 19 mai 2025')).toEqual({ code: null, link: null });
  });

  it('only leads to this very site', () => {
    expect(ownPath('http://a.fr/sign-in/link#x', 'http://a.fr')).toBe('/sign-in/link#x');
    expect(ownPath('http://b.fr/sign-in/link#x', 'http://a.fr')).toBeNull();
    expect(ownPath('pas un lien', 'http://a.fr')).toBeNull();
    expect(ownPath(null, 'http://a.fr')).toBeNull();
  });
});
