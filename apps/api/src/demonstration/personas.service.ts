import type { Demonstration, Persona, PlayKey } from '@collegium/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { Sessions } from '../accounts/sessions.service.js';
import { Expectations } from '../assemblies/expectations.js';
import { shownCode } from '../assemblies/door-code.js';
import type { Actor } from '../platform/http/actor.js';
import { Problem } from '../platform/problems/problem.js';
import { addressOf, personaParts, PLAYER_FUNCTION, playerAt, players, playOf, plays } from './cast.js';
import { titleOf } from './scenes.js';

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly doorCode: string;
  readonly state: string;
}

/** Roles in one click, and for whom each is expected at the door. */
@Injectable()
export class Personas extends Expectations {
  constructor(
    private readonly database: DataSource,
    private readonly sessions: Sessions,
  ) {
    super();
  }

  /** Opens a session as this persona: everything done in it says that it is simulated. */
  async take(key: string): Promise<{ accountId: string; token: string }> {
    const persona = personaParts.find((one) => one.key === key);
    if (!persona) throw new Problem('persona-unknown');
    return this.database.transaction(async (tx) => {
      const email = addressOf({ id: persona.player });
      // An earlier release may have loaded a demonstration in which nobody has this part.
      const account = await tx.findOneBy(AccountEntity, { email });
      if (!account) throw new Problem('persona-unknown');
      const { id } = account;
      return {
        accountId: id,
        token: await this.sessions.open(tx, { accountId: id, simulated: { persona: key } }),
      };
    });
  }

  override async of({ accountId }: Actor, assembly: string): Promise<{ member: string; function: string }[]> {
    const account = await this.database.manager.findOneBy(AccountEntity, { id: accountId });
    const names = playerAt(account?.email ?? '')?.members ?? [];
    const members: { member: string }[] = await this.database.query(
      `select m.id as member from assemblies a join members m on m.organisation_id = a.organisation_id
        where a.id = $1 and m.name = any($2) order by m.number`,
      [assembly, names],
    );
    return members.map(({ member }) => ({ member, function: PLAYER_FUNCTION }));
  }

  async shown(play: PlayKey): Promise<Omit<Demonstration, 'others'>> {
    const standing = await this.assemblies();
    const { id, doorCode, state } = standingIn(standing, play);
    const arriving = ['convened', 'open', 'suspended'].includes(state);
    return {
      play,
      plays: plays.flatMap(({ key }) => {
        const assembly = standing.get(titleOf(key))?.id;
        return assembly === undefined ? [] : [{ key, assembly }];
      }),
      assembly: id,
      doorCode: arriving ? shownCode(doorCode) : null,
      personas: await this.list(play),
    };
  }

  /** An assembly of the demonstration; an installation that began empty has none. */
  async assembly(play: PlayKey): Promise<Shown> {
    return standingIn(await this.assemblies(), play);
  }

  /** By title: the last convened of each. A demonstration loaded by an earlier release has only its own. */
  private async assemblies(): Promise<ReadonlyMap<string, Shown>> {
    const found: Shown[] = await this.database.query(
      `select a.id, a.title, a.door_code as "doorCode", a.state from assemblies a
         join organisations o on o.id = a.organisation_id
        where o.simulated and a.title = any($1) order by a.follows nulls first, a.id desc`,
      [plays.map(({ key }) => titleOf(key))],
    );
    return new Map(found.map((assembly) => [assembly.title, assembly]));
  }

  /** Keys of personas that a human took: the bots leave them alone. */
  async taken(): Promise<Set<string>> {
    const rows: { persona: string }[] = await this.database.query(
      'select distinct persona from sessions where simulated and persona is not null',
    );
    return new Set(rows.map(({ persona }) => persona));
  }

  private async list(play: PlayKey): Promise<Persona[]> {
    const taken = await this.taken();
    const roles = new Map(players().map(({ id, role }) => [id, role]));
    return playOf(play).personas.map(({ key, player, label, college }) => {
      return { key, role: roles.get(player) ?? 'member', label, college, taken: taken.has(key) };
    });
  }
}

function standingIn(assemblies: ReadonlyMap<string, Shown>, play: PlayKey): Shown {
  const found = assemblies.get(titleOf(play));
  if (!found) throw new Problem('not-found');
  return found;
}
