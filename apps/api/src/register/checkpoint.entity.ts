import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed head of a tree, kept for ever: the proof of what the server said and when. */
@Entity('checkpoints')
export class CheckpointEntity {
  @PrimaryColumn('uuid') tree: string;
  @PrimaryColumn('bigint') size: number;
  /** Hexadecimal. */
  @Column('text') root: string;
  @Column('text') note: string;
  @Column('timestamptz') signedAt: Date;
}
