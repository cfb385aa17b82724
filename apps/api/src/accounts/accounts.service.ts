import type { Locale } from '@collegium/contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Random } from '../platform/random.js';
import { AccountEntity } from './account.entity.js';
import { PersonEntity } from './person.entity.js';

interface NewAccount {
  /** Lower case. */
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly founder?: boolean;
}

@Injectable()
export class Accounts {
  constructor(
    private readonly clock: Clock,
    private readonly random: Random,
  ) {}

  /** The account of an address; made, with its person, when there is none. */
  async findOrMake(
    tx: EntityManager,
    { email, name, locale, founder = false }: NewAccount,
  ): Promise<AccountEntity> {
    // Two requests for one new address: the second waits for the first, then finds its account.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`account ${email}`]);
    const known = await tx.findOneBy(AccountEntity, { email });
    if (known) return known;
    const [id, personId] = [this.random.uuid(), this.random.uuid()];
    await tx.insert(PersonEntity, { id: personId, name });
    await tx.insert(AccountEntity, { id, personId, email, locale, founder, createdAt: this.clock.now() });
    return tx.findOneByOrFail(AccountEntity, { id });
  }
}
