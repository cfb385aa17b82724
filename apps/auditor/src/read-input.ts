import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Tongue } from './tongue.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

/**
 * Reads a file, or the standard input for `-`. A relative name is taken from where the person typed it: npm changes the
 * folder and leaves the first one in `INIT_CWD`.
 */
export async function readBytes(
  name: string,
  environment: Environment,
  tongue: Tongue,
): Promise<Read<Uint8Array>> {
  try {
    return {
      ok: true,
      value: name === '-' ? await readStandardInput() : await readFile(placed(name, environment)),
    };
  } catch (error) {
    return { ok: false, why: `${name}: ${explain(codeOf(error), tongue)}` };
  }
}

/** The same for a text in UTF-8; a byte order mark is dropped. */
export async function readText(
  name: string,
  environment: Environment,
  tongue: Tongue,
): Promise<Read<string>> {
  const read = await readBytes(name, environment, tongue);
  if (!read.ok) return read;
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(read.value) };
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
  ERR_FS_FILE_TOO_LARGE: ['ce fichier est trop gros', 'this file is too big'],
  ERR_ENCODING_INVALID_ENCODED_DATA: ['le texte n’est pas en UTF-8', 'the text is not UTF-8'],
};
