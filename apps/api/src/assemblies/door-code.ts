import { symbols, type Random } from '../platform/random.js';

/** No symbol that looks or sounds like another: no 0/O, 1/I/L, 5/S, 2/Z, 8/B, U/V. */
const ALPHABET = '34679ACDEFGHJKMNPQRTWXY';
const LENGTH = 8;

/** A new code for the door of an assembly: 36 bits, and tries are limited. */
export function newDoorCode(random: Random): string {
  return symbols(random, ALPHABET, LENGTH);
}

/** The code as people typed it: spaces, hyphens and case are theirs to choose. */
export function normalisedCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
}

/** The code as it is shown: two groups of four. */
export function shownCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
