import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { fromHex, hex, makeSigner, parseVkey, type Signer } from '@collegium/record';
import type { DataSource } from 'typeorm';
import { StartRefused, type Configuration } from '../platform/configuration.js';
import type { Clock } from '../platform/clock.js';
import type { Random } from '../platform/random.js';
import { makeKey, readKey, type KeyFile } from './key-file.js';

/** The key of this installation. A class, so that it can be injected by type. */
export class SigningKey implements Signer {
  readonly name: string;
  readonly vkey: string;
  readonly fingerprint: string;
  private readonly key: KeyObject;
  private readonly keyId: string;

  constructor({ name, seed }: KeyFile) {
    const { vkey, fingerprint } = makeSigner(name, seed);
    this.name = name;
    this.vkey = vkey;
    this.fingerprint = fingerprint;
    this.keyId = parseVkey(vkey).keyId;
    this.key = createPrivateKey({ key: Buffer.from(PKCS8 + hex(seed), 'hex'), format: 'der', type: 'pkcs8' });
  }

  /**
   * The same bytes as libs/record's signer makes (Ed25519 is deterministic; a spec compares them), ten times faster:
   * every vote waits for one.
   */
  sign(text: string): string {
    if (!/^(?:[^\p{Cc}]|\n)*\n$/u.test(text))
      throw new Error('a note ends with a newline and holds no control character');
    const signature = sign(null, Buffer.from(text), this.key);
    return `${text}\n\u2014 ${this.name} ${Buffer.concat([fromHex(this.keyId), signature]).toString('base64')}\n`;
  }
}

/** RFC 8410 §7: what stands before the 32 bytes of an Ed25519 seed in PKCS #8. */
const PKCS8 = '302e020100300506032b657004220420';

/** The folder's key, made on a first start in development; the installation's only one from its first use on. */
export async function openSigningKey(
  configuration: Configuration,
  database: DataSource,
  { clock, random }: { clock: Clock; random: Random },
): Promise<SigningKey> {
  const known: { fingerprint: string }[] = await database.query('select fingerprint from signers');
  const file = readKey(configuration.dataDir) ?? firstKey(configuration, known.length > 0, random);
  const key = new SigningKey(file);
  if (known.length === 0) await registerKey(database, key, clock);
  await refuseOtherKey(database, key);
  return key;
}

function firstKey({ mode, dataDir }: Configuration, registered: boolean, random: Random): KeyFile {
  if (registered) {
    throw new StartRefused(
      `The signing key of this installation is not in ${dataDir}. Restore the file signing-key from your backup; nothing was started.`,
    );
  }
  if (mode === 'production') {
    throw new StartRefused(
      `There is no signing key in ${dataDir}. Make one with: node apps/api/dist/main.js make-key`,
    );
  }
  return makeKey(dataDir, random);
}

async function registerKey(database: DataSource, key: SigningKey, clock: Clock): Promise<void> {
  await database.transaction(async (tx) => {
    // Two replicas with two keys: the lock lets one of them be first, and the other is refused.
    await tx.query('lock table signers in share row exclusive mode');
    await tx.query(
      `insert into signers (fingerprint, name, vkey, registered_at) select $1, $2, $3, $4
        where not exists (select from signers)`,
      [key.fingerprint, key.name, key.vkey, clock.now()],
    );
  });
}

async function refuseOtherKey(database: DataSource, key: SigningKey): Promise<void> {
  const found: unknown[] = await database.query('select 1 from signers where fingerprint = $1', [
    key.fingerprint,
  ]);
  if (found.length > 0) return;
  throw new StartRefused(
    'The signing key in DATA_DIR is not the one this database was signed with: nothing was started. Give the folder that holds the right key.',
  );
}
