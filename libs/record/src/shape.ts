/**
 * Strict shapes of what a record holds. A shape takes any JSON and gives it back typed, or refuses it naming the
 * place; objects have exactly the keys they list. Small on purpose: a stranger's verifier needs nothing more.
 */
import type { Json, JsonObject } from './canonical.js';
import { Malformed } from './malformed.js';
import type { Reason } from './malformed.js';

/** Reads a value at a place (for messages). @throws Malformed */
export type Shape<T> = (value: Json, at: string) => T;

export type Of<S> = S extends Shape<infer T> ? T : never;

type Shapes = { readonly [key: string]: Shape<unknown> };
export type Shaped<S extends Shapes> = { readonly [K in keyof S]: Of<S[K]> };

/** An object with exactly these keys. */
export function object<S extends Shapes>(shapes: S): Shape<Shaped<S>> {
  return objectWith(shapes, {});
}

/** An object with exactly these keys, and others that may be left out: a text written before they were known stands. */
export function objectWith<S extends Shapes, O extends Shapes>(
  shapes: S,
  optional: O,
): Shape<Shaped<S> & Partial<Shaped<O>>> {
  const all: Shapes = { ...shapes, ...optional };
  return (value, at) => {
    const given = plainObject(value, at);
    const extra = Object.keys(given).find((key) => !Object.hasOwn(all, key));
    if (extra !== undefined) throw new Malformed(`${at}.${extra}`, 'not expected');
    const missing = Object.keys(shapes).find((key) => !Object.hasOwn(given, key));
    if (missing !== undefined) throw new Malformed(`${at}.${missing}`, 'missing');
    for (const [key, shape] of Object.entries(all))
      if (Object.hasOwn(given, key)) shape(given[key] as Json, `${at}.${key}`);
    return given as Shaped<S> & Partial<Shaped<O>>;
  };
}

/** An object with these keys at least: for what this library reads but doesn't define. */
export function having<S extends Shapes>(shapes: S): Shape<Shaped<S>> {
  return (value, at) => {
    const given = plainObject(value, at);
    for (const [key, shape] of Object.entries(shapes)) shape(given[key] ?? null, `${at}.${key}`);
    return given as Shaped<S>;
  };
}

/** Any object. */
export const plainObject: Shape<JsonObject> = (value, at) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Malformed(at, 'not an object');
  return value as JsonObject;
};

/** A list of one shape. */
export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new Malformed(at, 'not a list');
    return (value as Json[]).map((entry, i) => item(entry, `${at}[${i}]`));
  };
}

export const string: Shape<string> = (value, at) => {
  if (typeof value !== 'string') throw new Malformed(at, 'not a string');
  return value;
};

export const boolean: Shape<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw new Malformed(at, 'not true or false');
  return value;
};

/** 0, 1, 2… */
export const natural: Shape<number> = (value, at) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new Malformed(at, 'not a natural number');
  return value;
};

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, at) => (value === null ? null : shape(value, at));
}

/** Null and only null: there is no such thing here, and that is said. */
export const nothing: Shape<null> = (value, at) => {
  if (value !== null) throw new Malformed(at, 'not expected');
  return value;
};

/** One of these values. */
export function oneOf<const T extends string | number | boolean>(...values: readonly T[]): Shape<T> {
  return (value, at) => {
    const found = values.find((known) => known === value);
    if (found === undefined) throw new Malformed(at, 'not one of the known values');
    return found;
  };
}

/** A string of this pattern. */
export function pattern(otherwise: Reason, regex: RegExp): Shape<string> {
  return (value, at) => {
    if (!regex.test(string(value, at))) throw new Malformed(at, otherwise);
    return value as string;
  };
}

/** A lower-case UUID, of any version. */
export const uuid = pattern('not a UUID', /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
/** 32 bytes in lower-case hex: a hash, a commitment, a salt. */
export const hex32 = pattern('not 64 lower-case hex digits', /^[0-9a-f]{64}$/);
/** UTC, to the millisecond, as ECMAScript's toISOString writes it. */
export const instant = pattern(
  'not an instant',
  /^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/,
);
export const date = pattern('not a date', /^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])$/);
