import { setTimeout as pause } from 'node:timers/promises';
import type { Others as Progress, PlayKey } from '@collegium/contract';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Configuration } from '../platform/configuration.js';
import { Log } from '../platform/log.js';
import { Problem } from '../platform/problems/problem.js';
import { Random } from '../platform/random.js';
import { BotSessions, type BotMember } from './bot-sessions.service.js';
import { playOf, type Play } from './cast.js';
import { Personas } from './personas.service.js';
import { joinAssembly, voteInBallot, welcomeArrivals } from './playing.js';
import { Refused } from './player-client.js';

interface Bot extends BotMember {
  readonly index: number;
}

/** What the others are doing in one assembly. */
interface Doing {
  progress: Progress;
  stopping: AbortController;
  running: Promise<void>;
}

const idle: Progress = { act: 'idle', done: 0, total: 0 };

/** The members nobody plays: they join and vote through the public API, at a human pace. */
@Injectable()
export class Others implements OnApplicationShutdown {
  private readonly doings = new Map<PlayKey, Doing>();

  constructor(
    private readonly configuration: Configuration,
    private readonly random: Random,
    private readonly log: Log,
    private readonly personas: Personas,
    private readonly bots: BotSessions,
  ) {}

  now(play: PlayKey): Progress {
    return this.doing(play).progress;
  }

  async let(act: 'join' | 'vote' | 'stop', key: PlayKey): Promise<Progress> {
    const doing = this.doing(key);
    if (act === 'stop') return this.stop(doing);
    if (doing.progress.act !== 'idle') throw new Problem('others-busy');
    doing.stopping = new AbortController();
    doing.progress = { act, done: 0, total: 0 };
    try {
      const play = playOf(key);
      const { id, doorCode } = await this.personas.assembly(key);
      const members = await this.bots.members(play, doing.stopping.signal);
      doing.progress = { act, done: 0, total: members.length };
      const part =
        act === 'join' ? await this.joining(play, doing, { id, doorCode }) : this.voting(doing, id);
      doing.running = this.playAll(doing, members, part);
    } catch (error) {
      doing.progress = idle;
      throw error;
    }
    return doing.progress;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.doings.values()].map((doing) => this.stop(doing)));
  }

  private doing(play: PlayKey): Doing {
    const known = this.doings.get(play);
    if (known) return known;
    const doing = { progress: idle, stopping: new AbortController(), running: Promise.resolve() };
    this.doings.set(play, doing);
    return doing;
  }

  private async joining(
    play: Play,
    doing: Doing,
    { id: assembly, doorCode: code }: { id: string; doorCode: string },
  ): Promise<(bot: Bot) => Promise<void>> {
    const secretary = await this.bots.secretary(play, doing.stopping.signal);
    await welcomeArrivals(secretary, assembly);
    const breathe = this.breath(doing);
    return async ({ client, index }) => {
      // Most are in the room, a few at a distance.
      const presence = index % 4 === 3 ? 'remote' : 'room';
      await joinAssembly(client, { assembly, code, presence, breathe });
      await welcomeArrivals(secretary, assembly);
    };
  }

  private voting(doing: Doing, assembly: string): (bot: Bot) => Promise<void> {
    const uuid = (): string => this.random.uuid();
    const breathe = this.breath(doing);
    return ({ client, player }) => voteInBallot(client, { assembly, player, uuid, breathe });
  }

  private async playAll(
    doing: Doing,
    bots: readonly BotMember[],
    play: (bot: Bot) => Promise<void>,
  ): Promise<void> {
    try {
      for (const [index, bot] of bots.entries()) {
        doing.stopping.signal.throwIfAborted();
        await play({ ...bot, index }).catch((error: unknown) => this.leaveOut(error));
        doing.progress = { ...doing.progress, done: index + 1 };
      }
    } catch (error) {
      if (!doing.stopping.signal.aborted) this.log.error('others-failed', error);
    } finally {
      doing.progress = idle;
    }
  }

  /** Refused for a reason of the assembly's (closed meanwhile, say): the others go on. */
  private leaveOut(error: unknown): void {
    if (!(error instanceof Refused)) throw error;
    this.log.info('other-refused', { reason: error.message });
  }

  /** Around the pace, between half of it and two and a half times: people aren't metronomes. */
  private breath(doing: Doing): () => Promise<void> {
    return async () => {
      const [byte = 128] = this.random.bytes(1);
      const wait = this.configuration.pace * (0.45 + (byte / 255) ** 2 * 2.3);
      await pause(wait, undefined, { signal: doing.stopping.signal });
    };
  }

  private async stop(doing: Doing): Promise<Progress> {
    doing.stopping.abort();
    await doing.running;
    return doing.progress;
  }
}
