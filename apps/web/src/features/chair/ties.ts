import { drawLot, type TieFinding } from '@collegium/rules';

export type Way = 'lot' | 'new-vote';

/** Any seed: whether a lot can be drawn depends on how many are tied for how many seats, never on the seed. */
const ANY_SEED = '0'.repeat(64);

/**
 * The ways left to break a tie. A first lot makes public the secret that every lot of the ballot is drawn from: whom it
 * elects elsewhere is known, and a new vote could only be chosen against them. Too many names can't be drawn at all.
 */
export function waysOf({ options, seats }: TieFinding, ties: readonly TieFinding[]): readonly Way[] {
  if (!drawLot(options, seats, ANY_SEED)) return ['new-vote'];
  return isLotKnown(ties) ? ['lot'] : ['lot', 'new-vote'];
}

/** Whether a lot was drawn already in this ballot. */
export function isLotKnown(ties: readonly TieFinding[]): boolean {
  return ties.some(({ resolution }) => resolution === 'lot');
}

/** Whether the order matters: several wait, and no lot was drawn yet. */
export function mattersWhichFirst(ties: readonly TieFinding[]): boolean {
  return ties.filter(({ resolution }) => resolution === 'open').length > 1 && !isLotKnown(ties);
}
