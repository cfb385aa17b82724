import { ptceAssembly } from '@collegium/fixtures';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Accounts } from '../accounts/accounts.service.js';
import { GrantEntity } from '../accounts/grant.entity.js';
import { instantOf } from '../assemblies/local-time.js';
import { Sitting } from '../assemblies/sitting.service.js';
import { Founding, type FoundingMember } from '../founding/founding.service.js';
import { foundingStatutes } from '../organisations/statutes-settings.js';
import { Random } from '../platform/random.js';
import { addressOf, EXAMPLE_MEMBER, players, type Player } from './cast.js';

/** The hour was not published; it is one of the things the demonstration makes up. */
const HOUR = '14:00';
/** Neither was the quorum, if there was one. */
const QUORUM = { first: '1/2', second: '0' };

/** Sets the stage on the first start of an empty installation: the assembly of 19 May 2025, convened. */
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
    const persons = new Map<Player, string>();
    for (const player of players()) {
      const account = { email: addressOf(player), name: player.name, locale: 'fr' } as const;
      persons.set(player, (await this.accounts.findOrMake(tx, account)).personId);
    }
    const secretary = [...persons].find(([{ role }]) => role === 'secretary')?.[1] ?? '';
    const { organisation, assembly } = await this.founding.found(tx, foundation(secretary));
    for (const [{ role }, personId] of persons) {
      if (role === 'member' || role === 'secretary') continue;
      const grant = { id: this.random.uuid(), personId, role, organisationId: organisation };
      await tx.insert(GrantEntity, { ...grant, assemblyId: assembly });
    }
    await this.sitting.actWithin(tx, assembly, 'convene');
  }
}

function foundation(secretary: string): Parameters<Founding['found']>[1] {
  const ptce = ptceAssembly();
  const { title, place, date, timeZone, colleges } = ptce;
  return {
    name: ptce.organisation,
    shortName: ptce.shortName,
    legalForm: ptce.legalForm,
    timeZone,
    simulated: true,
    statutes: foundingStatutes(colleges, QUORUM, { modelled: true }),
    members: [...ptce.members.map(candidate), example],
    assembly: { title, place, startsAt: instantOf(date, HOUR, timeZone) },
    secretary,
  };
}

function candidate(member: ReturnType<typeof ptceAssembly>['members'][number]): FoundingMember {
  const { name, college, region = '', city = '', department = '' } = member;
  return { name, college, region, city, department, candidate: true, example: false };
}

const example: FoundingMember = {
  name: EXAMPLE_MEMBER,
  college: 1,
  region: '',
  city: '',
  department: '',
  candidate: false,
  example: true,
};
