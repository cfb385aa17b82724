import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Someone who signs in and acts, for themselves or for members they represent. */
@Entity('persons')
export class PersonEntity {
  @PrimaryColumn('uuid') id: string;
  /** Empty until they say who they are at the door. */
  @Column('text') name: string;
}
