import type { ActBody } from '@collegium/record';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Annex } from '../register/annex.service.js';
import type { NewAct } from '../register/register.service.js';
import { SigningKey } from '../register/signing-key.js';
import { localDate } from './local-time.js';
import { roomOf } from './room.js';

interface Opened {
  readonly organisation: ActBody<'register-opened'>['organisation'];
  readonly assembly: Omit<ActBody<'register-opened'>['assembly'], 'date'> & { readonly startsAt: Date };
  readonly statutes: ActBody<'register-opened'>['statutes'];
  readonly simulated: boolean;
}
interface Called {
  readonly id: string;
  readonly college: number;
  readonly name: string;
  readonly kind: 'natural' | 'legal';
  readonly example: boolean;
}
interface Granted {
  readonly role: 'secretary' | 'chair' | 'auditor' | 'observer';
  readonly name: string;
}

/** The first acts of a register: what the assembly is, who is called, who holds which role. */
@Injectable()
export class Convening {
  constructor(
    private readonly annex: Annex,
    private readonly signer: SigningKey,
  ) {}

  /** Acts that open the register of an assembly, in order. Personal data goes to the annex. */
  async acts(tx: EntityManager, assembly: string): Promise<NewAct[]> {
    const room = await roomOf(tx, assembly);
    const called = room
      .map(({ college, called: members }) => ({ college, members }))
      .filter(({ members }) => members > 0);
    return [
      await this.opening(tx, assembly),
      { type: 'assembly-convened', by: 'secretary', body: { called } },
      ...(await this.calls(tx, assembly)),
      ...(await this.roles(tx, assembly)),
    ];
  }

  private async opening(tx: EntityManager, assembly: string): Promise<NewAct> {
    const [opened]: Opened[] = await tx.query(OPENED, [assembly]);
    if (!opened) throw new Error('an assembly without organisation or statutes');
    const { startsAt, ...facts } = opened.assembly;
    const date = localDate(new Date(startsAt), facts.timeZone);
    const signer = { name: this.signer.name, fingerprint: this.signer.fingerprint };
    const body = { ...opened, assembly: { ...facts, date }, signer };
    return { type: 'register-opened', by: 'secretary', body };
  }

  private async calls(tx: EntityManager, assembly: string): Promise<NewAct[]> {
    const members: Called[] = await tx.query(CALLED, [assembly]);
    const acts: NewAct[] = [];
    for (const { id, college, ...data } of members) {
      const empty = { representative: null, function: null };
      const { commitment } = await this.annex.commit(tx, assembly, 'member', { ...data, ...empty });
      acts.push({ type: 'member-called', by: 'secretary', body: { member: id, college, commitment } });
    }
    return acts;
  }

  private async roles(tx: EntityManager, assembly: string): Promise<NewAct[]> {
    const grants: Granted[] = await tx.query(GRANTED, [assembly]);
    const acts: NewAct[] = [];
    for (const { role, name } of grants) {
      const { commitment } = await this.annex.commit(tx, assembly, 'role', { role, name });
      acts.push({ type: 'role-granted', by: 'secretary', body: { role, commitment } });
    }
    return acts;
  }
}

const OPENED = `
  select json_build_object('id', o.id, 'name', o.name, 'legalForm', o.legal_form) as organisation,
         json_build_object('kind', a.kind, 'title', a.title, 'startsAt', a.starts_at, 'timeZone', a.time_zone,
                           'place', a.place, 'convocation', a.convocation, 'follows', a.follows) as assembly,
         json_build_object('version', s.version, 'hash', s.hash) as statutes, o.simulated
    from assemblies a
    join organisations o on o.id = a.organisation_id
    join statutes s on s.id = a.statutes_id
   where a.id = $1`;

const CALLED = `
  select m.id, c.number as college, m.name, m.kind, m.example
    from assemblies a
    join members m on m.organisation_id = a.organisation_id
    join colleges c on c.id = m.college_id
   where a.id = $1
   order by c.number, m.number`;

const GRANTED = `
  select g.role, p.name
    from assemblies a
    join grants g on g.assembly_id = a.id or (g.assembly_id is null and g.organisation_id = a.organisation_id)
    join persons p on p.id = g.person_id
   where a.id = $1
   order by g.role, p.name, g.id`;
