import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One request to sign in: a link and a six-digit code, either used once; all kept as hashes. */
@Entity('sign_in_challenges')
@Unique('challenge_link', ['linkHash'])
@Index('challenge_email', ['email', 'createdAt'])
export class SignInChallengeEntity {
  @PrimaryColumn('uuid') id: string;
  /** Whether someone has an account with it is found out when the challenge is met. */
  @Column('text') email: string;
  @Column('text') locale: 'fr' | 'en';
  /** Hash of the cookie of the browser that asked: the code is good in that browser only. */
  @Column('bytea') browserHash: Buffer;
  /** Asked by a browser that signed in with this address before: counted apart from the others. */
  @Column('boolean', { default: false }) known: boolean;
  @Column('bytea') codeHash: Buffer;
  @Column('bytea') linkHash: Buffer;
  @Column('integer', { default: 0 }) tries: number;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
