import type { DraftRules } from '@collegium/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AssemblyEntity } from '../assemblies/assembly.entity.js';

/** One vote being held: what is asked, under which rules, and how far it has come. */
@Entity('ballots')
@Unique('ballot_number', ['assemblyId', 'number'])
@Index('ballot_under_way', ['state'], { where: `state in ('open', 'suspended', 'closed')` })
@Check('ballot_kind', `kind in ('resolution', 'election', 'ticket')`)
@Check('ballot_state', `state in ('draft', 'ready', 'open', 'suspended', 'closed', 'counted', 'proclaimed')`)
export class BallotEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => AssemblyEntity) @Column('uuid') assemblyId: string;
  @Column('integer') number: number;
  @Column('text') kind: 'resolution' | 'election' | 'ticket';
  @Column('text') state: 'draft' | 'ready' | 'open' | 'suspended' | 'closed' | 'counted' | 'proclaimed';
  @Column('jsonb') question: { fr: string; en: string };
  @Column('jsonb') options: { id: string; label: string; college: number | null }[];
  /** A draft may wait for statutes that aren't settled; from `ready` on these are `BallotRules`. */
  @Column('jsonb') rules: DraftRules;
  @Column('text', { default: 'open' }) secrecy: 'open';
  @Column('integer', { default: 1 }) round: number;
  @ForeignKey(() => BallotEntity) @Column('uuid', { nullable: true }) follows: string | null;
  /** Exact canonical text, salt and commitment of what was frozen by `ready`. */
  @Column('text', { nullable: true }) frozenText: string | null;
  @Column('bytea', { nullable: true }) frozenSalt: Buffer | null;
  @Column('text', { nullable: true }) frozenHash: string | null;
  /** Committed to when the ballot opens, revealed only if a lot must be drawn. */
  @Column('bytea', { nullable: true }) lotSecret: Buffer | null;
  /** What opening froze: attendance facts, convocation, notices. */
  @Column('jsonb', { nullable: true }) opening: unknown;
  @Column('jsonb', { default: [] }) tieBreaks: unknown[];
  @Column('jsonb', { nullable: true }) decision: unknown;
  @Column('text', { nullable: true }) decisionHash: string | null;
  @Column('timestamptz', { nullable: true }) readyAt: Date | null;
  @Column('timestamptz', { nullable: true }) openedAt: Date | null;
  @Column('timestamptz', { nullable: true }) suspendedAt: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('timestamptz', { nullable: true }) countedAt: Date | null;
  @Column('timestamptz', { nullable: true }) proclaimedAt: Date | null;
}
