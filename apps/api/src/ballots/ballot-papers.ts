import type { BallotRules } from '@collegium/rules';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

/** Opened ballots kept in memory; an installation has a handful under way. */
const KEPT = 64;

/** Size of an urn and its Merkle root, hexadecimal, as a checkpoint signed them. */
export interface UrnHead {
  readonly size: number;
  readonly root: string;
}

/** What a vote is held against. Everything but the state is frozen once the ballot has opened. */
export interface BallotPaper {
  readonly ballot: string;
  readonly assembly: string;
  readonly simulated: boolean;
  /** Commitment of the frozen text. */
  readonly form: string;
  readonly rules: BallotRules;
  /** Each urn's college. */
  readonly urns: ReadonlyMap<string, number | null>;
  /** Each urn's last signed head that this process knows of: receipts name it. */
  readonly heads: Map<string, UrnHead>;
}

interface Row {
  assembly: string;
  simulated: boolean;
  state: string;
  form: string | null;
  rules: BallotRules;
  urns: { id: string; college: number | null; size: number; root: string }[];
}

const FIND = `
  select b.assembly_id as assembly, o.simulated, b.state, b.frozen_hash as form, b.rules,
         coalesce((select json_agg(json_build_object('id', u.id, 'college', u.college, 'size', u.size, 'root', u.root))
                     from urns u where u.ballot_id = b.id), '[]') as urns
    from ballots b
    join assemblies a on a.id = b.assembly_id
    join organisations o on o.id = a.organisation_id
   where b.id = $1`;

/** The papers of opened ballots, read once per process. */
@Injectable()
export class BallotPapers {
  private readonly kept = new Map<string, BallotPaper>();

  constructor(private readonly pool: Pool) {}

  /** Null: no such ballot. `not-open`: it has not opened yet, so what it asks may still change. */
  async find(ballot: string): Promise<BallotPaper | 'not-open' | null> {
    const known = this.kept.get(ballot);
    if (known) return known;
    const { rows } = await this.pool.query<Row>(FIND, [ballot]);
    const [row] = rows;
    if (!row) return null;
    if (row.state === 'draft' || row.state === 'ready' || row.form === null) return 'not-open';
    return this.keep(paperOf(ballot, { ...row, form: row.form }));
  }

  /** A newer head of an urn, from whoever signed or read it. */
  learn(urn: string, head: UrnHead): void {
    for (const { heads } of this.kept.values()) {
      const known = heads.get(urn);
      if (known && head.size > known.size) heads.set(urn, head);
    }
  }

  private keep(paper: BallotPaper): BallotPaper {
    const [oldest] = this.kept.keys();
    if (oldest !== undefined && this.kept.size >= KEPT) this.kept.delete(oldest);
    this.kept.set(paper.ballot, paper);
    return paper;
  }
}

function paperOf(
  ballot: string,
  { assembly, simulated, form, rules, urns }: Row & { form: string },
): BallotPaper {
  return {
    ballot,
    assembly,
    simulated,
    form,
    rules,
    urns: new Map(urns.map(({ id, college }) => [id, college])),
    heads: new Map(urns.map(({ id, size, root }) => [id, { size, root }])),
  };
}
