import type { ConveneAgain } from '@collegium/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { GrantEntity } from '../accounts/grant.entity.js';
import { AssemblyEntity } from '../assemblies/assembly.entity.js';
import { newDoorCode } from '../assemblies/door-code.js';
import { instantOf } from '../assemblies/local-time.js';
import { Sitting } from '../assemblies/sitting.service.js';
import { codeOf } from '../platform/error-code.js';
import { Problem } from '../platform/problems/problem.js';
import { Random } from '../platform/random.js';
import { announce } from '../register/revision.js';
import { carryAgenda } from './carried-agenda.js';

const UNIQUE_VIOLATION = '23505';

/**
 * An assembly adjourned for want of quorum meets again as a new assembly: the same statutes, roles and questions, a
 * register and a door of its own, and the quorum of the second convocation.
 */
@Injectable()
export class SecondConvocation {
  constructor(
    private readonly database: DataSource,
    private readonly random: Random,
    private readonly sitting: Sitting,
  ) {}

  /** Convenes it in one transaction with the acts that open its register. Answers the new assembly. */
  convene(adjourned: string, when: ConveneAgain): Promise<string> {
    return this.database.transaction(async (tx) => {
      const before = await tx.findOneByOrFail(AssemblyEntity, { id: adjourned });
      if (before.state !== 'adjourned') throw new Problem('not-adjourned');
      const id = await this.make(tx, before, when);
      await carryAgenda(tx, { from: adjourned, to: id }, this.random);
      await this.carryRoles(tx, adjourned, id);
      await this.sitting.actWithin(tx, id, 'convene');
      await announce(tx, adjourned);
      return id;
    });
  }

  private async make(tx: EntityManager, before: AssemblyEntity, when: ConveneAgain): Promise<string> {
    const { id: follows, organisationId, statutesId, kind, title, timeZone } = before;
    const id = this.random.uuid();
    const place = { place: when.place, startsAt: instantOf(when.date, when.time, timeZone), timeZone };
    const made = { id, follows, organisationId, statutesId, kind, title, ...place };
    const doorCode = newDoorCode(this.random);
    try {
      await tx.insert(AssemblyEntity, { ...made, convocation: 2, state: 'draft', doorCode });
    } catch (error) {
      if (codeOf(error) === UNIQUE_VIOLATION) throw new Problem('convened-again');
      throw error;
    }
    return id;
  }

  private async carryRoles(tx: EntityManager, from: string, to: string): Promise<void> {
    const held = await tx.findBy(GrantEntity, { assemblyId: from });
    const grants = held.map(({ personId, role, organisationId }) => {
      return { id: this.random.uuid(), personId, role, organisationId, assemblyId: to };
    });
    if (grants.length > 0) await tx.insert(GrantEntity, grants);
  }
}
