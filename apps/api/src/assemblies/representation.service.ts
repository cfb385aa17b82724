import type { OfficeView } from '@collegium/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { MemberEntity } from '../organisations/member.entity.js';
import { RepresentativeEntity } from '../organisations/representative.entity.js';
import { Clock } from '../platform/clock.js';
import { Problem } from '../platform/problems/problem.js';
import { Register } from '../register/register.service.js';
import { announce } from '../register/revision.js';
import { AdmissionEntity } from './admission.entity.js';
import { Attendance } from './attendance.service.js';
import { readFacts } from './facts.js';
import { Office } from './office.service.js';

interface Represented {
  readonly representation: string;
  readonly personId: string;
  readonly college: number;
  /** The register of this assembly says that the member was admitted. */
  readonly recorded: boolean;
}

/** Undoes an admission that was a mistake. */
@Injectable()
export class Representations {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly register: Register,
    private readonly attendance: Attendance,
    private readonly office: Office,
  ) {}

  /**
   * The member is invited again, and somebody else may come for it. The roll of an open ballot is frozen: who is on it
   * may still vote there. The person reads the reason where they asked to come in; no act holds it.
   */
  async withdraw(assembly: string, member: string, reason: string): Promise<OfficeView> {
    return this.database.transaction(async (tx) => {
      const facts = await readFacts(tx, assembly, { lock: true });
      if (!['convened', 'open', 'suspended'].includes(facts.state)) throw new Problem('door-closed');
      const found = await representedMember(tx, { assembly, organisation: facts.organisationId, member });
      const now = this.clock.now();
      await tx.update(RepresentativeEntity, found.representation, { until: now });
      await tx.update(MemberEntity, member, { state: 'invited' });
      await tx.update(
        AdmissionEntity,
        { assemblyId: assembly, memberId: member, personId: found.personId, state: 'accepted' },
        { state: 'declined', reason, decidedAt: now },
      );
      if (found.recorded) await this.leave(tx, { assembly, member, college: found.college }, now);
      else await announce(tx, assembly);
      return this.office.viewWithin(tx, assembly);
    });
  }

  /** One act says both: that nobody acts for the member, and that it isn't here. */
  private async leave(
    tx: EntityManager,
    { assembly, member, college }: { assembly: string; member: string; college: number },
    now: Date,
  ): Promise<void> {
    await this.attendance.move(tx, { assembly, member, state: 'left' }, { by: 'secretary', now });
    await this.register.appendAll(
      tx,
      assembly,
      [{ type: 'representation-ended', by: 'secretary', body: { member, college } }],
      now,
    );
  }
}

async function representedMember(
  tx: EntityManager,
  { assembly, organisation, member }: { assembly: string; organisation: string; member: string },
): Promise<Represented> {
  const rows: (Omit<Represented, 'representation'> & { representation: string | null })[] = await tx.query(
    `select r.id as representation, r.person_id as "personId", c.number as college,
            exists(select from attendances t where t.member_id = m.id and t.assembly_id = $3) as recorded
       from members m
       join colleges c on c.id = m.college_id
       left join representatives r on r.member_id = m.id and r.until is null and m.state = 'admitted'
      where m.id = $1 and m.organisation_id = $2`,
    [member, organisation, assembly],
  );
  const [found] = rows;
  if (!found) throw new Problem('not-found');
  const { representation } = found;
  if (representation === null) throw new Problem('not-represented');
  return { ...found, representation };
}
