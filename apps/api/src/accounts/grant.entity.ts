import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** A role held by a person: in an organisation (secretary) or in one of its assemblies (chair, auditor, observer). */
@Entity('grants')
@Index('grant_organisation', ['personId', 'role', 'organisationId'], {
  unique: true,
  where: 'assembly_id IS NULL',
})
@Index('grant_assembly', ['personId', 'role', 'assemblyId'], {
  unique: true,
  where: 'assembly_id IS NOT NULL',
})
export class GrantEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => PersonEntity) @Column('uuid') personId: string;
  @Column('text') role: 'secretary' | 'chair' | 'auditor' | 'observer';
  @ForeignKey('OrganisationEntity') @Column('uuid') organisationId: string;
  @Index('grant_of_assembly')
  @ForeignKey('AssemblyEntity')
  @Column('uuid', { nullable: true })
  assemblyId: string | null;
}
