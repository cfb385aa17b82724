import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from './person.entity.js';

@Entity('accounts')
@Unique('account_person', ['personId'])
@Unique('account_email', ['email'])
@Check('account_email_lower', 'email = lower(email)')
export class AccountEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => PersonEntity) @Column('uuid') personId: string;
  @Column('text') email: string;
  @Column('text') locale: 'fr' | 'en';
  /** May create an organisation: the first secretary, who came by the set-up link. */
  @Column('boolean', { default: false }) founder: boolean;
  @Column('timestamptz') createdAt: Date;
}
