import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { base64, fromBase64, fromHex, fromUtf8, hex } from './bytes.js';
import { commit, fingerprint, groupFingerprint, matchesFingerprint, sha256Hex, shortHead } from './digest.js';
import { Malformed } from './malformed.js';

describe('texts of bytes', () => {
  it('hex and base64 read back what they wrote, and agree with Node', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(hex(fromHex(hex(bytes)))).toBe(hex(bytes));
        expect(hex(fromBase64(base64(bytes)))).toBe(hex(bytes));
      }),
    );
  });

  it.each(['YQ', 'YQ=', 'YR==', 'Y Q==', 'YQ==\n', '=', '=YQ='])('refuses %j as base64', (text) => {
    expect(() => fromBase64(text)).toThrow(Malformed);
  });

  it.each(['A0', 'abc', 'zz', ' 00'])('refuses %j as hex', (text) => {
    expect(() => fromHex(text)).toThrow(Malformed);
  });

  it('refuses bytes that are not UTF-8 and keeps a byte order mark', () => {
    expect(() => fromUtf8(Uint8Array.of(0xff))).toThrow(Malformed);
    expect(fromUtf8(Uint8Array.of(0xef, 0xbb, 0xbf))).toBe('\ufeff');
  });
});

describe('hashes and commitments', () => {
  it('hashes as FIPS 180-4 says', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('commits to salt and text, computed here a second way', () => {
    const salt = new Uint8Array(32).fill(7);
    const again = createHash('sha256').update(salt).update('{"é":1}', 'utf8').digest('hex');
    expect(commit(salt, '{"é":1}')).toBe(again);
    expect(() => commit(new Uint8Array(31), '')).toThrow('salt: not of the right length');
  });

  it('shortens and groups for people', () => {
    const root = sha256Hex('abc');
    expect(shortHead(root)).toBe('ba78-16bf');
    expect(shortHead(fromHex(root))).toBe('ba78-16bf');
    expect(groupFingerprint('00112233')).toBe('0011 2233');
  });

  it('takes a typed fingerprint with any separators, whole or from 16 digits', () => {
    const full = fingerprint(new Uint8Array(32));
    const typed = groupFingerprint(full).toUpperCase();
    expect(matchesFingerprint(typed, full)).toBe(true);
    expect(matchesFingerprint(full.slice(0, 16), full)).toBe(true);
    expect(matchesFingerprint(typed.slice(0, 19).replaceAll(' ', '-'), full)).toBe(true);
    expect(matchesFingerprint(full.slice(0, 15), full)).toBe(false);
    expect(matchesFingerprint(full.slice(1, 30), full)).toBe(false);
    expect(matchesFingerprint('', full)).toBe(false);
    expect(matchesFingerprint(`${full}0`, full)).toBe(false);
  });
});
