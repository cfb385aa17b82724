import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BallotEntity } from './ballot.entity.js';

/** Takes the votes of one ballot and one college, or of all colleges when the rules need no count per college. */
@Entity('urns')
@Index('urn_ballot', ['ballotId'])
export class UrnEntity {
  /** Also the id of the urn's Merkle tree. */
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => BallotEntity) @Column('uuid') ballotId: string;
  @Column('integer', { nullable: true }) college: number | null;
  /** Votes entered by the teller so far. */
  @Column('bigint', { default: 0 }) size: number;
  /** The running tally, as libs/rules keeps it: a live picture reads it and never recounts. */
  @Column('jsonb') tally: unknown;
  /** Merkle root over the entered votes, in hexadecimal. */
  @Column('text', { nullable: true }) root: string | null;
  /** Every vote of a transaction below this one is entered: the teller looks only above it. */
  @Column('bigint', { default: 0 }) drainedBefore: number;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
}
