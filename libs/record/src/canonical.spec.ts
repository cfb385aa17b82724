import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonical, parseCanonical } from './canonical.js';
import { Malformed } from './malformed.js';

/** Any value a record may hold: well-formed text, safe integers, no -0. */
const text = fc.string({ unit: 'grapheme' });
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger().map((n) => (n === 0 ? 0 : n)),
    text,
    fc.array(tie('value')),
    fc.dictionary(text, tie('value')),
  ),
}));

describe('canonical JSON', () => {
  it('writes what another RFC 8785 encoder writes', () => {
    fc.assert(
      fc.property(anyValue, (value) => expect(canonical(value)).toBe(canonicalize(value))),
      { numRuns: 500 },
    );
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(anyValue, (value) =>
        expect(canonical(parseCanonical(canonical(value)))).toBe(canonical(value)),
      ),
    );
  });

  it('orders keys by UTF-16 code units, as RFC 8785 §3.2.3', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };
    expect(Object.values(JSON.parse(canonical(value)) as object)).toEqual(
      expect.arrayContaining([1, 2, 3, 4, 5, 6, 7]),
    );
    expect(canonical(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  it.each([
    ['a float', { a: [1, 0.5] }, '$.a[1]'],
    ['minus zero', -0, '$'],
    ['an unsafe integer', 2 ** 53, '$'],
    ['not a number', Number.NaN, '$'],
    ['undefined', { a: undefined }, '$.a'],
    ['a hole', Array.from({ length: 1 }), '$[0]'],
    ['a function', () => 1, '$'],
    ['a date', { at: new Date(0) }, '$.at'],
    ['a lone surrogate', ['\ud800'], '$[0]'],
    ['a lone surrogate as key', { '\udc00': 1 }, '$'],
  ])('refuses %s, naming the place', (_what, value, place) => {
    expect(() => canonical(value)).toThrow(Malformed);
    expect(() => canonical(value)).toThrow(`${place}: `);
  });

  it.each([
    ['{"a": 1}'],
    ['{"b":1,"a":2}'],
    ['{"a":1,"a":1}'],
    ['1.0'],
    ['1e2'],
    ['-0'],
    ['"\\u0041"'],
    ['"\\/"'],
    [' 1'],
    ['1\n'],
    ['0.5'],
    ['{'],
    [''],
    ['{"__proto__":1,"__proto__":1}'],
    ['['.repeat(100) + ']'.repeat(100)],
  ])('refuses the text %s: not the canonical one', (given) => {
    expect(() => parseCanonical(given)).toThrow(Malformed);
  });

  it('keeps a key named __proto__ as a key', () => {
    expect(canonical(parseCanonical('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}');
  });
});
