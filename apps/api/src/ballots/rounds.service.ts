import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Log } from '../platform/log.js';
import { BallotClosing, type ClosedBallot } from './closing.service.js';
import { Teller } from './teller.js';

/** While a ballot is under way, and while none is. */
const BUSY_MS = 400;
const IDLE_MS = 1500;

interface UnderWay {
  ballot: string;
  assembly: string;
  closed: boolean;
}

/**
 * Looks again and again for what nobody was nudged about: votes of a replica that died, a closing that stopped half
 * way. One light query, on the few ballots that are under way.
 */
@Injectable()
export class Rounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly database: DataSource,
    private readonly teller: Teller,
    private readonly closing: BallotClosing,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.next(0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.round;
  }

  /** One round; answers how long to wait before the next. */
  async make(): Promise<number> {
    const ballots: UnderWay[] = await this.database.query(
      `select id as ballot, assembly_id as assembly, state = 'closed' as closed
         from ballots where state in ('open', 'suspended', 'closed')`,
    );
    for (const { ballot, assembly, closed } of ballots) {
      if (closed) await this.finish({ ballot, assembly });
      else this.teller.nudge(ballot);
    }
    return ballots.length > 0 ? BUSY_MS : IDLE_MS;
  }

  /** One ballot's trouble must not keep the others waiting. */
  private async finish(closed: ClosedBallot): Promise<void> {
    try {
      await this.closing.finish(closed);
    } catch (error) {
      this.log.error('closing-failed', error);
    }
  }

  private next(delay: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.round = this.make()
        .catch((error: unknown) => {
          this.log.error('round-failed', error);
          return IDLE_MS;
        })
        .then((wait) => this.next(wait));
    }, delay);
    this.timer.unref();
  }
}
