import type { GrantableRole, OfficeView } from '@collegium/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Accounts } from '../accounts/accounts.service.js';
import { GrantEntity } from '../accounts/grant.entity.js';
import { PersonEntity } from '../accounts/person.entity.js';
import { Clock } from '../platform/clock.js';
import { Problem } from '../platform/problems/problem.js';
import { Random } from '../platform/random.js';
import { readFacts } from './facts.js';
import { Office } from './office.service.js';
import { RoleRecord } from './role-record.service.js';

interface RoleGiven {
  readonly email: string;
  readonly name: string;
  readonly role: GrantableRole;
}

/** Roles in one assembly, given and withdrawn by the secretary. Once the register is open, each is an act. */
@Injectable()
export class Roles {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly random: Random,
    private readonly accounts: Accounts,
    private readonly record: RoleRecord,
    private readonly office: Office,
  ) {}

  /** To whoever has, or will have, this address: an account is made when there is none. */
  async grant(assembly: string, { email, name, role }: RoleGiven): Promise<OfficeView> {
    return this.database.transaction(async (tx) => {
      const facts = await readFacts(tx, assembly, { lock: true });
      const { personId } = await this.accounts.findOrMake(tx, { email, name, locale: 'fr' });
      const { organisationId } = facts;
      if (await tx.existsBy(GrantEntity, { personId, role, assemblyId: assembly })) {
        throw new Problem('already-granted');
      }
      const id = this.random.uuid();
      await tx.insert(GrantEntity, { id, personId, role, organisationId, assemblyId: assembly });
      const person = await tx.findOneByOrFail(PersonEntity, { id: personId });
      await this.record.say(tx, facts, { type: 'role-granted', role, name: person.name }, this.clock.now());
      return this.office.viewWithin(tx, assembly);
    });
  }

  async withdraw(assembly: string, grant: string): Promise<OfficeView> {
    return this.database.transaction(async (tx) => {
      const facts = await readFacts(tx, assembly, { lock: true });
      const found = await tx.findOneBy(GrantEntity, { id: grant, assemblyId: assembly });
      if (!found) throw new Problem('not-found');
      await tx.delete(GrantEntity, { id: grant });
      const { name } = await tx.findOneByOrFail(PersonEntity, { id: found.personId });
      await this.record.say(tx, facts, { type: 'role-withdrawn', role: found.role, name }, this.clock.now());
      return this.office.viewWithin(tx, assembly);
    });
  }
}
