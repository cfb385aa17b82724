import type { Act, ActBody, ActType } from '@collegium/record';

/** What the acts say of one ballot, as far as it has come. */
export interface BallotInActs {
  readonly number: number;
  readonly ready: ActBody<'ballot-ready'>;
  readonly opened: ActBody<'ballot-opened'> | undefined;
  readonly urns: readonly ActBody<'urn-closed'>[];
  /** The last count: a tie-break is followed by another. */
  readonly counted: ActBody<'ballot-counted'> | undefined;
  readonly tieBreaks: readonly ActBody<'tie-broken'>[];
}

/** Bodies of all acts of one type, in their order. */
export function bodiesOf<T extends ActType>(acts: readonly Act[], type: T): ActBody<T>[] {
  return acts.flatMap((act) => (act.type === type ? [act.body as ActBody<T>] : []));
}

/** Every ballot that is ready or further, by number. One returned to draft isn't there until it is ready again. */
export function ballotsInActs(acts: readonly Act[]): BallotInActs[] {
  const last = new Map<string, ActBody<'ballot-ready'> | null>();
  for (const act of acts) {
    if (act.type === 'ballot-ready') last.set(act.body.ballot, act.body);
    if (act.type === 'ballot-draft') last.set(act.body.ballot, null);
  }
  const ready = [...last.values()].filter((body) => body !== null);
  return ready.sort((a, b) => a.number - b.number).map((body) => ballotInActs(acts, body));
}

function ballotInActs(acts: readonly Act[], ready: ActBody<'ballot-ready'>): BallotInActs {
  const of = <T extends 'ballot-opened' | 'urn-closed' | 'ballot-counted' | 'tie-broken'>(
    type: T,
  ): ActBody<T>[] => bodiesOf(acts, type).filter(({ ballot }) => ballot === ready.ballot);
  return {
    number: ready.number,
    ready,
    opened: of('ballot-opened').at(-1),
    urns: of('urn-closed'),
    counted: of('ballot-counted').at(-1),
    tieBreaks: of('tie-broken'),
  };
}
