import type { BallotView, LiveSnapshot, LiveUrn } from '@collegium/contract';

/** The urns of a ballot as the live room counts them; as the view last knew them when the room is elsewhere. */
export function liveUrnsOf(ballot: BallotView, live: LiveSnapshot | null): readonly LiveUrn[] {
  if (live?.ballot?.id === ballot.id) return live.ballot.urns;
  return ballot.urns.map(({ urn, college, electors }) => {
    const tally = ballot.tallies?.find((one) => one.urn === urn) ?? null;
    return { urn, college, electors, votes: tally?.votes ?? 0, tally };
  });
}
