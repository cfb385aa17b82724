/** Files of one exact text per line. Canonical JSON never holds a newline, so a line is a text. */
import { Malformed } from '../malformed.js';

/** Every text followed by a newline; no text, no byte. */
export function toLines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

/** The texts of a file of lines. @throws Malformed if the last line doesn't end */
export function fromLines(file: string): string[] {
  if (file === '') return [];
  if (!file.endsWith('\n')) throw new Malformed('end', 'the last line does not end');
  return file.slice(0, -1).split('\n');
}
