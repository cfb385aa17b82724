import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Personal data an act commits to: SHA-256(salt ‖ text). Kept apart so that it can be purged without breaking the chain. */
@Entity('annex_items')
@Index('annex_assembly', ['assemblyId', 'kind'])
export class AnnexItemEntity {
  @PrimaryColumn('bytea') commitment: Buffer;
  @ForeignKey('AssemblyEntity') @Column('uuid') assemblyId: string;
  @Column('text') kind: string;
  @Column('bytea') salt: Buffer;
  @Column('text') text: string;
}
