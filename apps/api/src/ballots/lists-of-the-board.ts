import type { EntityManager } from 'typeorm';
import { BOARD } from '../assemblies/room.js';
import { BallotEntity } from './ballot.entity.js';
import type { Option } from './candidates.js';

/**
 * Lists that ratify the board are filled from what was proclaimed, each time something is: a draft asks about the board as
 * it stands. One that is ready is frozen, whatever is elected afterwards.
 */
export async function fillLists(tx: EntityManager, assembly: string): Promise<void> {
  const drafts = await tx.findBy(BallotEntity, { assemblyId: assembly, state: 'draft', kind: 'resolution' });
  for (const draft of drafts) {
    const { rules } = draft;
    if (rules.kind !== 'resolution' || rules.version !== 2 || !rules.ratifies) continue;
    const list: Option[] = await tx.query(SEATED, [assembly, rules.ratifies]);
    const answers = draft.options.filter(({ college }) => college === null);
    await tx.update(BallotEntity, draft.id, {
      options: [...answers, ...list],
      rules: { ...rules, ratifies: list.map(({ id }) => id) },
    });
  }
}

/**
 * Who is on the board, as members: a seat that somebody else holds is in no list of theirs. Whoever is on the list already
 * stays: a list carried from an adjourned assembly holds those it seated.
 */
const SEATED = `
  select m.id, m.name as label, c.number as college
    from assemblies a
    join members m on m.organisation_id = a.organisation_id and (m.id::text = any($2) or m.id::text in (${BOARD}))
    join colleges c on c.id = m.college_id
   where a.id = $1
   order by c.number, m.number, m.name`;
