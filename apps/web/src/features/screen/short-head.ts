import { shortHash } from '../../shared/i18n/format.js';

/** The head of a register as it is read aloud, whether the server sent the whole root or its short form. */
export function shortHead(head: string): string {
  return /^[0-9a-f]{64}$/u.test(head) ? shortHash(head) : head;
}
