import type { BoothEntry, BoothView, TallyView } from '@collegium/contract';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { summaryOf } from '../assemblies/ballot-rows.js';
import type { Actor } from '../platform/http/actor.js';
import { SigningKey } from '../register/signing-key.js';
import { viewOf, type ShownBallot } from './ballot-view.js';

interface EntryRow extends Omit<BoothEntry, 'status' | 'receipt'> {
  readonly vote: { readonly id: string; readonly hash: string; readonly note: string } | null;
}

interface Row extends ShownBallot {
  readonly tallies: TallyView[];
  readonly following: string | null;
  readonly next: ShownBallot | null;
  readonly actsFor: BoothView['actsFor'];
  readonly entries: EntryRow[];
}

/**
 * Everything the booth needs in one round trip: the ballot in front of the assembly (open, or the last that was), what
 * comes next, whom the person acts for, and their entries on the roll with what each voted.
 */
const READ = `
  select f.id, f.number, f.kind, f.state, f.question, f.options, f.rules, f.round, f.follows, f.opening, f.decision,
         f.frozen_hash as "frozenHash", f.opened_at as "openedAt", f.closed_at as "closedAt",
         f.proclaimed_at as "proclaimedAt",
         (select coalesce(json_agg(u.tally order by u.college), '[]') from urns u where u.ballot_id = f.id) as tallies,
         (select n.id from ballots n where n.follows = f.id and n.assembly_id = a.id order by n.number limit 1) as following,
         (select to_json(n) from (select b.id, b.number, b.kind, b.state, b.question, b.round, b.follows from ballots b
                  where b.assembly_id = a.id and b.state = 'ready' order by b.number limit 1) n) as next,
         (select coalesce(json_agg(m order by m.college, m.name), '[]') from (
              select m.id as member, m.name, c.number as college, m.example, r.function,
                     exists(select from attendances t where t.member_id = m.id and t.assembly_id = a.id) as arrived
                from representatives r
                join members m on m.id = r.member_id and m.state = 'admitted'
                join colleges c on c.id = m.college_id
               where r.person_id = $2 and r.until is null and m.organisation_id = a.organisation_id) m) as "actsFor",
         (select coalesce(json_agg(json_build_object(
                   'entry', e.id, 'urn', e.urn_id, 'college', e.college,
                   'member', json_build_object('id', m.id, 'name', m.name, 'example', m.example),
                   'vote', case when v.id is null then null
                           else json_build_object('id', v.id, 'hash', encode(v.hash, 'hex'), 'note', v.receipt) end)
                   order by e.college, m.name), '[]')
            from roll_entries e
            join members m on m.id = e.member_id
            left join votes v on v.roll_entry_id = e.id
           where e.ballot_id = f.id and e.person_id = $2) as entries
    from assemblies a
    left join lateral (select * from ballots b where b.assembly_id = a.id and b.opened_at is not null
                        order by b.opened_at desc limit 1) f on true
   where a.id = $1`;

@Injectable()
export class Booth {
  constructor(
    private readonly pool: Pool,
    private readonly signer: SigningKey,
  ) {}

  async read({ personId }: Actor, assembly: string): Promise<BoothView> {
    const { rows } = await this.pool.query<Row>({ name: 'booth', text: READ, values: [assembly, personId] });
    const [row] = rows;
    if (!row) throw new Error('the assembly of an admitted request exists');
    // A booth shows what everyone may see: the decision when it is proclaimed, to its chair too.
    const around = { roll: null, tallies: row.tallies, following: row.following, early: false };
    return {
      actsFor: row.actsFor,
      ballot: row.id === null ? null : viewOf(row, around),
      entries: row.entries.map(entryOf),
      next: row.next && summaryOf(row.next),
      vkey: this.signer.vkey,
    };
  }
}

function entryOf({ vote, ...entry }: EntryRow): BoothEntry {
  if (!vote) return { ...entry, status: 'may-vote', receipt: null };
  const { id, hash, note } = vote;
  return { ...entry, status: 'voted', receipt: { vote: id, entry: entry.entry, urn: entry.urn, hash, note } };
}
