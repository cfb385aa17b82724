import type { AssemblyView } from '@collegium/contract';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/http/actor.js';
import { Problem } from '../platform/problems/problem.js';
import { ballotsOf, summaryOf } from './ballot-rows.js';

type Row = Omit<AssemblyView, 'roles' | 'agenda' | 'startsAt'> & { readonly startsAt: Date };

/** What everyone with a tie to the assembly may read of it. */
export async function assemblyView(tx: EntityManager, assembly: string, actor: Actor): Promise<AssemblyView> {
  const [row]: Row[] = await tx.query(FIND, [assembly]);
  if (!row) throw new Problem('not-found');
  return {
    ...row,
    startsAt: row.startsAt.toISOString(),
    agenda: await agendaOf(tx, assembly),
    roles: [...actor.roles],
  };
}

/** The agenda with its ballots; a ballot that follows another has its own item. */
export async function agendaOf(tx: EntityManager, assembly: string): Promise<AssemblyView['agenda']> {
  const items: { position: number; title: { fr: string; en: string }; ballot: string | null }[] =
    await tx.query(
      'select position, title, ballot_id as ballot from agenda_items where assembly_id = $1 order by position',
      [assembly],
    );
  const ballots = new Map((await ballotsOf(tx, assembly)).map((ballot) => [ballot.id, summaryOf(ballot)]));
  return items.map(({ position, title, ballot }) => ({
    position,
    title,
    ballot: ballot === null ? null : (ballots.get(ballot) ?? null),
  }));
}

const FIND = `
  select a.id, json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name) as organisation,
         a.kind, a.title, a.starts_at as "startsAt", a.time_zone as "timeZone", a.place, a.convocation, a.state,
         o.simulated, a.follows, (select n.id from assemblies n where n.follows = a.id) as following,
         (select json_agg(json_build_object('id', c.id, 'number', c.number, 'name', c.name, 'seats', c.seats) order by c.number)
            from colleges c where c.organisation_id = o.id) as colleges
    from assemblies a join organisations o on o.id = a.organisation_id
   where a.id = $1`;
