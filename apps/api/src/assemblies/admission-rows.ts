import type { Admission } from '@collegium/contract';
import type { EntityManager } from 'typeorm';

/** A request at the door as its asker and the secretary read it, with the names behind it. */
export type AdmissionRow = Admission & { readonly person: string };

interface Wanted {
  readonly assembly: string;
  readonly id?: string;
  readonly personId?: string;
}

export async function admissionsOf(
  tx: EntityManager,
  { assembly, id, personId }: Wanted,
): Promise<AdmissionRow[]> {
  const rows: (Omit<AdmissionRow, 'createdAt'> & { createdAt: Date })[] = await tx.query(
    `select d.id, d.member_name as "memberName", c.number as college, d.function, d.mode as presence, d.state, d.reason,
            d.created_at as "createdAt", p.name as person
       from admissions d
       join colleges c on c.id = d.college_id
       join persons p on p.id = d.person_id
      where d.assembly_id = $1 and ($2::uuid is null or d.id = $2) and ($3::uuid is null or d.person_id = $3)
      order by d.created_at, d.id`,
    [assembly, id ?? null, personId ?? null],
  );
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
}

/** Without the asker's name: what the asker gets back. */
export function toAsker({ person: _person, ...admission }: AdmissionRow): Admission {
  return admission;
}
