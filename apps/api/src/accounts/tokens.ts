import { createHash, timingSafeEqual } from 'node:crypto';
import type { Random } from '../platform/random.js';

/** 256 bits that only their holder knows; safe in a link's fragment and in a cookie. */
export function newToken(random: Random): string {
  return Buffer.from(random.bytes(32)).toString('base64url');
}

/** What is kept of a token or a code. Tokens have 256 bits of their own: no salt, no stretching. */
export function hashOf(...parts: string[]): Buffer {
  return createHash('sha256').update(parts.join('\n')).digest();
}

/** Whether two hashes are equal, in a time that doesn't depend on where they differ. */
export function sameHash(left: Buffer, right: Buffer): boolean {
  return left.length === right.length && timingSafeEqual(left, right);
}
