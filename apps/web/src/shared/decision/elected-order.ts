import type { BallotOption } from '@collegium/contract';
import type { SeatFinding } from '@collegium/rules';

/** Those elected with most votes first; at equal votes in the order of the paper, which favours nobody's identifier. */
export function electedInOrder(
  { elected }: Pick<SeatFinding, 'elected'>,
  options: readonly BallotOption[],
): readonly (SeatFinding['elected'][number] & { readonly label: string })[] {
  const place = new Map(options.map(({ id }, index) => [id, index]));
  const label = new Map(options.map((option) => [option.id, option.label]));
  return elected
    .map((each) => ({ ...each, label: label.get(each.option) ?? each.option }))
    .sort((a, b) => b.votes - a.votes || (place.get(a.option) ?? 0) - (place.get(b.option) ?? 0));
}
