import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';

/** One version of an organisation's statutes; a change is a new row. */
@Entity('statutes')
@Unique('statutes_version', ['organisationId', 'version'])
export class StatutesEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => OrganisationEntity) @Column('uuid') organisationId: string;
  @Column('integer') version: number;
  /** The exact canonical text that was hashed; `jsonb` would reorder it. */
  @Column('text') text: string;
  /** SHA-256 of the text, in hexadecimal. */
  @Column('text') hash: string;
}
