import type { BallotOption, BallotSummary, LiveSnapshot } from '@collegium/contract';
import type { AssemblyState, Decision, SeatFinding, Statutes } from '@collegium/rules';
import type { Pool } from 'pg';
import { summaryOf } from '../assemblies/ballot-rows.js';
import { statutesIn } from '../organisations/statutes-text.js';
import type { StagedBallot } from './stage.js';

interface BallotRow extends StagedBallot {
  readonly number: number;
  readonly question: BallotSummary['question'];
  readonly round: number;
  readonly follows: string | null;
  readonly decision: Pick<Decision, 'outcome'> | null;
  /** Of proclaimed elections only. */
  readonly seats: readonly SeatFinding[] | null;
  readonly options: readonly BallotOption[] | null;
}

interface Row {
  revision: number;
  title: string;
  state: AssemblyState;
  timeZone: string;
  doorCode: string;
  convocation: 1 | 2;
  organisation: string;
  simulated: boolean;
  statutes: string;
  pending: number;
  head: { size: number; root: string } | null;
  agenda: { position: number; title: BallotSummary['question']; ballot: string | null }[];
  ballots: BallotRow[];
}

/** Everything of a sitting but the ballot in front and the heads in the room: one round trip, whatever the votes. */
export interface Sitting extends Omit<Row, 'statutes' | 'agenda'> {
  readonly statutes: Statutes;
  readonly agenda: LiveSnapshot['agenda'];
  readonly board: LiveSnapshot['board'];
}

const UTC = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const READ = `
  select a.revision, a.title, a.state, a.time_zone as "timeZone", a.door_code as "doorCode", a.convocation,
         o.name as organisation, o.simulated, s.text as statutes,
         (select count(*)::integer from admissions d where d.assembly_id = a.id and d.state = 'pending') as pending,
         (select json_build_object('size', c.size, 'root', c.root) from checkpoints c
           where c.tree = a.id order by c.size desc limit 1) as head,
         (select coalesce(json_agg(json_build_object('position', i.position, 'title', i.title, 'ballot', i.ballot_id)
                          order by i.position), '[]') from agenda_items i where i.assembly_id = a.id) as agenda,
         (select coalesce(json_agg(json_build_object(
                   'id', b.id, 'number', b.number, 'kind', b.kind, 'state', b.state, 'question', b.question,
                   'round', b.round, 'follows', b.follows, 'readyAt', ${UTC('b.ready_at')},
                   'proclaimedAt', ${UTC('b.proclaimed_at')},
                   'decision', case when b.state = 'proclaimed' then jsonb_build_object('outcome', b.decision->'outcome') end,
                   'seats', case when b.state = 'proclaimed' then b.decision->'seats' end,
                   'options', case when b.state = 'proclaimed' and b.kind = 'election' then b.options end)
                   order by b.number), '[]') from ballots b where b.assembly_id = a.id) as ballots
    from assemblies a
    join organisations o on o.id = a.organisation_id
    join statutes s on s.id = a.statutes_id
   where a.id = $1`;

/** Null when there is no such assembly. */
export async function readSitting(pool: Pool, assembly: string): Promise<Sitting | null> {
  const { rows } = await pool.query<Row>({ name: 'live-sitting', text: READ, values: [assembly] });
  const [row] = rows;
  if (!row) return null;
  const { statutes, agenda, ...rest } = row;
  const summaries = new Map(row.ballots.map((ballot) => [ballot.id, summaryOf(ballot)]));
  return {
    ...rest,
    statutes: statutesIn(statutes),
    agenda: agenda.map((item) => ({ ...item, ballot: (item.ballot && summaries.get(item.ballot)) || null })),
    board: boardOf(row.ballots),
  };
}

/** Seats filled by proclaimed elections: each elected option is a member, named by its label. */
function boardOf(ballots: readonly BallotRow[]): LiveSnapshot['board'] {
  return ballots
    .flatMap(({ seats, options }) =>
      (seats ?? []).flatMap(({ college, elected }) =>
        elected.map(({ option }) => ({
          college,
          member: options?.find(({ id }) => id === option)?.label ?? option,
        })),
      ),
    )
    .sort((a, b) => a.college - b.college);
}
