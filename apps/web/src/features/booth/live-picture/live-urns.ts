import type { BallotView, LiveSnapshot, LiveUrn, TallyView } from '@collegium/contract';

/**
 * The urns of a ballot as the live room counts them; as the view has them counted when the room is elsewhere. None where
 * neither knows: nobody is told that no one has voted because the network is slow.
 */
export function liveUrnsOf(ballot: BallotView, live: LiveSnapshot | null): readonly LiveUrn[] {
  if (live?.ballot?.id === ballot.id) return live.ballot.urns;
  return ballot.urns.flatMap(({ urn, college, electors }) => {
    const tally = ballot.tallies?.find((one) => one.urn === urn);
    return tally ? [{ urn, college, electors, votes: tally.votes, tally }] : [];
  });
}

/** The votes of all urns together; null for fewer than two. */
export function sumTallies(tallies: readonly TallyView[]): TallyView | null {
  const [first, ...rest] = tallies;
  if (!first || rest.length === 0) return null;
  return rest.reduce<TallyView>(add, { ...first, urn: 'all', college: null });
}

function add(sum: TallyView, tally: TallyView): TallyView {
  const options = new Set([...Object.keys(sum.counts), ...Object.keys(tally.counts)]);
  return {
    ...sum,
    counts: Object.fromEntries(
      [...options].map((option) => [option, (sum.counts[option] ?? 0) + (tally.counts[option] ?? 0)]),
    ),
    blank: sum.blank + tally.blank,
    void: sum.void + tally.void,
    abstention: sum.abstention + tally.abstention,
    votes: sum.votes + tally.votes,
  };
}
