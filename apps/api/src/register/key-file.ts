import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHex, hex } from '@collegium/record';
import { StartRefused } from '../platform/configuration.js';
import { codeOf } from '../platform/error-code.js';
import type { Random } from '../platform/random.js';

/** What the file of the signing key holds: a name and the 32-byte Ed25519 seed. */
export interface KeyFile {
  readonly name: string;
  readonly seed: Uint8Array;
}

const pathIn = (folder: string): string => join(folder, 'signing-key');

/** The key of this folder, or null when there is none. */
export function readKey(folder: string): KeyFile | null {
  const text = readIfThere(pathIn(folder));
  if (text === null) return null;
  const match = /^([a-z0-9-]+) ([0-9a-f]{64})\n$/.exec(text);
  if (!match?.[1] || !match[2]) {
    throw new StartRefused(
      `${pathIn(folder)} is not a signing key. Restore it from your backup and start again.`,
    );
  }
  return { name: match[1], seed: fromHex(match[2]) };
}

/** Makes a key, readable by this account only. Never replaces one: what it signed could no longer be continued. */
export function makeKey(folder: string, random: Random): KeyFile {
  const key = { name: `collegium-${hex(random.bytes(4))}`, seed: random.bytes(32) };
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(pathIn(folder), `${key.name} ${hex(key.seed)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      throw new StartRefused(`${pathIn(folder)} already holds a signing key: it was not touched.`);
    }
    throw error;
  }
  chmodSync(pathIn(folder), 0o600);
  return key;
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
