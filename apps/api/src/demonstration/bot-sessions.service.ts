import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { Sessions } from '../accounts/sessions.service.js';
import { Configuration } from '../platform/configuration.js';
import { addressOf, personaParts, type Play, type Player } from './cast.js';
import { Personas } from './personas.service.js';
import { PlayerClient } from './player-client.js';

export interface BotMember {
  readonly player: Player;
  readonly client: PlayerClient;
}

/** Sessions of the bots, opened once and kept while the process runs. */
@Injectable()
export class BotSessions {
  private readonly tokens = new Map<string, string>();

  constructor(
    private readonly database: DataSource,
    private readonly configuration: Configuration,
    private readonly sessions: Sessions,
    private readonly personas: Personas,
  ) {}

  /** One client for each member whose role no human has taken. */
  async members(play: Play, signal: AbortSignal): Promise<BotMember[]> {
    const taken = await this.personas.taken();
    const played = new Set(personaParts.filter(({ key }) => taken.has(key)).map(({ player }) => player));
    const free = play.players.filter(({ id, role }) => role === 'member' && !played.has(id));
    return Promise.all(free.map(async (player) => ({ player, client: await this.clientOf(player, signal) })));
  }

  async secretary({ players }: Play, signal: AbortSignal): Promise<PlayerClient> {
    const secretary = players.find(({ role }) => role === 'secretary');
    if (!secretary) throw new Error('the cast has no secretary');
    return this.clientOf(secretary, signal);
  }

  private async clientOf(player: Player, signal: AbortSignal): Promise<PlayerClient> {
    const known = this.tokens.get(player.id);
    const token = known ?? (await this.open(player));
    this.tokens.set(player.id, token);
    return new PlayerClient(this.configuration.ownUrl, token, signal);
  }

  private async open(player: Player): Promise<string> {
    const { id } = await this.database.manager.findOneByOrFail(AccountEntity, { email: addressOf(player) });
    return this.sessions.open(this.database.manager, { accountId: id, simulated: { persona: null } });
  }
}
