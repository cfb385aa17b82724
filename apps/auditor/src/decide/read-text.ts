import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Tongue } from './tongue.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export type Read =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

/**
 * Reads a UTF-8 file, or the standard input for `-`. A relative name is taken from where the person typed it: npm changes the
 * folder and leaves the first one in `INIT_CWD`.
 */
export async function readText(name: string, environment: Environment, tongue: Tongue): Promise<Read> {
  try {
    const bytes = name === '-' ? await readStandardInput() : await readFile(placed(name, environment));
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    return { ok: false, why: `${name}: ${explain(codeOf(error), tongue)}` };
  }
}

function placed(name: string, { INIT_CWD }: Environment): string {
  return INIT_CWD === undefined ? resolve(name) : resolve(INIT_CWD, name);
}

async function readStandardInput(): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}

function explain(code: string, tongue: Tongue): string {
  const [french, english] = sentences[code] ?? [`lecture impossible (${code})`, `can't be read (${code})`];
  return tongue === 'fr' ? french : english;
}

const sentences: Readonly<Record<string, readonly [french: string, english: string]>> = {
  ENOENT: ['ce fichier n’existe pas', 'no such file'],
  EISDIR: ['c’est un dossier, pas un fichier', 'this is a folder, not a file'],
  EACCES: ['ce compte n’a pas le droit de lire ce fichier', 'this account may not read this file'],
  ERR_ENCODING_INVALID_ENCODED_DATA: ['le texte n’est pas en UTF-8', 'the text is not UTF-8'],
};
