import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { GrantEntity } from '../accounts/grant.entity.js';
import { Annex } from '../register/annex.service.js';
import { Register } from '../register/register.service.js';
import { announce } from '../register/revision.js';
import type { AssemblyFacts } from './facts.js';

interface RoleMoved {
  readonly type: 'role-granted' | 'role-withdrawn';
  readonly role: GrantEntity['role'];
  readonly name: string;
}

/** What the register says of roles. */
@Injectable()
export class RoleRecord {
  constructor(
    private readonly register: Register,
    private readonly annex: Annex,
  ) {}

  async say(
    tx: EntityManager,
    { id, state }: AssemblyFacts,
    { type, role, name }: RoleMoved,
    now: Date,
  ): Promise<void> {
    // Before the assembly is convened there is no register; its opening says which roles are held.
    if (state === 'draft') return announce(tx, id);
    const { commitment } = await this.annex.commit(tx, id, 'role', { role, name });
    await this.register.append(tx, id, { type, by: 'secretary', body: { role, commitment } }, now);
  }
}
