import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** The cookie's token is kept as a hash only: who reads the table can't sign in with it. */
@Entity('sessions')
export class SessionEntity {
  @PrimaryColumn('bytea') tokenHash: Buffer;
  @Index('session_account') @ForeignKey(() => AccountEntity) @Column('uuid') accountId: string;
  /** Made by the demonstration's one-click sign-in. */
  @Column('boolean', { default: false }) simulated: boolean;
  /** Which of the demonstration's personas took this session; null for the bots and for real sign-ins. */
  @Column('text', { nullable: true }) persona: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
}
