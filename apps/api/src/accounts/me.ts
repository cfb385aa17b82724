import type { AssemblyTie, Me, Role } from '@collegium/contract';
import type { EntityManager } from 'typeorm';

interface AccountRow {
  readonly account: Me['account'];
  readonly founder: boolean;
}
type OrganisationRow = Me['organisations'][number];
type TieRow = Omit<AssemblyTie, 'startsAt'> & { readonly startsAt: Date; readonly member: boolean };

/** Who is signed in and what they have to do with which assemblies. */
export async function meOf(
  tx: EntityManager,
  { accountId, simulated }: { accountId: string; simulated: boolean },
): Promise<Me> {
  const [found]: AccountRow[] = await tx.query(ACCOUNT, [accountId]);
  if (!found) throw new Error('a session without an account');
  const organisations: OrganisationRow[] = await tx.query(ORGANISATIONS, [accountId]);
  const ties: TieRow[] = await tx.query(ASSEMBLIES, [accountId]);
  return {
    account: found.account,
    mayCreateOrganisation: found.founder,
    organisations,
    assemblies: ties.map(tieOf),
    simulated,
  };
}

function tieOf({ member, roles, startsAt, ...tie }: TieRow): AssemblyTie {
  const all: Role[] = member ? [...roles, 'member'] : roles;
  return { ...tie, roles: [...new Set(all)], startsAt: startsAt.toISOString() };
}

const ACCOUNT = `
  select json_build_object('id', ac.id, 'name', p.name, 'email', ac.email, 'locale', ac.locale) as account, ac.founder
    from accounts ac join persons p on p.id = ac.person_id
   where ac.id = $1`;

const ORGANISATIONS = `
  select o.id, o.name, array_agg(g.role order by g.role) as roles
    from accounts ac
    join grants g on g.person_id = ac.person_id and g.assembly_id is null
    join organisations o on o.id = g.organisation_id
   where ac.id = $1
   group by o.id
   order by o.name`;

const ASSEMBLIES = `
  select * from (
    select a.id, a.title, o.name as organisation, a.state, a.starts_at as "startsAt", a.time_zone as "timeZone",
           array(select g.role from grants g where g.person_id = ac.person_id
                  and (g.assembly_id = a.id or (g.assembly_id is null and g.organisation_id = o.id))
                 order by g.role) as roles,
           exists(select from representatives r join members m on m.id = r.member_id
                   where r.person_id = ac.person_id and r.until is null
                     and m.organisation_id = o.id and m.state = 'admitted')
             or exists(select from ballots b join roll_entries e on e.ballot_id = b.id
                        where b.assembly_id = a.id and e.person_id = ac.person_id) as member,
           exists(select from admissions d where d.assembly_id = a.id and d.person_id = ac.person_id
                     and d.state = 'pending') as waiting,
           a.state in ('convened', 'open', 'suspended')
             and exists(select from admissions d where d.assembly_id = a.id and d.person_id = ac.person_id
                           and d.state = 'declined'
                           and not exists(select from admissions l where l.assembly_id = a.id and l.person_id = d.person_id
                                             and lower(l.member_name) = lower(d.member_name)
                                             and l.created_at > d.created_at)) as declined
      from accounts ac
      cross join assemblies a
      join organisations o on o.id = a.organisation_id
     where ac.id = $1) tied
   where cardinality(roles) > 0 or member or waiting or declined
   order by "startsAt" desc, id`;
