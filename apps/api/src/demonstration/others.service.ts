import { setTimeout as pause } from 'node:timers/promises';
import type { Others as Progress } from '@collegium/contract';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Configuration } from '../platform/configuration.js';
import { Log } from '../platform/log.js';
import { Problem } from '../platform/problems/problem.js';
import { Random } from '../platform/random.js';
import { BotSessions } from './bot-sessions.service.js';
import { Personas } from './personas.service.js';
import { joinAssembly, voteInBallot, welcomeArrivals } from './playing.js';
import { Refused, type PlayerClient } from './player-client.js';

interface Bot {
  readonly client: PlayerClient;
  readonly index: number;
}

const idle: Progress = { act: 'idle', done: 0, total: 0 };

/** The members nobody plays: they join and vote through the public API, at a human pace. */
@Injectable()
export class Others implements OnApplicationShutdown {
  private progress: Progress = idle;
  private stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly configuration: Configuration,
    private readonly random: Random,
    private readonly log: Log,
    private readonly personas: Personas,
    private readonly bots: BotSessions,
  ) {}

  get now(): Progress {
    return this.progress;
  }

  async let(act: 'join' | 'vote' | 'stop'): Promise<Progress> {
    if (act === 'stop') return this.stop();
    if (this.progress.act !== 'idle') throw new Problem('others-busy');
    this.stopping = new AbortController();
    this.progress = { act, done: 0, total: 0 };
    try {
      const { id, doorCode } = await this.personas.assembly();
      const members = await this.bots.members(this.stopping.signal);
      this.progress = { act, done: 0, total: members.length };
      const play = act === 'join' ? await this.joining(id, doorCode) : this.voting(id);
      this.running = this.playAll(members, play);
    } catch (error) {
      this.progress = idle;
      throw error;
    }
    return this.progress;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  private async joining(assembly: string, code: string): Promise<(bot: Bot) => Promise<void>> {
    const secretary = await this.bots.secretary(this.stopping.signal);
    await welcomeArrivals(secretary, assembly);
    return async ({ client, index }) => {
      // Most are in the room, a few at a distance.
      const presence = index % 4 === 3 ? 'remote' : 'room';
      await joinAssembly(client, { code, presence, breathe: this.breathe });
      await welcomeArrivals(secretary, assembly);
    };
  }

  private voting(assembly: string): (bot: Bot) => Promise<void> {
    const uuid = (): string => this.random.uuid();
    return ({ client }) => voteInBallot(client, { assembly, uuid, breathe: this.breathe });
  }

  private async playAll(bots: readonly PlayerClient[], play: (bot: Bot) => Promise<void>): Promise<void> {
    try {
      for (const [index, client] of bots.entries()) {
        this.stopping.signal.throwIfAborted();
        await play({ client, index }).catch((error: unknown) => this.leaveOut(error));
        this.progress = { ...this.progress, done: index + 1 };
      }
    } catch (error) {
      if (!this.stopping.signal.aborted) this.log.error('others-failed', error);
    } finally {
      this.progress = idle;
    }
  }

  /** Refused for a reason of the assembly's (closed meanwhile, say): the others go on. */
  private leaveOut(error: unknown): void {
    if (!(error instanceof Refused)) throw error;
    this.log.info('other-refused', { reason: error.message });
  }

  /** Around the pace, between half of it and two and a half times: people aren't metronomes. */
  private readonly breathe = async (): Promise<void> => {
    const [byte = 128] = this.random.bytes(1);
    const wait = this.configuration.pace * (0.45 + (byte / 255) ** 2 * 2.3);
    await pause(wait, undefined, { signal: this.stopping.signal });
  };

  private async stop(): Promise<Progress> {
    this.stopping.abort();
    await this.running;
    return this.progress;
  }
}
