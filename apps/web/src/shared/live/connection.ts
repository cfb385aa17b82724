import type { LiveSnapshot, ServerToClient } from '@collegium/contract';
import type { Socket } from 'socket.io-client';
import { call } from '../api/call.js';
import { now } from '../device/clock.js';
import { applyLive, nothingYet, type Live, type LiveEvent } from './live-store.js';

/** The path of LIVE_PATH in the contract, which isn't imported: it would bring the schemas along. */
const PATH: typeof import('@collegium/contract').LIVE_PATH = '/api/live';
/** How long a new connection may stay silent before the state is asked for. */
const SILENCE = 400;
/** How often the state is asked for while no socket holds (ms). */
const WITHOUT_SOCKET = 4_000;
/** How long after a refusal a new connection is worth asking for. */
const REFUSED = 4_000;

/** One connection to the live room of an assembly, shared by everything on the page that watches it. */
export class LiveConnection {
  readonly #assembly: string;
  readonly #listeners = new Set<() => void>();
  #live: Live = nothingYet;
  #socket: Socket<ServerToClient> | null = null;
  #stop: (() => void) | null = null;

  constructor(assembly: string) {
    this.#assembly = assembly;
  }

  readonly read = (): Live => this.#live;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#stop ??= this.#start();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#stop?.();
      this.#stop = null;
    };
  };

  #apply(event: LiveEvent): void {
    const next = applyLive(this.#live, event);
    if (next === this.#live) return;
    this.#live = next;
    for (const listener of this.#listeners) listener();
  }

  #start(): () => void {
    const abort = new AbortController();
    const lost = () => this.#apply({ kind: 'lost', at: now().toISOString() });
    window.addEventListener('offline', lost, abort);
    window.addEventListener('online', () => this.#socket?.disconnect().connect(), abort);
    void this.#ask(abort.signal);
    void this.#connect(abort.signal, lost);
    // Some networks let pages through and no socket: the state then comes by asking.
    const asking = setInterval(
      () => this.#live.asOf !== null && void this.#ask(abort.signal),
      WITHOUT_SOCKET,
    );
    return () => {
      clearInterval(asking);
      abort.abort();
      this.#socket?.disconnect();
      this.#socket = null;
      this.#live = { ...this.#live, connected: false };
    };
  }

  /** The whole state: at the start, when a connection was lost and found again, and now and then without one. */
  async #ask(signal: AbortSignal): Promise<void> {
    try {
      const snapshot = await call('getLive', { params: { assembly: this.#assembly }, signal });
      this.#apply({ kind: 'snapshot', snapshot, askedAt: now().toISOString() });
    } catch (error) {
      if (!signal.aborted) this.#apply({ kind: 'failed', error });
    }
  }

  async #connect(signal: AbortSignal, lost: () => void): Promise<void> {
    const { io } = await import('socket.io-client');
    if (signal.aborted) return;
    const socket: Socket<ServerToClient> = io({
      path: PATH,
      transports: ['websocket'],
      auth: { assembly: this.#assembly },
      reconnectionDelay: 500,
      reconnectionDelayMax: 5_000,
    });
    this.#socket = socket;
    let heard = false;
    socket.on('snapshot', (snapshot: LiveSnapshot) => {
      heard = true;
      this.#apply({ kind: 'snapshot', snapshot });
    });
    socket.on('connect', () => {
      heard = false;
      this.#apply({ kind: 'connected' });
      setTimeout(() => {
        if (!heard && !signal.aborted) void this.#ask(signal);
      }, SILENCE);
    });
    socket.on('disconnect', lost);
    socket.on('connect_error', () => {
      lost();
      // A refusal is final for socket.io; here it may end at any moment, when the secretary accepts who is asking.
      if (!socket.active) setTimeout(() => signal.aborted || socket.connect(), REFUSED);
    });
  }
}
