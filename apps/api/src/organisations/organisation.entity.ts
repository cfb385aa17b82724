import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The body that holds assemblies; never a member that is a legal person. */
@Entity('organisations')
export class OrganisationEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') shortName: string;
  @Column('text') legalForm: string;
  @Column('text') timeZone: string;
  /** True for the demonstration: everything in it is labelled as made up, on the pages and in the record. */
  @Column('boolean', { default: false }) simulated: boolean;
}
