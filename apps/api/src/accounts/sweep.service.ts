import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Log } from '../platform/log.js';

const DAY = 86_400_000;
/** Long after an hour's wrong codes have been counted. */
const CHALLENGE_DAYS = 1;
const MAIL_DAYS = 30;
/** As long as the cookie of a browser that isn't seen again. */
const BROWSER_DAYS = 365;

/** Forgets what has served: addresses and hashes that nothing needs any more. At start, then daily, on any replica. */
@Injectable()
export class Sweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.trySweeping();
    this.timer = setInterval(() => void this.trySweeping(), DAY);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async sweep(): Promise<void> {
    const now = this.clock.now();
    const ago = (days: number) => new Date(now.getTime() - days * DAY);
    await this.database.query('delete from sessions where expires_at <= $1', [now]);
    await this.database.query('delete from sign_in_challenges where expires_at <= $1', [ago(CHALLENGE_DAYS)]);
    await this.database.query('delete from mails where coalesce(sent_at, created_at) <= $1', [
      ago(MAIL_DAYS),
    ]);
    await this.database.query('delete from known_browsers where seen_at <= $1', [ago(BROWSER_DAYS)]);
  }

  private async trySweeping(): Promise<void> {
    await this.sweep().catch((error: unknown) => this.log.error('sweep-failed', error));
  }
}
