import { canonical, commit, fromHex, saltLength, type Json } from '@collegium/record';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Random } from '../platform/random.js';

/** What an item of the annex is about; `frozen` ballots are public, and committed to for the same reason: names. */
export type AnnexKind = 'member' | 'role' | 'roll' | 'ballot';

export interface Committed {
  readonly commitment: string;
  readonly salt: Uint8Array;
  readonly text: string;
}

/** Keeps personal data beside the chain: an act holds SHA-256(salt ‖ data), the annex holds both. */
@Injectable()
export class Annex {
  constructor(private readonly random: Random) {}

  /** Stores the data and answers what an act may say of it, 64 hex digits. */
  async commit(tx: EntityManager, assembly: string, kind: AnnexKind, data: Json): Promise<Committed> {
    const text = canonical(data);
    const salt = this.random.bytes(saltLength);
    const commitment = commit(salt, text);
    await tx.query(
      'insert into annex_items (commitment, assembly_id, kind, salt, text) values ($1, $2, $3, $4, $5)',
      [Buffer.from(fromHex(commitment)), assembly, kind, Buffer.from(salt), text],
    );
    return { commitment, salt, text };
  }
}
