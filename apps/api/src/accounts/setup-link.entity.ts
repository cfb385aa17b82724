import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one-time link of an empty installation, for its first secretary. */
@Entity('setup_links')
export class SetupLinkEntity {
  @PrimaryColumn('bytea') tokenHash: Buffer;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
