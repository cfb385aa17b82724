import type { LiveBallot, Standing, TallyView } from '@collegium/contract';
import { decisionInput, type ActTally } from '@collegium/record';
import {
  electorateOf,
  standing,
  type BallotRules,
  type Electorate,
  type Roll,
  type UrnTally,
} from '@collegium/rules';
import type { Pool } from 'pg';
import { isSettled } from '../ballots/ballot-store.js';
import { viewOf, type ShownBallot } from '../ballots/ballot-view.js';
import type { Opening } from '../ballots/opening.js';

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

/** The ballot in front of the room, and who votes in it. */
export interface FrontBallot {
  readonly electorate: Electorate;
  /** Null while they wait for the statutes. */
  readonly rules: BallotRules | null;
  /** With a roll as of now, where the ballot hasn't opened. */
  readonly live: (roll: Roll) => LiveBallot;
}

/** The ballot in front of the room, with the tallies the teller keeps: never a count. */
export async function readFrontBallot(pool: Pool, ballot: string): Promise<FrontBallot | null> {
  const { rows } = await pool.query<Row>({ name: 'live-ballot', text: READ, values: [ballot] });
  const [row] = rows;
  if (!row) return null;
  const rules = isSettled(row) ? row.rules : null;
  return { electorate: electorateOf(row.rules), rules, live: (roll) => liveOf(row, roll) };
}

/**
 * Where a resolution stands on the votes so far, from the running tallies alone. Gone once proclaimed: the decision says
 * it then.
 */
function standingOf(row: Row): Standing | null {
  const { state, opening } = row;
  if (opening === null || state === 'proclaimed' || !isSettled(row)) return null;
  const tallies = row.running.map(({ tally }) => tally as ActTally & UrnTally);
  const found = standing(
    decisionInput({ rules: row.rules, opened: opening as Opening, tallies, tieBreaks: [] }),
  );
  if (found === null) return null;
  return { ...found, weights: [...found.weights], tests: [...found.tests] };
}

function liveOf(row: Row, roll: Roll): LiveBallot {
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
    standing: standingOf(row),
    urns: view.urns.map(({ urn, college, electors }) => {
      const entered = running.get(urn);
      return { urn, college, electors, votes: entered?.size ?? 0, tally: entered?.tally ?? null };
    }),
  };
}
