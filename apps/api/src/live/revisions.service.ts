import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { Configuration } from '../platform/configuration.js';
import { Log } from '../platform/log.js';
import { LIVE_CHANNEL } from '../register/revision.js';

/** After a lost connection. The poll of the sockets goes on meanwhile. */
const AGAIN_MS = 1000;

/** Hears which assemblies changed, from whichever replica changed them: one connection that does nothing else. */
@Injectable()
export class Revisions implements BeforeApplicationShutdown {
  private client: Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;
  private heard: (assembly: string) => void = () => undefined;

  constructor(
    private readonly configuration: Configuration,
    private readonly log: Log,
  ) {}

  /** `heard` is called with an assembly's id after each change. Answers once the first connection listens or failed. */
  listen(heard: (assembly: string) => void): Promise<void> {
    this.heard = heard;
    return this.connect();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.configuration.databaseUrl,
      application_name: 'collegium-live',
      keepAlive: true,
    });
    this.client = client;
    client.on('notification', ({ payload }) => {
      if (payload) this.heard(payload);
    });
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client, null));
    try {
      await client.connect();
      await client.query(`listen ${LIVE_CHANNEL}`);
    } catch (error) {
      this.lost(client, error);
    }
  }

  private lost(client: Client, error: unknown): void {
    if (this.stopped || client !== this.client) return;
    this.client = null;
    if (error) this.log.error('live-listener-lost', error);
    client.end().catch(() => undefined);
    this.timer = setTimeout(() => void this.connect(), AGAIN_MS);
    this.timer.unref();
  }
}
