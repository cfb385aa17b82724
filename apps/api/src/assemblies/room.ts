import type { Attendance } from '@collegium/record';
import {
  assessQuorum,
  rightsOf,
  type AttendanceFacts,
  type Electorate,
  type QuorumAssessment,
  type QuorumMoment,
  type Roll,
} from '@collegium/rules';
import type { EntityManager } from 'typeorm';
import type { AssemblyFacts } from './facts.js';

/** A college of the assembly and where its members are now. */
export interface RoomCollege {
  readonly college: number;
  readonly name: string;
  readonly seats: number;
  /** Invited or admitted: the base of the quorum. */
  readonly called: number;
  /** Let in at this sitting, whether still here or gone: who was admitted at another and hasn't come isn't. */
  readonly admitted: number;
  /** Admitted and represented by someone: those who would be on a roll that opened now. */
  readonly electors: number;
  readonly present: number;
  readonly remote: number;
  /** Proxies come later: nobody is represented by another member yet. */
  readonly represented: number;
}

/**
 * The members whom the proclaimed ballots of an assembly seated: elected, or ratified in a list. They stand in elections
 * and lists under their own ids (libs/record: boardOf says the same of a record).
 */
export const BOARD = `
  select e->>'option' as seated
    from ballots b, jsonb_array_elements(coalesce(b.decision->'seats', '[]')) s, jsonb_array_elements(s->'elected') e
   where b.assembly_id = $1 and b.state = 'proclaimed'
  union
  select jsonb_array_elements_text(b.rules->'ratifies')
    from ballots b
   where b.assembly_id = $1 and b.state = 'proclaimed' and b.decision->>'outcome' = 'adopted'`;

/** The colleges of an assembly, by number. Costs the members of the organisation, never the votes. */
export function roomOf(
  tx: Pick<EntityManager, 'query'>,
  assembly: string,
  electorate: Electorate = 'members',
): Promise<RoomCollege[]> {
  return tx.query(
    `select c.number as college, c.name, c.seats,
            count(m.id)::integer as called,
            count(t.id) filter (where m.state = 'admitted')::integer as admitted,
            count(r.id) filter (where m.state = 'admitted' and t.id is not null)::integer as electors,
            count(t.id) filter (where t.state = 'room')::integer as present,
            count(t.id) filter (where t.state = 'remote')::integer as remote,
            0 as represented
       from assemblies a
       join colleges c on c.organisation_id = a.organisation_id
       left join members m on m.college_id = c.id and ($2 = 'members' or m.id::text in (${BOARD}))
       left join representatives r on r.member_id = m.id and r.until is null
       left join attendances t on t.member_id = m.id and t.assembly_id = a.id and t.until is null
      where a.id = $1
      group by c.id
      order by c.number`,
    [assembly, electorate],
  );
}

/** Heads per college, as the acts state them: of every college, one to which nobody was called included. */
export function attendanceIn(room: readonly RoomCollege[]): Attendance[] {
  return room.map(({ college, called, present, remote, represented }) => ({
    college,
    called,
    present,
    remote,
    represented,
  }));
}

/** The same as `decide` reads it. */
export function attendanceFacts(room: readonly RoomCollege[], convocation: 1 | 2): AttendanceFacts {
  return { convocation, colleges: attendanceIn(room) };
}

/** The quorum as it stands, by the statutes of the assembly: of all tests, or of those asked at one moment. */
export function quorumNow(
  room: readonly RoomCollege[],
  { statutes, convocation }: Pick<AssemblyFacts, 'statutes' | 'convocation'>,
  moment?: QuorumMoment,
): QuorumAssessment {
  const attendance = attendanceFacts(room, convocation);
  const weighting = statutes.weighting === 'none' ? undefined : statutes.weighting;
  const rights = rightsOf(weighting, attendance, attendance.colleges);
  return assessQuorum(statutes.quorum, attendance, { rights, ...(moment === undefined ? {} : { moment }) });
}

/** Who would be on the roll of a ballot that opened now. */
export function rollNow(room: readonly RoomCollege[]): Roll {
  return {
    colleges: room.map(({ college, name, electors }) => ({ number: college, name, electors })),
  };
}
