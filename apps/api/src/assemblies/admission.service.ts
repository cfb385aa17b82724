import type { OfficeView } from '@collegium/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { MemberEntity } from '../organisations/member.entity.js';
import { RepresentativeEntity } from '../organisations/representative.entity.js';
import { Clock } from '../platform/clock.js';
import { Problem } from '../platform/problems/problem.js';
import { Random } from '../platform/random.js';
import { MemberRecord } from './member-record.service.js';
import { announce } from '../register/revision.js';
import { AdmissionEntity } from './admission.entity.js';
import { readFacts, type AssemblyFacts } from './facts.js';
import { Office } from './office.service.js';

/** The secretary's answer to someone at the door. */
@Injectable()
export class Admissions {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly random: Random,
    private readonly record: MemberRecord,
    private readonly office: Office,
  ) {}

  /** The member is admitted, represented and present from now on; ballots opened afterwards have it on their roll. */
  async accept(assembly: string, id: string): Promise<OfficeView> {
    return this.database.transaction(async (tx) => {
      const facts = await readFacts(tx, assembly, { lock: true });
      if (!['convened', 'open', 'suspended'].includes(facts.state)) throw new Problem('door-closed');
      const admission = await pending(tx, assembly, id);
      const now = this.clock.now();
      const member = await this.memberOf(tx, facts, admission);
      await this.represent(tx, member, admission, now);
      await tx.update(AdmissionEntity, id, { state: 'accepted', memberId: member, decidedAt: now });
      await this.record.admit(tx, { assembly, member, mode: admission.mode }, now);
      return this.office.viewWithin(tx, assembly);
    });
  }

  async decline(assembly: string, id: string, reason: string): Promise<OfficeView> {
    return this.database.transaction(async (tx) => {
      await readFacts(tx, assembly, { lock: true });
      await pending(tx, assembly, id);
      await tx.update(AdmissionEntity, id, { state: 'declined', reason, decidedAt: this.clock.now() });
      await announce(tx, assembly);
      return this.office.viewWithin(tx, assembly);
    });
  }

  /** The invited member, or the one that comes without having been called: it enters the list now. */
  private async memberOf(
    tx: EntityManager,
    facts: AssemblyFacts,
    admission: AdmissionEntity,
  ): Promise<string> {
    const { organisationId } = facts;
    const named: { id: string }[] = await tx.query(
      'select id from members where organisation_id = $1 and (id = $2 or lower(name) = lower($3))',
      [organisationId, admission.memberId, admission.memberName],
    );
    if (named[0]) {
      await tx.update(MemberEntity, named[0].id, { state: 'admitted' });
      return named[0].id;
    }
    const id = this.random.uuid();
    const [last]: { number: number | null }[] = await tx.query(
      'select max(number) as number from members where organisation_id = $1',
      [organisationId],
    );
    await tx.insert(MemberEntity, {
      id,
      organisationId,
      collegeId: admission.collegeId,
      kind: 'legal',
      name: admission.memberName,
      number: (last?.number ?? 0) + 1,
      candidate: false,
      state: 'admitted',
    });
    return id;
  }

  private async represent(
    tx: EntityManager,
    member: string,
    { personId, memberName, function: duty }: AdmissionEntity,
    now: Date,
  ): Promise<void> {
    const taken: unknown[] = await tx.query(
      'select from representatives where member_id = $1 and until is null',
      [member],
    );
    if (taken.length > 0) throw new Problem('already-represented', { member: memberName });
    const id = this.random.uuid();
    await tx.insert(RepresentativeEntity, { id, memberId: member, personId, function: duty, since: now });
  }
}

async function pending(tx: EntityManager, assembly: string, id: string): Promise<AdmissionEntity> {
  const admission = await tx.findOneBy(AdmissionEntity, { id, assemblyId: assembly });
  if (!admission) throw new Problem('not-found');
  if (admission.state !== 'pending') throw new Problem('admission-decided');
  return admission;
}
