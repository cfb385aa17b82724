import type { NamedEntry, RollEntry } from '@collegium/record';
import type { DeclaredUrn, Electorate } from '@collegium/rules';
import type { EntityManager } from 'typeorm';
import { BOARD } from '../assemblies/room.js';
import type { Random } from '../platform/random.js';

/** The roll of a ballot as it is written when it opens: who may vote, and whose vote that is. */
export interface FrozenRoll {
  readonly entries: readonly RollEntry[];
  readonly names: readonly NamedEntry[];
}

interface Elector {
  member: string;
  name: string;
  person: string;
  representative: string;
  college: number;
}

interface Freezing {
  readonly assembly: string;
  readonly ballot: string;
  readonly urns: readonly DeclaredUrn[];
  readonly electorate: Electorate;
}

/**
 * Writes the roll: every member of the urns' colleges admitted in this sitting, with the person who acts for it at this
 * moment. Who joins or changes representative later is in the ballots opened afterwards.
 */
export async function freezeRoll(
  tx: EntityManager,
  { assembly, ballot, urns, electorate }: Freezing,
  random: Random,
): Promise<FrozenRoll> {
  const electors = await electorsOf(tx, assembly, electorate);
  const rights = electors.flatMap((elector) => {
    const urn = urns.find(({ college }) => college === null || college === elector.college);
    return urn ? [{ ...elector, entry: random.uuid(), urn: urn.urn }] : [];
  });
  await tx.query(
    `insert into roll_entries (id, ballot_id, member_id, person_id, college, urn_id)
      select id, $1, member, person, college, urn
        from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::integer[], $6::uuid[]) as r(id, member, person, college, urn)`,
    [
      ballot,
      rights.map(({ entry }) => entry),
      rights.map(({ member }) => member),
      rights.map(({ person }) => person),
      rights.map(({ college }) => college),
      rights.map(({ urn }) => urn),
    ],
  );
  return {
    entries: rights.map(({ entry, college, urn }) => ({ entry, college, urn, voices: 1 })),
    names: rights.map(({ entry, member, name, representative }) => ({ entry, member, name, representative })),
  };
}

function electorsOf(tx: EntityManager, assembly: string, electorate: Electorate): Promise<Elector[]> {
  return tx.query(
    `select m.id as member, m.name, p.id as person, p.name as representative, c.number as college
       from assemblies a
       join members m on m.organisation_id = a.organisation_id and m.state = 'admitted'
       join colleges c on c.id = m.college_id
       join attendances t on t.member_id = m.id and t.assembly_id = a.id and t.until is null
       join representatives r on r.member_id = m.id and r.until is null
       join persons p on p.id = r.person_id
      where a.id = $1 and ($2 = 'members' or m.id::text in (${BOARD}))`,
    [assembly, electorate],
  );
}
