import { idSchema, LIVE_PATH, type ClientToServer, type ServerToClient } from '@collegium/contract';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Pool } from 'pg';
import { Server, type Socket } from 'socket.io';
import { Actors } from '../platform/http/actor.js';
import { hostOf } from '../platform/http/origin.js';
import { cookieIn, SESSION_COOKIE } from '../platform/http/session-cookie.js';
import { Log } from '../platform/log.js';
import { Paced } from './paced.js';
import { Revisions } from './revisions.service.js';
import { Snapshots } from './snapshots.service.js';

/** At most four pictures a second: eyes follow no more, and a room of phones has one network. */
const PICTURE_MS = 250;
/** Behind the notifications, for those that a lost connection swallowed. */
const POLL_MS = 1500;
/** How long someone who signed out or lost their role may still be sent pictures. */
const ADMITTED_MS = 120_000;

type LiveSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, { assembly?: string }>;
type LiveIo = Server<ClientToServer, ServerToClient, Record<string, never>, { assembly?: string }>;

/** The socket: it only publishes (DESIGN §8). Every replica sends its own sockets the same pictures. */
@Injectable()
export class LiveServer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** Milliseconds between two questions whether a socket may still watch. */
  admittedMs = ADMITTED_MS;
  private io: LiveIo | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;
  /** Revision last sent to each room. */
  private readonly sent = new Map<string, number>();
  private readonly paced = new Paced(PICTURE_MS, (assembly) => this.publish(assembly));

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly actors: Actors,
    private readonly pool: Pool,
    private readonly revisions: Revisions,
    private readonly snapshots: Snapshots,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const io: LiveIo = new Server(this.http.httpAdapter.getHttpServer(), {
      path: LIVE_PATH,
      transports: ['websocket'],
      perMessageDeflate: false,
      serveClient: false,
      maxHttpBufferSize: 4096,
      // A page can't write these headers: behind a proxy one of them holds the address that people see.
      allowRequest: ({ headers: { origin, host, 'x-forwarded-host': forwarded } }, admit) =>
        admit(null, origin === undefined || [host, forwarded].includes(hostOf(origin))),
    });
    this.io = io;
    io.use((socket, next) => void this.answer(socket, next));
    io.on('connection', (socket) => void this.welcome(socket));
    await this.revisions.listen((assembly) => this.changed(assembly));
    this.poll();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.paced.stop();
    if (this.timer) clearTimeout(this.timer);
    // Not `io.close()`, which would close the HTTP server under the requests still being answered.
    this.io?.disconnectSockets(true);
    this.io?.engine.close();
    await Promise.resolve();
  }

  private async answer(socket: LiveSocket, next: (refusal?: Error) => void): Promise<void> {
    const refusal = await this.admit(socket).catch((error: unknown) => {
      this.log.error('live-refused', error);
      return 'unavailable';
    });
    next(refusal === null ? undefined : new Error(refusal));
  }

  /** Null, or why not: as over HTTP, who has no tie with the assembly doesn't learn that it exists. */
  private async admit(socket: LiveSocket): Promise<'sign-in-required' | 'not-found' | null> {
    const token = cookieIn(socket.handshake.headers.cookie, SESSION_COOKIE);
    if (!token) return 'sign-in-required';
    const asked = idSchema.safeParse(socket.handshake.auth['assembly']);
    if (!asked.success) return 'not-found';
    const actor = await this.actors.find(token, asked.data);
    if (!actor) return 'sign-in-required';
    if (actor.roles.length === 0) return 'not-found';
    socket.data.assembly = asked.data;
    return null;
  }

  private async welcome(socket: LiveSocket): Promise<void> {
    const { assembly } = socket.data;
    if (!assembly) return;
    try {
      await socket.join(assembly);
      this.askAgain(socket);
      socket.emit('snapshot', await this.snapshots.current(assembly));
    } catch (error) {
      this.log.error('live-welcome-failed', error);
    }
  }

  /** A right to watch may end while one watches: it is asked again, and the socket closed when it is gone. */
  private askAgain(socket: LiveSocket): void {
    const timer = setInterval(() => {
      this.admit(socket)
        .then((refusal) => refusal !== null && socket.disconnect(true))
        .catch((error: unknown) => this.log.error('live-refused', error));
    }, this.admittedMs);
    timer.unref();
    socket.once('disconnect', () => clearInterval(timer));
  }

  private changed(assembly: string): void {
    if (this.io?.sockets.adapter.rooms.has(assembly)) this.paced.ask(assembly);
  }

  private async publish(assembly: string): Promise<void> {
    try {
      const snapshot = await this.snapshots.current(assembly);
      if (snapshot.revision <= (this.sent.get(assembly) ?? -1)) return;
      this.sent.set(assembly, snapshot.revision);
      this.io?.to(assembly).emit('snapshot', snapshot);
    } catch (error) {
      this.log.error('live-failed', error);
    }
  }

  /** Rooms whose assembly has moved on without our hearing of it. */
  private poll(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.missed()
        .then((rooms) => rooms.forEach((assembly) => this.paced.ask(assembly)))
        .catch((error: unknown) => this.log.error('live-poll-failed', error))
        .finally(() => this.poll());
    }, POLL_MS);
    this.timer.unref();
  }

  private async missed(): Promise<string[]> {
    const rooms = this.watched();
    for (const assembly of this.sent.keys()) if (!rooms.includes(assembly)) this.sent.delete(assembly);
    if (rooms.length === 0) return [];
    const { rows } = await this.pool.query<{ id: string; revision: number }>(
      'select id, revision from assemblies where id = any($1::uuid[])',
      [rooms],
    );
    return rows.filter(({ id, revision }) => revision > (this.sent.get(id) ?? -1)).map(({ id }) => id);
  }

  /** Rooms with someone in them. A socket's own room has its id, which is no assembly's. */
  private watched(): string[] {
    const rooms = this.io?.sockets.adapter.rooms.keys() ?? [];
    return [...rooms].filter((room) => idSchema.safeParse(room).success);
  }
}
