/**
 * Acts and their chain. An act is canonical JSON stored as its exact text; its hash is the SHA-256 of that text, and
 * each act but the first carries the hash of the one before, so that no act can be changed, added or removed in the
 * middle without changing every later one.
 */
import { bodyShapes } from './act-bodies.js';
import { canonical, parseCanonical } from './canonical.js';
import type { Json } from './canonical.js';
import { sha256Hex } from './digest.js';
import { Malformed } from './malformed.js';
import type { Reason } from './malformed.js';
import { hex32, instant, natural, nullable, object, oneOf, plainObject, uuid } from './shape.js';
import type { Of, Shape } from './shape.js';

type Bodies = { readonly [T in keyof typeof bodyShapes]: Of<(typeof bodyShapes)[T]> };

export type ActType = keyof Bodies;
export type ActBody<T extends ActType> = Bodies[T];

/** In what quality the act was done: a role, never a person. */
export type ActRole = 'secretary' | 'chair' | 'auditor' | 'member' | 'system' | 'operator';

interface Frame<T extends ActType> {
  readonly assembly: string;
  /** Instant of the server's clock, UTC, to the millisecond. */
  readonly at: string;
  readonly by: ActRole;
  readonly type: T;
  readonly body: ActBody<T>;
}

/** What who does an act gives; the chain adds height and parent. */
export type ActDraft<T extends ActType = ActType> = { [K in T]: Frame<K> }[T];

/** An act as it stands in the register. */
export type Act<T extends ActType = ActType> = {
  [K in T]: Frame<K> & { readonly height: number; readonly parent: string | null; readonly v: 1 };
}[T];

/** The last act of a register, as far as its successor needs it. */
export interface ChainHead {
  readonly hash: string;
  readonly height: number;
}

/** An act ready to be stored. */
export interface ChainedAct extends ChainHead {
  /** Canonical JSON: what is stored, sent, hashed, and a leaf of the register's tree. */
  readonly text: string;
}

const actTypes = Object.keys(bodyShapes) as readonly ActType[];
const frameFields = {
  assembly: uuid,
  at: instant,
  by: oneOf('secretary', 'chair', 'auditor', 'member', 'system', 'operator'),
  height: natural,
  parent: nullable(hex32),
  v: oneOf(1),
};

/**
 * The text that follows `previous` in a register (null: the first act).
 * @throws Malformed if the draft isn't an act of the format, naming the field
 */
export function nextAct<T extends ActType>(previous: ChainHead | null, draft: ActDraft<T>): ChainedAct {
  const { assembly, at, body, by, type } = draft;
  const height = previous === null ? 0 : previous.height + 1;
  const text = canonical({ assembly, at, body, by, height, parent: previous?.hash ?? null, type, v: 1 });
  parseAct(text);
  return { text, hash: sha256Hex(text), height };
}

/** Reads an act: canonical, exactly the fields of its type. @throws Malformed naming the field */
export function parseAct(text: string): Act {
  const value: Json = parseCanonical(text);
  const type = oneOf(...actTypes)(plainObject(value, '$')['type'] ?? null, '$.type');
  const body: Shape<unknown> = bodyShapes[type];
  object({ ...frameFields, type: oneOf(type), body })(value, '$');
  return value as unknown as Act;
}

export type ChainResult =
  | { readonly ok: true; readonly acts: readonly Act[]; readonly head: ChainHead | null }
  /** `place`: the field, or `$` for the act itself. */
  | { readonly ok: false; readonly height: number; readonly place: string; readonly reason: Reason };

/**
 * Whether these texts are one chain from its first act: each an act, heights 0, 1, 2…, each naming the hash of the
 * one before, all of one assembly, beginning with `register-opened` and never again. Never throws.
 */
export function verifyChain(texts: readonly string[]): ChainResult {
  const acts: Act[] = [];
  let head: ChainHead | null = null;
  for (const [height, text] of texts.entries()) {
    const act = tryParse(text);
    if (act instanceof Malformed) return { ok: false, height, place: act.place, reason: act.reason };
    const reason = breakOf(act, head, acts[0]);
    if (reason !== null) return { ok: false, height, place: '$', reason };
    acts.push(act);
    head = { hash: sha256Hex(text), height };
  }
  return { ok: true, acts, head };
}

function tryParse(text: string): Act | Malformed {
  try {
    return parseAct(text);
  } catch (error) {
    if (error instanceof Malformed) return error;
    throw error;
  }
}

function breakOf(act: Act, head: ChainHead | null, first: Act | undefined): Reason | null {
  if (act.height !== (head === null ? 0 : head.height + 1)) return 'the height does not follow';
  if (act.parent !== (head?.hash ?? null)) return 'the parent is not the act before';
  if ((act.type === 'register-opened') !== (first === undefined))
    return 'register-opened must be the first act, and only it';
  if (first !== undefined && act.assembly !== first.assembly) return 'an act of another assembly';
  return null;
}
