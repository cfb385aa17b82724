import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../organisations/member.entity.js';
import { AssemblyEntity } from './assembly.entity.js';

/** One line of the attendance sheet: from when to when a member was in the room, remote or gone. */
@Entity('attendances')
@Check('attendance_state', `state in ('room', 'remote', 'left')`)
@Index('attendance_current', ['assemblyId', 'memberId'], { unique: true, where: 'until IS NULL' })
export class AttendanceEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => AssemblyEntity) @Column('uuid') assemblyId: string;
  @ForeignKey(() => MemberEntity) @Column('uuid') memberId: string;
  @Column('text') state: 'room' | 'remote' | 'left';
  @Column('timestamptz') since: Date;
  @Column('timestamptz', { nullable: true }) until: Date | null;
}
