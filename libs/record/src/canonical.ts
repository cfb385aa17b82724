/**
 * Canonical JSON: RFC 8785 (JCS) restricted to what a record needs: strings, booleans, null, safe integers,
 * arrays and plain objects. The restriction removes the two places where encoders differ in practice (floats and
 * broken UTF-16), so that any JCS library in any language writes the same bytes.
 *
 * The canonical text is what is hashed, stored and sent. Never hash a re-encoding of a parsed value.
 */
import { Malformed } from './malformed.js';
import type { Reason } from './malformed.js';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

// Deeper than any record; a hostile text can't exhaust the stack of who reads it.
const deepest = 64;
// Most texts have no surrogate at all, and the exact test is slow.
const surrogate = /[\uD800-\uDFFF]/;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * The one text of a value (RFC 8785 §3.2; keys in the order of their UTF-16 code units).
 * @param value anything; `unknown` because its callers hold typed interfaces without index signatures
 * @throws Malformed naming the place for a float, -0, an unsafe integer, undefined, a function, a lone surrogate
 */
export function canonical(value: unknown): string {
  return write(value, []);
}

/** Keys and positions that lead to the value being written; put in words only when something is wrong. */
type Trail = (string | number)[];

function write(value: unknown, trail: Trail): string {
  if (trail.length > deepest) throw misplaced(trail, 'nested too deeply');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeString(value, trail);
  if (typeof value === 'number') return writeInteger(value, trail);
  if (Array.isArray(value)) return `[${Array.from(value, (item, i) => writeAt(item, i, trail)).join()}]`;
  if (isPlainObject(value)) return writeObject(value, trail);
  throw misplaced(trail, 'has no place in a record');
}

function writeAt(value: unknown, step: string | number, trail: Trail): string {
  trail.push(step);
  const text = write(value, trail);
  trail.pop();
  return text;
}

function writeString(value: string, trail: Trail): string {
  if (surrogate.test(value) && loneSurrogate.test(value)) throw misplaced(trail, 'lone surrogate');
  return JSON.stringify(value);
}

function writeInteger(value: number, trail: Trail): string {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw misplaced(trail, 'not a safe integer');
  return String(value);
}

function writeObject(value: Record<string, unknown>, trail: Trail): string {
  const members = Object.keys(value)
    .sort()
    .map((key) => `${writeString(key, trail)}:${writeAt(value[key], key, trail)}`);
  return `{${members.join()}}`;
}

function misplaced(trail: Trail, reason: Reason): Malformed {
  return new Malformed(
    `$${trail.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`,
    reason,
  );
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * Reads a text that must already be canonical.
 * @throws Malformed if it isn't JSON, or if its canonical form is any other text (spaces, key order, duplicate
 * keys, `1.0`, `\u0041`…): two texts of one value would be two hashes of one fact
 */
export function parseCanonical(text: string): Json {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    throw new Malformed('$', 'not JSON');
  }
  if (canonical(value) !== text) throw new Malformed('$', 'not canonical JSON (RFC 8785)');
  return value;
}
