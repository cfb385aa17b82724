import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';

@Entity('colleges')
@Unique('college_number', ['organisationId', 'number'])
export class CollegeEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => OrganisationEntity) @Column('uuid') organisationId: string;
  @Column('integer') number: number;
  @Column('text') name: string;
  /** Seats of the board reserved to the college. */
  @Column('integer') seats: number;
}
