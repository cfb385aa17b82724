import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The outbox: written in the transaction that needs the mail, sent after it. */
@Entity('mails')
@Index('mail_waiting', ['createdAt'], { where: 'sent_at IS NULL' })
export class MailEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') toAddress: string;
  @Column('text') subject: string;
  /** Emptied once sent: it may hold a sign-in code. */
  @Column('text') text: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  @Column('integer', { default: 0 }) attempts: number;
  @Column('timestamptz') nextAttemptAt: Date;
  @Column('text', { nullable: true }) lastError: string | null;
}
