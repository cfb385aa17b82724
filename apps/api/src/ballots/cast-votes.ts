import type { Pool } from 'pg';

/** A vote ready to be written: parsed, allowed by the rules, its receipt signed. Whose it is, the database says. */
export interface VoteRow {
  readonly id: string;
  readonly entry: string;
  /** The person who casts it. */
  readonly person: string;
  readonly urn: string;
  readonly text: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly hash: string;
  readonly receipt: string;
}

/** What became of a row; see `cast_votes` in the migration `casting`. Any other word is the state of the ballot. */
export interface CastAnswer {
  readonly answer: string;
  /** The vote that stands for the elector: this one, or the one cast before. Null when there is none. */
  readonly vote: { readonly id: string; readonly hash: string; readonly receipt: string } | null;
  /** The urn's head after the call; null for a row that names no urn of the ballot. */
  readonly head: { readonly size: number; readonly root: string } | null;
}

interface Row {
  answer: string;
  vote: string | null;
  hash: Buffer | null;
  receipt: string | null;
  head_size: number | null;
  head_root: string | null;
}

/** One round trip, one transaction, prepared once per connection. */
export async function castVotes(pool: Pool, ballot: string, rows: readonly VoteRow[]): Promise<CastAnswer[]> {
  const { rows: answers } = await pool.query<Row>({
    name: 'cast-votes',
    text: 'select * from cast_votes($1, $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::bytea[], $8::text[])',
    values: [
      ballot,
      rows.map(({ id }) => id),
      rows.map(({ entry }) => entry),
      rows.map(({ person }) => person),
      rows.map(({ urn }) => urn),
      rows.map(({ text }) => text),
      rows.map(({ hash }) => Buffer.from(hash, 'hex')),
      rows.map(({ receipt }) => receipt),
    ],
  });
  return answers.map(read);
}

function read({ answer, vote, hash, receipt, head_size: size, head_root: root }: Row): CastAnswer {
  return {
    answer,
    vote: vote && hash && receipt ? { id: vote, hash: hash.toString('hex'), receipt } : null,
    head: size === null || root === null ? null : { size, root },
  };
}
