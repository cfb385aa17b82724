import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CollegeEntity } from './college.entity.js';
import { OrganisationEntity } from './organisation.entity.js';

/** Natural or legal person with a right to vote, in one college. Invited until an assembly admits it. */
@Entity('members')
@Unique('member_name', ['organisationId', 'name'])
@Check('member_kind', `kind in ('natural', 'legal')`)
@Check('member_state', `state in ('invited', 'admitted')`)
export class MemberEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => OrganisationEntity) @Column('uuid') organisationId: string;
  @Index('member_college') @ForeignKey(() => CollegeEntity) @Column('uuid') collegeId: string;
  @Column('text') kind: 'natural' | 'legal';
  @Column('text') name: string;
  /** Order of the list the member came in; screens and candidates keep it. */
  @Column('integer') number: number;
  @Column('text', { nullable: true }) region: string | null;
  @Column('text', { nullable: true }) city: string | null;
  @Column('text', { nullable: true }) department: string | null;
  /** Stands on the list of candidates for its college. */
  @Column('boolean', { default: true }) candidate: boolean;
  /** A made-up organisation of the demonstration, labelled wherever it shows. */
  @Column('boolean', { default: false }) example: boolean;
  @Column('text') state: 'invited' | 'admitted';
}
