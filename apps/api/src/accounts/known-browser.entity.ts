import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A browser that has signed in with an address: the hash of both, which tells neither. */
@Entity('known_browsers')
export class KnownBrowserEntity {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'known_browser' }) hash: Buffer;
  @Column('timestamptz') seenAt: Date;
}
