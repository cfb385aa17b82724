import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { RollEntryEntity } from './roll-entry.entity.js';

/** What one member cast. Its only foreign key is its roll entry: no row that every vote of a ballot would lock. */
@Entity('votes')
@Unique('vote_once', ['rollEntryId'])
@Index('vote_arrivals', ['urnId', 'tx'])
export class VoteEntity {
  /** Made by the device. */
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => RollEntryEntity) @Column('uuid') rollEntryId: string;
  @Column('uuid') ballotId: string;
  @Column('uuid') urnId: string;
  /** The exact text the device sent; it is what is hashed, stored and shown to auditors. */
  @Column('text') text: string;
  @Column('bytea') hash: Buffer;
  @Column('text') receipt: string;
  /** The transaction that wrote it: tells the teller which votes can still be invisible to it. */
  @Column('bigint', { default: () => 'writing_transaction()' }) tx: number;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) castAt: Date;
}
