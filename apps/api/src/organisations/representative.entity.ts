import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../accounts/person.entity.js';
import { MemberEntity } from './member.entity.js';

/** The person who acts for a member; for a natural person, that person. Not a proxy. */
@Entity('representatives')
@Index('representative_current', ['memberId'], { unique: true, where: 'until IS NULL' })
@Index('representative_person', ['personId'])
export class RepresentativeEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => MemberEntity) @Column('uuid') memberId: string;
  @ForeignKey(() => PersonEntity) @Column('uuid') personId: string;
  @Column('text') function: string;
  @Column('timestamptz') since: Date;
  @Column('timestamptz', { nullable: true }) until: Date | null;
}
