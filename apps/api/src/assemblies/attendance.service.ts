import type { AttendanceState } from '@collegium/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/http/actor.js';
import { Problem } from '../platform/problems/problem.js';
import { Random } from '../platform/random.js';
import { Annex } from '../register/annex.service.js';
import { Register, type NewAct } from '../register/register.service.js';
import { admittedAct } from './admitted-act.js';
import { AttendanceEntity } from './attendance.entity.js';
import { readFacts } from './facts.js';

interface Moved {
  readonly assembly: string;
  readonly member: string;
  readonly state: AttendanceState;
}

/** The attendance sheet: who is here, with arrivals and departures. */
@Injectable()
export class Attendance {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly random: Random,
    private readonly register: Register,
    private readonly annex: Annex,
  ) {}

  /** By the secretary for any admitted member, by a representative for their own. Saying it twice changes nothing. */
  async set(actor: Actor, moved: Moved): Promise<void> {
    const bySecretary = actor.roles.includes('secretary');
    await this.database.transaction(async (tx) => {
      const facts = await readFacts(tx, moved.assembly, { lock: true });
      if (!['convened', 'open', 'suspended'].includes(facts.state)) throw new Problem('door-closed');
      if (!(await isTheirs(tx, facts.organisationId, moved.member, bySecretary ? null : actor.personId))) {
        throw new Problem('not-found');
      }
      const now = this.clock.now();
      const by = bySecretary ? 'secretary' : 'member';
      const { assembly: assemblyId, member: memberId } = moved;
      const known = await tx.existsBy(AttendanceEntity, { assemblyId, memberId });
      const acts = await this.move(tx, moved, { by, now });
      // Admitted at the sitting before: this register hears of it when the member comes.
      const first = acts.length > 0 && !known ? [await admittedAct(tx, this.annex, { ...moved, by })] : [];
      await this.register.appendAll(tx, moved.assembly, [...first, ...acts], now);
    });
  }

  /** Writes the line of the sheet and answers the act to append: none when the member is there already. */
  async move(
    tx: EntityManager,
    { assembly, member, state }: Moved,
    { by, now }: { by: 'secretary' | 'member'; now: Date },
  ): Promise<NewAct[]> {
    const current = { assemblyId: assembly, memberId: member, until: IsNull() };
    const found = await tx.findOneBy(AttendanceEntity, current);
    if ((found?.state ?? 'left') === state) return [];
    await tx.update(AttendanceEntity, current, { until: now });
    const line = { id: this.random.uuid(), assemblyId: assembly, memberId: member, state, since: now };
    await tx.insert(AttendanceEntity, line);
    return [{ type: 'attendance-changed', by, body: { member, state } }];
  }
}

/** An admitted member of the organisation, represented by this person when one is named. */
async function isTheirs(
  tx: EntityManager,
  organisation: string,
  member: string,
  person: string | null,
): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `select from members m join representatives r on r.member_id = m.id and r.until is null
      where m.id = $1 and m.organisation_id = $2 and m.state = 'admitted' and ($3::uuid is null or r.person_id = $3)`,
    [member, organisation, person],
  );
  return rows.length > 0;
}
