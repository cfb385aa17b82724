import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The keys this installation has signed with. A process with any other key refuses to start. */
@Entity('signers')
export class SignerEntity {
  @PrimaryColumn('text') fingerprint: string;
  @Column('text') name: string;
  @Column('text') vkey: string;
  @Column('timestamptz') registeredAt: Date;
}
