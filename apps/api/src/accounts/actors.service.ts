import type { Locale, Role } from '@collegium/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Actors, type Actor } from '../platform/http/actor.js';
import { hashOf } from './tokens.js';

interface Row {
  readonly account: string;
  readonly person: string;
  readonly locale: Locale;
  readonly founder: boolean;
  readonly simulated: boolean;
  readonly persona: string | null;
  readonly organisation: string | null;
  readonly assemblySimulated: boolean | null;
  readonly granted: Role[];
  readonly member: boolean;
  /** Acted for a member that this person may act for no longer. */
  readonly formerly: boolean;
}

/** Session, account and ties with the assembly of the path, in one read: every request asks for it. */
const FIND = `
  select ac.id as account, ac.person_id as person, ac.locale, ac.founder, s.simulated, s.persona,
         o.id as organisation, o.simulated as "assemblySimulated",
         array(select g.role from grants g where g.person_id = ac.person_id
                and (g.assembly_id = a.id or (g.assembly_id is null and g.organisation_id = a.organisation_id))
              ) as granted,
         exists(select from representatives r join members m on m.id = r.member_id
                 where r.person_id = ac.person_id and r.until is null
                   and m.organisation_id = a.organisation_id and m.state = 'admitted') as member,
         exists(select from representatives r join members m on m.id = r.member_id
                 where r.person_id = ac.person_id and r.until is not null
                   and m.organisation_id = a.organisation_id) as formerly
    from sessions s
    join accounts ac on ac.id = s.account_id
    left join assemblies a on a.id = $2
    left join organisations o on o.id = a.organisation_id
   where s.token_hash = $1 and s.expires_at > $3`;

@Injectable()
export class AccountActors extends Actors {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async find(token: string, assembly: string | null): Promise<Actor | null> {
    const rows: Row[] = await this.database.query(FIND, [hashOf(token), assembly, this.clock.now()]);
    const [row] = rows;
    if (!row) return null;
    const member = row.member || (row.formerly && (await this.isOnRoll(row.person, assembly)));
    return actorOf({ ...row, member }, assembly);
  }

  /** Who is on the roll of a ballot stays so, whatever happens to the representation afterwards. */
  private async isOnRoll(person: string, assembly: string | null): Promise<boolean> {
    const entries: unknown[] = await this.database.query(
      `select from ballots b join roll_entries e on e.ballot_id = b.id
        where b.assembly_id = $1 and e.person_id = $2 limit 1`,
      [assembly, person],
    );
    return entries.length > 0;
  }
}

function actorOf(row: Row, assembly: string | null): Actor {
  const tie = assembly !== null && row.organisation !== null;
  const roles: Role[] = row.member ? [...row.granted, 'member'] : row.granted;
  return {
    accountId: row.account,
    personId: row.person,
    locale: row.locale,
    founder: row.founder,
    simulated: row.simulated,
    persona: row.persona,
    roles: tie ? [...new Set(roles)] : [],
    assembly: tie
      ? { id: assembly, organisationId: row.organisation, simulated: row.assemblySimulated === true }
      : null,
  };
}
