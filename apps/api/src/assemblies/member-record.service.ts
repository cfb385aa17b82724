import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Annex } from '../register/annex.service.js';
import { Register } from '../register/register.service.js';
import { admittedAct } from './admitted-act.js';
import { Attendance } from './attendance.service.js';

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
    const by = 'secretary';
    const admitted = await admittedAct(tx, this.annex, { assembly, member, by });
    const arrival = await this.attendance.move(tx, { assembly, member, state: mode }, { by, now });
    await this.register.appendAll(tx, assembly, [admitted, ...arrival], now);
  }
}
