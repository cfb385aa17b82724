import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Annex } from '../register/annex.service.js';
import { Register } from '../register/register.service.js';
import { Attendance } from './attendance.service.js';

interface AdmittedMember {
  readonly name: string;
  readonly kind: 'natural' | 'legal';
  readonly representative: string | null;
  readonly function: string | null;
  readonly example: boolean;
}

/** What the register says of a member who comes in: that it is admitted, and that it is here. */
@Injectable()
export class MemberRecord {
  constructor(
    private readonly register: Register,
    private readonly annex: Annex,
    private readonly attendance: Attendance,
  ) {}

  async admit(
    tx: EntityManager,
    { assembly, member, mode }: { assembly: string; member: string; mode: 'room' | 'remote' },
    now: Date,
  ): Promise<void> {
    const [found]: (AdmittedMember & { college: number })[] = await tx.query(
      `select m.name, m.kind, p.name as representative, r.function, m.example, c.number as college
         from members m
         join colleges c on c.id = m.college_id
         left join representatives r on r.member_id = m.id and r.until is null
         left join persons p on p.id = r.person_id
        where m.id = $1`,
      [member],
    );
    if (!found) throw new Error('a member was admitted and not found');
    const { college, ...data } = found;
    const { commitment } = await this.annex.commit(tx, assembly, 'member', { ...data });
    const arrival = await this.attendance.move(
      tx,
      { assembly, member, state: mode },
      { by: 'secretary', now },
    );
    await this.register.appendAll(
      tx,
      assembly,
      [{ type: 'member-admitted', by: 'secretary', body: { member, college, commitment } }, ...arrival],
      now,
    );
  }
}
