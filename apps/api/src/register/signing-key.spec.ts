import { makeSigner } from '@collegium/record';
import { SigningKey } from './signing-key.js';

describe('the signing key', () => {
  const seed = Uint8Array.from({ length: 32 }, (_, index) => index);

  it('signs the same bytes as the library that others verify with', () => {
    const name = 'collegium-0123abcd';
    const text = 'collegium/x/register\n3\nAAAA\n';
    expect(new SigningKey({ name, seed }).sign(text)).toBe(makeSigner(name, seed).sign(text));
  });

  it('signs nothing that a note can’t hold', () => {
    const key = new SigningKey({ name: 'collegium-0123abcd', seed });
    expect(() => key.sign('no newline')).toThrow();
    expect(() => key.sign('tab\there\n')).toThrow();
    expect(() => key.sign('')).toThrow();
  });
});
