import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { StatutesEntity } from '../organisations/statutes.entity.js';

@Entity('assemblies')
@Unique('assembly_door_code', ['doorCode'])
/** An adjourned assembly is convened again once: of two that try, the constraint lets one through. */
@Unique('assembly_follows', ['follows'])
@Check('assembly_state', `state in ('draft', 'convened', 'open', 'suspended', 'closed', 'adjourned')`)
export class AssemblyEntity {
  @PrimaryColumn('uuid') id: string;
  @Index('assembly_organisation')
  @ForeignKey(() => OrganisationEntity)
  @Column('uuid')
  organisationId: string;
  @ForeignKey(() => StatutesEntity) @Column('uuid') statutesId: string;
  @Column('text') kind: string;
  @Column('text') title: string;
  @Column('timestamptz') startsAt: Date;
  @Column('text') timeZone: string;
  @Column('text') place: string;
  @Column('integer', { default: 1 }) convocation: 1 | 2;
  @ForeignKey(() => AssemblyEntity) @Column('uuid', { nullable: true }) follows: string | null;
  @Column('text') state: 'draft' | 'convened' | 'open' | 'suspended' | 'closed' | 'adjourned';
  @Column('text') doorCode: string;
  /** Goes up with every change that a screen may show; a snapshot is state with a revision. */
  @Column('bigint', { default: 0 }) revision: number;
  @Column('timestamptz', { nullable: true }) openedAt: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
}
