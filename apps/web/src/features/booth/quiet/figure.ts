import type { BallotView } from '@collegium/contract';

type Decided = NonNullable<BallotView['decision']>;

/** A number of the whole ballot, 0 where the decision has none of that name. */
export function figureOf(
  decision: Pick<Decided, 'figures'>,
  wanted: Decided['figures'][number]['name'],
): number {
  return decision.figures.find(({ name, scope }) => name === wanted && scope === 'global')?.value ?? 0;
}
