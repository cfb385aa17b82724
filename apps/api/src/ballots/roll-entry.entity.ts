import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from '../accounts/person.entity.js';
import { MemberEntity } from '../organisations/member.entity.js';
import { BallotEntity } from './ballot.entity.js';
import { UrnEntity } from './urn.entity.js';

/** Who may vote in a ballot: fixed when it opens, with the person who then acted for the member. */
@Entity('roll_entries')
@Unique('roll_member', ['ballotId', 'memberId'])
@Index('roll_person', ['ballotId', 'personId'])
export class RollEntryEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => BallotEntity) @Column('uuid') ballotId: string;
  @ForeignKey(() => MemberEntity) @Column('uuid') memberId: string;
  @ForeignKey(() => PersonEntity) @Column('uuid') personId: string;
  /** The college's number. */
  @Column('integer') college: number;
  @ForeignKey(() => UrnEntity) @Column('uuid') urnId: string;
  @Column('integer', { default: 1 }) voices: number;
}
