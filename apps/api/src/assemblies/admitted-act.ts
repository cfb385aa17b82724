import type { EntityManager } from 'typeorm';
import type { Annex } from '../register/annex.service.js';
import type { NewAct } from '../register/register.service.js';

interface AdmittedMember {
  readonly name: string;
  readonly kind: 'natural' | 'legal';
  readonly representative: string | null;
  readonly function: string | null;
  readonly example: boolean;
}

/** The act that a member is admitted, with who acts for it now; the names go to the annex. */
export async function admittedAct(
  tx: EntityManager,
  annex: Annex,
  { assembly, member, by }: { assembly: string; member: string; by: 'secretary' | 'member' },
): Promise<NewAct> {
  const [found]: (AdmittedMember & { college: number })[] = await tx.query(
    `select m.name, m.kind, p.name as representative, r.function, m.example, c.number as college
       from members m
       join colleges c on c.id = m.college_id
       left join representatives r on r.member_id = m.id and r.until is null
       left join persons p on p.id = r.person_id
      where m.id = $1`,
    [member],
  );
  if (!found) throw new Error('a member was admitted and not found');
  const { college, ...data } = found;
  const { commitment } = await annex.commit(tx, assembly, 'member', { ...data });
  return { type: 'member-admitted', by, body: { member, college, commitment } };
}
