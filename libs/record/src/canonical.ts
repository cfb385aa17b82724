/**
 * Canonical JSON: RFC 8785 (JCS) restricted to what a record needs: strings, booleans, null, safe integers,
 * arrays and plain objects. The restriction removes the two places where encoders differ in practice (floats and
 * broken UTF-16), so that any JCS library in any language writes the same bytes.
 *
 * The canonical text is what is hashed, stored and sent. Never hash a re-encoding of a parsed value.
 */
import { Malformed } from './malformed.js';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

// Deeper than any record; a hostile text can't exhaust the stack of who reads it.
const deepest = 64;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * The one text of a value (RFC 8785 §3.2; keys in the order of their UTF-16 code units).
 * @param value anything; `unknown` because its callers hold typed interfaces without index signatures
 * @throws Malformed naming the place for a float, -0, an unsafe integer, undefined, a function, a lone surrogate
 */
export function canonical(value: unknown): string {
  return write(value, '$', 0);
}

function write(value: unknown, at: string, depth: number): string {
  if (depth > deepest) throw new Malformed(at, 'nested too deeply');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeString(value, at);
  if (typeof value === 'number') return writeInteger(value, at);
  if (Array.isArray(value))
    return `[${Array.from(value, (v, i) => write(v, `${at}[${i}]`, depth + 1)).join()}]`;
  if (isPlainObject(value)) return writeObject(value, at, depth);
  throw new Malformed(at, 'has no place in a record');
}

function writeString(value: string, at: string): string {
  if (loneSurrogate.test(value)) throw new Malformed(at, 'lone surrogate');
  return JSON.stringify(value);
}

function writeInteger(value: number, at: string): string {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new Malformed(at, 'not a safe integer');
  return String(value);
}

function writeObject(value: Record<string, unknown>, at: string, depth: number): string {
  const members = Object.keys(value)
    .sort()
    .map((key) => `${writeString(key, at)}:${write(value[key], `${at}.${key}`, depth + 1)}`);
  return `{${members.join()}}`;
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
