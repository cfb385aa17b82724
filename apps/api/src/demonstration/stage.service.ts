import type { PlayKey } from '@collegium/contract';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Accounts } from '../accounts/accounts.service.js';
import { GrantEntity } from '../accounts/grant.entity.js';
import { Sitting } from '../assemblies/sitting.service.js';
import { Founding, type Founded } from '../founding/founding.service.js';
import { Random } from '../platform/random.js';
import { addressOf, players, playOf } from './cast.js';
import { ptceFoundation, scicAgenda, scicAssembly, scicFoundation, scicStatutes } from './scenes.js';

type Place = Pick<Founded, 'organisation' | 'assembly'>;

/** Sets the stage on the first start of an empty installation: the assembly of 19 May 2025 and those of a SCIC, convened. */
@Injectable()
export class Stage implements OnApplicationBootstrap {
  constructor(
    private readonly database: DataSource,
    private readonly random: Random,
    private readonly accounts: Accounts,
    private readonly founding: Founding,
    private readonly sitting: Sitting,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.database.transaction(async (tx) => {
      // Two replicas starting at once set one stage.
      await tx.query('lock table organisations in share row exclusive mode');
      const anything: unknown[] = await tx.query(
        'select from organisations union all select from accounts limit 1',
      );
      if (anything.length === 0) await this.set(tx);
    });
  }

  private async set(tx: EntityManager): Promise<void> {
    const persons = await this.persons(tx);
    const secretaryOf = (play: PlayKey): string => {
      const secretary = playOf(play).players.find(({ role }) => role === 'secretary');
      return persons.get(secretary?.id ?? '') ?? '';
    };
    const ptce = await this.founding.found(tx, ptceFoundation(secretaryOf('ptce')));
    await this.convene(tx, 'ptce', ptce, persons);
    const scic = await this.founding.found(tx, scicFoundation(secretaryOf('scic')));
    await this.convene(tx, 'scic', scic, persons);
    await this.convene(tx, 'scic-majority', await this.underMajority(tx, scic), persons);
  }

  private async persons(tx: EntityManager): Promise<Map<string, string>> {
    const persons = new Map<string, string>();
    for (const player of players()) {
      const account = { email: addressOf(player), name: player.name, locale: 'fr' } as const;
      persons.set(player.id, (await this.accounts.findOrMake(tx, account)).personId);
    }
    return persons;
  }

  /** The SCIC's other assembly: the same members and question under a second version of its statutes. */
  private async underMajority(tx: EntityManager, { organisation }: Founded): Promise<Place> {
    const statutes = scicStatutes('majority');
    const statutesId = await this.founding.statutes(tx, {
      organisationId: organisation,
      version: 2,
      statutes,
    });
    const draft = { ...scicAssembly('scic-majority'), organisationId: organisation, statutesId };
    const assembly = await this.founding.convoke(tx, draft);
    await this.founding.ballots(
      tx,
      assembly,
      scicAgenda(statutes, () => this.random.uuid()),
    );
    return { organisation, assembly };
  }

  private async convene(
    tx: EntityManager,
    play: PlayKey,
    { organisation, assembly }: Place,
    persons: ReadonlyMap<string, string>,
  ): Promise<void> {
    for (const { id, role } of playOf(play).players) {
      if (role === 'member' || role === 'secretary') continue;
      const personId = persons.get(id) ?? '';
      const grant = { id: this.random.uuid(), personId, role, organisationId: organisation };
      await tx.insert(GrantEntity, { ...grant, assemblyId: assembly });
    }
    await this.sitting.actWithin(tx, assembly, 'convene');
  }
}
