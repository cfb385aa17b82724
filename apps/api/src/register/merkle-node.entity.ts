import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Complete nodes of the RFC 6962 trees; a register's tree has its assembly's id, an urn's the urn's id. */
@Entity('merkle_nodes')
export class MerkleNodeEntity {
  @PrimaryColumn('uuid') tree: string;
  @PrimaryColumn('integer') level: number;
  @PrimaryColumn('bigint') index: number;
  @Column('bytea') hash: Buffer;
}
