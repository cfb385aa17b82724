import type { LiveBallot, TallyView } from '@collegium/contract';
import type { Roll } from '@collegium/rules';
import type { Pool } from 'pg';
import { viewOf, type ShownBallot } from '../ballots/ballot-view.js';

interface Row extends ShownBallot {
  readonly running: { readonly size: number; readonly tally: TallyView }[];
}

const READ = `
  select b.id, b.number, b.kind, b.state, b.question, b.options, b.rules, b.round, b.follows, b.opening, b.decision,
         b.frozen_hash as "frozenHash", b.opened_at as "openedAt", b.closed_at as "closedAt",
         b.proclaimed_at as "proclaimedAt",
         (select coalesce(json_agg(json_build_object('size', u.size, 'tally', u.tally)), '[]')
            from urns u where u.ballot_id = b.id) as running
    from ballots b where b.id = $1`;

/** The ballot in front of the room, with the tallies the teller keeps: never a count. `roll` is as of now. */
export async function readFrontBallot(pool: Pool, ballot: string, roll: Roll): Promise<LiveBallot | null> {
  const { rows } = await pool.query<Row>({ name: 'live-ballot', text: READ, values: [ballot] });
  const [row] = rows;
  if (!row) return null;
  const view = viewOf(row, { roll, tallies: [], following: null, early: false });
  const running = new Map(row.running.map(({ size, tally }) => [tally.urn, { size, tally }]));
  const { form: _form, rules: _rules, secrecy: _secrecy, ...shown } = view;
  const {
    readiness: _readiness,
    tallies: _tallies,
    following: _following,
    proclaimedAt: _at,
    ...live
  } = shown;
  return {
    ...live,
    urns: view.urns.map(({ urn, college, electors }) => {
      const entered = running.get(urn);
      return { urn, college, electors, votes: entered?.size ?? 0, tally: entered?.tally ?? null };
    }),
  };
}
