import type { BallotState, BallotSummary, BallotView, BoothView, LiveSnapshot } from '@collegium/contract';

/** What the assembly is doing, for someone who votes: one thing at a time. */
export type Scene =
  | { readonly kind: 'before' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'announced'; readonly next: BallotSummary }
  | { readonly kind: 'paused' }
  | { readonly kind: 'voting'; readonly ballot: BallotView }
  | { readonly kind: 'ballot-suspended'; readonly ballot: BallotView }
  | { readonly kind: 'counting'; readonly ballot: BallotView }
  | { readonly kind: 'decision'; readonly ballot: BallotView }
  | { readonly kind: 'over' };

/** The state of the booth's ballot: the live room's word for it where the room speaks of the same ballot. */
export function ballotStateOf(ballot: BallotView, live: LiveSnapshot | null): BallotState {
  return live?.ballot?.id === ballot.id ? live.ballot.state : ballot.state;
}

/**
 * The scene: a vote under way first, then the sitting's own state, then what was decided or comes next. What the big
 * screen is at decides between these two, so that a phone and the room tell the same.
 */
export function sceneOf(booth: Pick<BoothView, 'ballot' | 'next'>, live: LiveSnapshot | null): Scene {
  const state = booth.ballot && ballotStateOf(booth.ballot, live);
  return votingScene(booth.ballot, state) ?? sittingScene(live) ?? betweenScene(booth, state, live);
}

function votingScene(ballot: BallotView | null, state: BallotState | null): Scene | null {
  if (!ballot) return null;
  if (state === 'open') return { kind: 'voting', ballot };
  return state === 'suspended' ? { kind: 'ballot-suspended', ballot } : null;
}

function sittingScene(live: LiveSnapshot | null): Scene | null {
  const state = live?.state ?? 'open';
  if (state === 'closed' || state === 'adjourned') return { kind: 'over' };
  if (state === 'draft' || state === 'convened') return { kind: 'before' };
  return state === 'suspended' ? { kind: 'paused' } : null;
}

function betweenScene(
  { ballot, next }: Pick<BoothView, 'ballot' | 'next'>,
  state: BallotState | null,
  live: LiveSnapshot | null,
): Scene {
  if (ballot && (state === 'closed' || state === 'counted')) return { kind: 'counting', ballot };
  if (next && (!ballot || live?.stage === 'announced')) return { kind: 'announced', next };
  return ballot && state === 'proclaimed' ? { kind: 'decision', ballot } : { kind: 'waiting' };
}

/** What must make the booth read its view again: anything of the room that could change what it holds. */
export function stampOf(live: LiveSnapshot | null, admitted: boolean): string | undefined {
  if (!live) return undefined;
  const upcoming = live.agenda.map(({ ballot }) => ballot?.state ?? '').join();
  // Until one is admitted, an arrival accepted by the secretary may be one's own.
  const arrivals = admitted ? '' : live.room.colleges.reduce((sum, college) => sum + college.admitted, 0);
  return [live.state, live.ballot?.id, live.ballot?.state, upcoming, arrivals].join('|');
}
