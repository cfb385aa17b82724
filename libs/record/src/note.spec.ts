import fc from 'fast-check';
import { fromBase64, fromHex, hex } from './bytes.js';
import {
  makeCheckpoint,
  openCheckpoint,
  parseCheckpointText,
  registerOrigin,
  urnOrigin,
} from './checkpoint.js';
import { sha256Hex } from './digest.js';
import { merkleRoot } from './merkle/tree.js';
import { formatVkey, makeSigner, openNote, parseVkey, unverifiedText } from './note.js';
import { makeReceipt, openReceipt, parseReceiptText } from './receipt.js';

const signer = makeSigner('example.org/collegium', new Uint8Array(32).fill(1));
const other = makeSigner('example.org/collegium', new Uint8Array(32).fill(2));
const key = parseVkey(signer.vkey);

describe('signed notes (C2SP signed-note)', () => {
  // The example key and note of golang.org/x/mod/sumdb/note, where the format comes from.
  const neumann = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  const seed = fromBase64('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz').slice(1);
  const text =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
  const note = `${text}\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

  it('opens and signs the published example byte for byte', () => {
    expect(openNote(note, parseVkey(neumann))).toEqual({ ok: true, text });
    const again = makeSigner('PeterNeumann', seed);
    expect(again.vkey).toBe(neumann);
    expect(again.sign(text)).toBe(note);
  });

  it('ignores signatures of others, as the format demands, and refuses a wrong one of the key', () => {
    const signature = (whole: string): string => whole.slice(whole.lastIndexOf('\n\n') + 2);
    const both = `${other.sign(text)}${signature(signer.sign(text))}`;
    expect(openNote(both, key)).toEqual({ ok: true, text });
    expect(openNote(other.sign(text), key)).toEqual({ ok: false, reason: 'unsigned' });
    const forged = `${text.replace('answer', 'Answer')}\n${signature(signer.sign(text))}`;
    expect(openNote(forged, key)).toEqual({ ok: false, reason: 'forged' });
    expect(openNote(`${signer.sign(text)}${signature(forged.replace(/....=\n$/, 'AAA=\n'))}`, key).ok).toBe(
      false,
    );
  });

  it('never opens a note with one byte changed', () => {
    const bytes = Buffer.from(signer.sign(text));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Uint8Array.from(bytes, (byte, i) => (i === at ? byte ^ flip : byte));
        expect(openNote(Buffer.from(changed).toString('utf8'), key).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['no signature', `${text}\n`],
    ['no blank line', text],
    ['a line that is no signature', `${signer.sign(text)}what\n`],
    ['a control character', signer.sign(text).replace('you', 'y\tu')],
    ['no newline at the end', signer.sign(text).slice(0, -1)],
    ['loose base64', signer.sign(text).replace(/=\n$/, '\n')],
    ['a short signature', `${text}\n\u2014 example.org/collegium AAAA\n`],
    ['too many signatures', `${text}\n${'\u2014 a AAAAAAA=\n'.repeat(17)}`],
    ['far too long', `${'a'.repeat(70_000)}\n${signer.sign(text)}`],
  ])('refuses a note with %s', (_what, given) => {
    expect(openNote(given, key)).toEqual({ ok: false, reason: 'malformed' });
  });

  it('does not sign what a note cannot hold', () => {
    expect(() => signer.sign('no newline')).toThrow('newline');
    expect(() => signer.sign('a\tb\n')).toThrow('control');
    expect(() => makeSigner('with space', new Uint8Array(32))).toThrow('key name');
    expect(() => makeSigner('short', new Uint8Array(31))).toThrow('right length');
    expect(() => unverifiedText('nothing')).toThrow('not a signed note');
    expect(unverifiedText(note)).toBe(text);
  });

  it.each([
    '',
    'a+b',
    neumann.replace('c74f20a3', 'c74f20a4'),
    neumann.replace('+ARpc', '+BRpc'),
    `${neumann}AAAA`,
  ])('refuses %j as a verifier key', (given) => expect(() => parseVkey(given)).toThrow('vkey'));

  it('writes and reads verifier keys', () => {
    expect(formatVkey(parseVkey(neumann))).toBe(neumann);
    expect(signer.fingerprint).toBe(sha256Hex(key.publicKey));
  });
});

const assembly = '11111111-1111-4111-8111-111111111111';
const urn = '22222222-2222-4222-8222-222222222222';

describe('checkpoints (C2SP tlog-checkpoint)', () => {
  it('reads the example of the specification', () => {
    const head = parseCheckpointText(
      'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n',
    );
    expect(head.origin).toBe('example.com/behind-the-sofa');
    expect(head.size).toBe(20852163);
    expect(hex(head.root)).toBe('0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62');
  });

  it('opens what it made, for its origin and key only', () => {
    const head = { origin: registerOrigin(assembly), size: 3, root: merkleRoot(['a', 'b', 'c']) };
    const made = makeCheckpoint(head, signer);
    expect(openCheckpoint(made, key, registerOrigin(assembly))).toEqual({ ok: true, head });
    expect(openCheckpoint(made, key, urnOrigin(assembly, urn))).toEqual({ ok: false, reason: 'malformed' });
    expect(openCheckpoint(made, parseVkey(other.vkey), registerOrigin(assembly))).toEqual({
      ok: false,
      reason: 'unsigned',
    });
    expect(openCheckpoint(signer.sign('a\nb\nc\n'), key, 'a')).toEqual({ ok: false, reason: 'malformed' });
  });

  it.each([
    'a\n01\nAAAA\n',
    'a\n1\nAAAA\n',
    'a\n1\n',
    'a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\nmore\n',
    '\n1\nAAAA\n',
  ])('refuses %j', (text) => expect(() => parseCheckpointText(text)).toThrow());

  it('makes no checkpoint of nonsense', () => {
    expect(() => makeCheckpoint({ origin: 'a', size: 1.5, root: new Uint8Array(32) }, signer)).toThrow(
      'size',
    );
    expect(() => makeCheckpoint({ origin: 'a', size: 1, root: new Uint8Array(31) }, signer)).toThrow('root');
  });
});

describe('receipts', () => {
  const receipt = { assembly, urn, vote: sha256Hex('vote'), size: 7, root: merkleRoot(['a']) };

  it('opens what it made, and nothing else', () => {
    const made = makeReceipt(receipt, signer);
    expect(openReceipt(made, key)).toEqual({ ok: true, receipt });
    expect(openReceipt(made, parseVkey(other.vkey)).ok).toBe(false);
    expect(openReceipt(made.replace(urn, assembly), key)).toEqual({ ok: false, reason: 'forged' });
    expect(openReceipt(signer.sign('a\n'), key)).toEqual({ ok: false, reason: 'malformed' });
  });

  it('refuses fields that are not of the format', () => {
    expect(() => makeReceipt({ ...receipt, vote: 'abc' }, signer)).toThrow('receipt');
    expect(() => makeReceipt({ ...receipt, root: fromHex('00') }, signer)).toThrow('receipt');
    expect(() => parseReceiptText('')).toThrow('receipt');
  });
});
