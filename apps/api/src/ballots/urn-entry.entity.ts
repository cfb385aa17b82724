import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { UrnEntity } from './urn.entity.js';
import { VoteEntity } from './vote.entity.js';

/** The place of a vote in its urn, given once by the teller. */
@Entity('urn_entries')
@Unique('urn_entry_vote', ['voteId'])
export class UrnEntryEntity {
  @ForeignKey(() => UrnEntity) @PrimaryColumn('uuid') urnId: string;
  @PrimaryColumn('bigint') height: number;
  @ForeignKey(() => VoteEntity) @Column('uuid') voteId: string;
}
