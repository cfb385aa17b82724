import type { LiveSnapshot } from '@collegium/contract';

/** What a page knows of a sitting. `asOf` is when the last news was surely fresh, once the connection is lost. */
export interface Live {
  readonly snapshot: LiveSnapshot | null;
  readonly connected: boolean;
  readonly asOf: string | null;
  readonly error: unknown;
}

export const nothingYet: Live = { snapshot: null, connected: false, asOf: null, error: null };

export type LiveEvent =
  /** `askedAt`: when it came by asking rather than through the socket. */
  | { readonly kind: 'snapshot'; readonly snapshot: LiveSnapshot; readonly askedAt?: string }
  | { readonly kind: 'connected' }
  | { readonly kind: 'lost'; readonly at: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Snapshots are states with a revision: an older one that arrives late changes nothing. */
export function applyLive(live: Live, event: LiveEvent): Live {
  switch (event.kind) {
    case 'snapshot':
      if (live.snapshot && event.snapshot.revision < live.snapshot.revision) return live;
      return {
        ...live,
        snapshot: event.snapshot,
        error: null,
        asOf: live.asOf && (event.askedAt ?? live.asOf),
      };
    case 'connected':
      return live.connected ? live : { ...live, connected: true, asOf: null, error: null };
    case 'lost':
      return live.asOf === null
        ? { ...live, connected: false, asOf: event.at }
        : { ...live, connected: false };
    case 'failed':
      return { ...live, error: event.error };
  }
}
