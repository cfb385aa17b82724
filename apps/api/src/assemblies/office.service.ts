import type { AttendanceState, GrantableRole, MemberView, OfficeView } from '@collegium/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Configuration } from '../platform/configuration.js';
import { admissionsOf } from './admission-rows.js';
import { ballotsOf } from './ballot-rows.js';
import { shownCode } from './door-code.js';
import { readFacts, type AssemblyFacts } from './facts.js';

interface GrantRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: GrantableRole | 'secretary';
}

/** The secretary's and the chair's view of the people. */
@Injectable()
export class Office {
  constructor(
    private readonly database: DataSource,
    private readonly configuration: Configuration,
  ) {}

  view(assembly: string): Promise<OfficeView> {
    return this.viewWithin(this.database.manager, assembly);
  }

  async viewWithin(tx: EntityManager, assembly: string): Promise<OfficeView> {
    const facts = await readFacts(tx, assembly, { lock: false });
    const [door]: { code: string }[] = await tx.query(
      'select door_code as code from assemblies where id = $1',
      [assembly],
    );
    const doorCode = shownCode(door?.code ?? '');
    const members = await membersOf(tx, assembly);
    const grants: GrantRow[] = await tx.query(GRANTS, [assembly]);
    return {
      doorCode,
      // In the fragment: the code reaches no server's log.
      joinUrl: `${this.configuration.publicUrl}/join#${doorCode}`,
      admissions: await admissionsOf(tx, { assembly }),
      members,
      grants,
      checklist: await checklist(tx, facts, { members: members.length, grants }),
    };
  }
}

async function membersOf(tx: EntityManager, assembly: string): Promise<MemberView[]> {
  const rows: (Omit<MemberView, 'since' | 'representative'> & {
    since: Date | null;
    person: string | null;
    function: string | null;
    attendance: AttendanceState | null;
  })[] = await tx.query(MEMBERS, [assembly]);
  return rows.map(({ person, function: duty, since, ...member }) => ({
    ...member,
    representative: person === null ? null : { name: person, function: duty ?? '' },
    since: since?.toISOString() ?? null,
  }));
}

async function checklist(
  tx: EntityManager,
  { id, state }: AssemblyFacts,
  { members, grants }: { members: number; grants: readonly GrantRow[] },
): Promise<OfficeView['checklist']> {
  const ballots = await ballotsOf(tx, id);
  return [
    { key: 'members', done: members > 0 },
    { key: 'chair', done: grants.some(({ role }) => role === 'chair') },
    { key: 'convened', done: state !== 'draft' },
    { key: 'ballots-ready', done: ballots.length > 0 && ballots.every((ballot) => ballot.state !== 'draft') },
    { key: 'opened', done: state !== 'draft' && state !== 'convened' },
  ];
}

const MEMBERS = `
  select m.id, m.name, c.number as college, m.region, m.example, m.state, p.name as person, r.function,
         t.state as attendance, t.since
    from assemblies a
    join members m on m.organisation_id = a.organisation_id
    join colleges c on c.id = m.college_id
    left join representatives r on r.member_id = m.id and r.until is null
    left join persons p on p.id = r.person_id
    left join attendances t on t.member_id = m.id and t.assembly_id = a.id and t.until is null
   where a.id = $1
   order by c.number, m.number, m.name`;

const GRANTS = `
  select g.id, p.name, ac.email, g.role
    from assemblies a
    join grants g on g.assembly_id = a.id or (g.assembly_id is null and g.organisation_id = a.organisation_id)
    join persons p on p.id = g.person_id
    join accounts ac on ac.person_id = p.id
   where a.id = $1
   order by g.role, p.name, g.id`;
