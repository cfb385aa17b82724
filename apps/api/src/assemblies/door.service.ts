import type { AskAdmission, DoorOpened } from '@collegium/contract';
import { Injectable, Optional } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/http/actor.js';
import { Problem } from '../platform/problems/problem.js';
import { Random } from '../platform/random.js';
import { announce } from '../register/revision.js';
import { AdmissionEntity } from './admission.entity.js';
import { admissionsOf, type AdmissionRow } from './admission-rows.js';
import { normalisedCode } from './door-code.js';
import { Expectations } from './expectations.js';
import { TryLimit } from './try-limit.js';

interface BehindTheDoor {
  readonly assembly: string;
  readonly organisationId: string;
  readonly state: string;
  readonly title: string;
  readonly organisation: string;
  readonly simulated: boolean;
  readonly colleges: DoorOpened['colleges'];
  readonly invited: DoorOpened['invited'];
}

/** Requests of one person that may wait at once: nobody comes for more, and a page of them must not hide the others. */
const MOST_WAITING = 10;
const welcoming = ['convened', 'open', 'suspended'];

/** Arrivals: what a door code opens, and asking to be admitted. */
@Injectable()
export class Door {
  private readonly tries = new TryLimit({ tries: 20, minutes: 10 });

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly random: Random,
    @Optional() private readonly expectations?: Expectations,
  ) {}

  async open(actor: Actor, code: string): Promise<DoorOpened> {
    const { assembly, title, organisation, simulated, colleges, invited } = await this.behind(actor, code);
    const expected = (await this.expectations?.of(actor, assembly)) ?? [];
    const free = new Set(invited.map(({ id }) => id));
    const suggested = expected.filter(({ member }) => free.has(member));
    return { assembly, title, organisation, simulated, colleges, invited, suggested };
  }

  /** Says for whom someone comes. The code is asked again: knowing an assembly's address isn't being invited. */
  async ask(actor: Actor, assembly: string, asked: AskAdmission): Promise<AdmissionRow> {
    const door = await this.behind(actor, asked.code);
    if (door.assembly !== assembly) throw new Problem('door-code-wrong');
    const id = this.random.uuid();
    await this.database.transaction(async (tx) => {
      // First, because it takes the assembly's row: of two clicks at once the second waits here.
      await announce(tx, assembly);
      const member = await this.memberAsked(tx, door, asked.member);
      await refuseTaken(tx, { assembly, personId: actor.personId, memberName: member.memberName });
      await tx.insert(AdmissionEntity, {
        id,
        assemblyId: assembly,
        personId: actor.personId,
        ...member,
        function: asked.function,
        mode: asked.presence,
        state: 'pending',
        createdAt: this.clock.now(),
      });
    });
    const [admission] = await admissionsOf(this.database.manager, { assembly, id });
    if (!admission) throw new Error('an admission was written and not found');
    return admission;
  }

  /** What a person asked at this door, answered or not. */
  asked(assembly: string, personId: string): Promise<AdmissionRow[]> {
    return admissionsOf(this.database.manager, { assembly, personId });
  }

  private async behind(actor: Actor, code: string): Promise<BehindTheDoor> {
    const now = this.clock.now();
    this.tries.refuseTired(actor.accountId, now);
    const [door]: BehindTheDoor[] = await this.database.query(BEHIND, [normalisedCode(code)]);
    if (!door) {
      this.tries.count(actor.accountId, now);
      throw new Problem('door-code-wrong');
    }
    if (!welcoming.includes(door.state)) throw new Problem('door-closed');
    return door;
  }

  private async memberAsked(
    tx: EntityManager,
    { organisationId, colleges }: BehindTheDoor,
    member: AskAdmission['member'],
  ): Promise<Pick<AdmissionEntity, 'memberId' | 'memberName' | 'collegeId'>> {
    const known = await findMember(tx, organisationId, member);
    if (known?.represented) throw new Problem('already-represented', { member: known.name });
    if (known) return { memberId: known.id, memberName: known.name, collegeId: known.collegeId };
    if ('id' in member) throw new Problem('not-found');
    const college = colleges.find(({ number }) => number === member.college);
    if (!college) throw new Problem('not-found');
    return { memberId: null, memberName: member.name, collegeId: college.id };
  }
}

interface KnownMember {
  readonly id: string;
  readonly name: string;
  readonly collegeId: string;
  readonly represented: boolean;
}

/** By id, or by the name someone typed: who types the name of an invited member means that member. */
async function findMember(
  tx: EntityManager,
  organisation: string,
  member: AskAdmission['member'],
): Promise<KnownMember | null> {
  const byId = 'id' in member;
  const rows: KnownMember[] = await tx.query(
    `select m.id, m.name, m.college_id as "collegeId",
            exists(select from representatives r where r.member_id = m.id and r.until is null) as represented
       from members m where m.organisation_id = $1 and ${byId ? 'm.id = $2' : 'lower(m.name) = lower($2)'}`,
    [organisation, byId ? member.id : member.name],
  );
  return rows[0] ?? null;
}

/** The caller holds the assembly: a second click finds the first one's request. */
async function refuseTaken(
  tx: EntityManager,
  { assembly, personId, memberName }: { assembly: string; personId: string; memberName: string },
): Promise<void> {
  const waiting: { same: boolean }[] = await tx.query(
    `select lower(member_name) = lower($3) as same from admissions
      where assembly_id = $1 and person_id = $2 and state = 'pending'`,
    [assembly, personId, memberName],
  );
  if (waiting.some(({ same }) => same)) throw new Problem('already-asked', { member: memberName });
  if (waiting.length >= MOST_WAITING) throw new Problem('too-many-asked', { count: waiting.length });
}

const BEHIND = `
  select a.id as assembly, a.organisation_id as "organisationId", a.state, a.title, o.name as organisation, o.simulated,
         (select json_agg(json_build_object('id', c.id, 'number', c.number, 'name', c.name, 'seats', c.seats) order by c.number)
            from colleges c where c.organisation_id = o.id) as colleges,
         coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name, 'college', c.number, 'example', m.example)
                                   order by c.number, m.number)
            from members m join colleges c on c.id = m.college_id
           where m.organisation_id = o.id
             and not exists(select from representatives r where r.member_id = m.id and r.until is null)), '[]') as invited
    from assemblies a join organisations o on o.id = a.organisation_id
   where a.door_code = $1`;
