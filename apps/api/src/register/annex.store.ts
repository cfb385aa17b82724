import { fromHex, hex } from '@collegium/record';
import type { EntityManager } from 'typeorm';

/** What stands behind a commitment. */
export interface CommittedText {
  readonly salt: Uint8Array;
  readonly text: string;
}

/** Texts by commitment (64 hex digits). One that was purged is simply not there. */
export async function committedTexts(
  tx: EntityManager,
  commitments: readonly string[],
): Promise<ReadonlyMap<string, CommittedText>> {
  const rows: (CommittedText & { commitment: Buffer })[] = await tx.query(
    'select commitment, salt, text from annex_items where commitment = any($1)',
    [commitments.map((commitment) => Buffer.from(fromHex(commitment)))],
  );
  return new Map(rows.map(({ commitment, salt, text }) => [hex(commitment), { salt, text }]));
}

/** The one text that must be there. */
export async function committedText(tx: EntityManager, commitment: string): Promise<CommittedText> {
  const found = (await committedTexts(tx, [commitment])).get(commitment);
  if (!found) throw new Error('a committed text is missing');
  return found;
}
