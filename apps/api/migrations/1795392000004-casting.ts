import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The one statement of casting (DESIGN §8). Called with a batch of votes of one ballot, it answers for each row:
 *
 * - `cast`: written by this call;
 * - `same`: this very vote was written before (or stands earlier in the batch): the answer carries what was stored;
 * - `already-voted`: another vote of this elector stands, and the answer carries it;
 * - `id-taken`: the vote's id belongs to another elector's vote;
 * - `not-elector`: no such entry on this ballot's roll, for this urn and this person;
 * - anything else: the ballot's state, which is not `open`.
 *
 * The lock is taken in one statement and the state read in the next: in READ COMMITTED a volatile function sees, in
 * each of its statements, everything committed before it. So whoever closes under the exclusive lock is either before
 * every vote of the batch or after all of them. Rows are inserted in the order of their entries, so that two batches
 * that hold the same electors wait for each other and never in a circle.
 */
const castVotes = `
  CREATE FUNCTION cast_votes(
    of_ballot uuid, ids uuid[], entries uuid[], persons uuid[], urns uuid[], texts text[], hashes bytea[], receipts text[]
  ) RETURNS TABLE (
    "row" integer, answer text, vote uuid, hash bytea, receipt text, head_size bigint, head_root text
  ) LANGUAGE plpgsql VOLATILE AS $$
  DECLARE
    ballot_state text;
  BEGIN
    -- An acknowledged vote is on disk, whatever the server's default.
    IF current_setting('synchronous_commit') = 'off' THEN
      PERFORM set_config('synchronous_commit', 'on', true);
    END IF;

    PERFORM pg_advisory_xact_lock_shared(ballot_lock(of_ballot));

    SELECT b.state INTO ballot_state FROM ballots b WHERE b.id = of_ballot;

    IF ballot_state = 'open' THEN
      INSERT INTO votes (id, roll_entry_id, ballot_id, urn_id, text, hash, receipt)
      SELECT r.id, r.entry, of_ballot, r.urn, r.text, r.hash, r.receipt
        FROM unnest(ids, entries, persons, urns, texts, hashes, receipts) WITH ORDINALITY
             AS r(id, entry, person, urn, text, hash, receipt, n)
        JOIN roll_entries e
          ON e.id = r.entry AND e.ballot_id = of_ballot AND e.urn_id = r.urn AND e.person_id = r.person
       ORDER BY r.entry, r.n
      ON CONFLICT DO NOTHING;
    END IF;

    RETURN QUERY
      SELECT r.n::integer,
             CASE
               WHEN e.id IS NULL THEN 'not-elector'
               WHEN v.id IS NULL AND ballot_state IS DISTINCT FROM 'open' THEN coalesce(ballot_state, 'not-elector')
               WHEN v.id IS NULL THEN 'id-taken'
               WHEN v.id <> r.id OR v.text <> r.text THEN 'already-voted'
               WHEN v.tx = pg_current_xact_id_if_assigned()::text::bigint
                    AND r.n = min(r.n) OVER (PARTITION BY r.entry, r.id, r.text) THEN 'cast'
               ELSE 'same'
             END,
             v.id, v.hash, v.receipt, u.size, u.root
        FROM unnest(ids, entries, persons, urns, texts) WITH ORDINALITY AS r(id, entry, person, urn, text, n)
        LEFT JOIN roll_entries e
          ON e.id = r.entry AND e.ballot_id = of_ballot AND e.urn_id = r.urn AND e.person_id = r.person
        LEFT JOIN urns u ON u.id = e.urn_id
        LEFT JOIN votes v ON v.roll_entry_id = e.id
       ORDER BY r.n;
  END $$`;

/** How votes are cast and entered: the locks' names and the one statement that casts. */
export class Casting1795392000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // 64 bits of a hash: two ballots that share a lock wait for each other, and nothing else happens.
    for (const noun of ['ballot', 'urn']) {
      await runner.query(`
        CREATE FUNCTION ${noun}_lock(id uuid) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN hashtextextended('${noun}:' || id::text, 0)`);
    }
    await runner.query(castVotes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP FUNCTION cast_votes(uuid, uuid[], uuid[], uuid[], uuid[], text[], bytea[], text[])',
    );
    await runner.query('DROP FUNCTION ballot_lock(uuid), urn_lock(uuid)');
  }
}
