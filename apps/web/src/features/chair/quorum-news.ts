import type { LiveSnapshot } from '@collegium/contract';

/** What the chair is told of the quorum during the sitting: that it went, that it came back. */
export type QuorumNews = 'lost' | 'regained' | null;

export interface QuorumWatch {
  /** As last seen; null before the sitting opens. */
  readonly reached: boolean | null;
  readonly news: QuorumNews;
}

export const unwatched: QuorumWatch = { reached: null, news: null };

/**
 * The watch after one more snapshot. A sitting begins with its quorum, so that one found without it has lost it, page
 * reloaded or not. A loss is told until the quorum is back, its return until the next loss or the end of the sitting.
 */
export function watchQuorum(watch: QuorumWatch, snapshot: Pick<LiveSnapshot, 'state' | 'room'>): QuorumWatch {
  const { state, room } = snapshot;
  if (state !== 'open' && state !== 'suspended') return unwatched;
  const reached = room.quorumReached;
  if (reached === watch.reached) return watch;
  if (!reached) return { reached, news: 'lost' };
  return { reached, news: watch.reached === false ? 'regained' : null };
}
