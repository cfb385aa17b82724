import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../accounts/person.entity.js';
import { CollegeEntity } from '../organisations/college.entity.js';
import { MemberEntity } from '../organisations/member.entity.js';
import { AssemblyEntity } from './assembly.entity.js';

/** Someone at the door: which organisation and college they come for, and what the secretary answered. */
@Entity('admissions')
@Check('admission_state', `state in ('pending', 'accepted', 'declined')`)
@Check('admission_mode', `mode in ('room', 'remote')`)
@Index('admission_pending', ['assemblyId', 'personId', 'memberName'], {
  unique: true,
  where: `state = 'pending'`,
})
@Index('admission_assembly', ['assemblyId', 'createdAt'])
export class AdmissionEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => AssemblyEntity) @Column('uuid') assemblyId: string;
  @ForeignKey(() => PersonEntity) @Column('uuid') personId: string;
  /** Null when the organisation isn't among the invited ones: accepting it makes the member. */
  @ForeignKey(() => MemberEntity) @Column('uuid', { nullable: true }) memberId: string | null;
  @Column('text') memberName: string;
  @ForeignKey(() => CollegeEntity) @Column('uuid') collegeId: string;
  @Column('text') function: string;
  @Column('text') mode: 'room' | 'remote';
  @Column('text') state: 'pending' | 'accepted' | 'declined';
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
}
