import type { Locale } from '@collegium/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../platform/http/actor.js';
import { AccountEntity } from './account.entity.js';
import { Accounts } from './accounts.service.js';
import { PersonEntity } from './person.entity.js';
import { SetUp } from './set-up.service.js';
import { Sessions } from './sessions.service.js';
import type { ProvenAddress } from './sign-in.service.js';

/** Someone who just came in, with the token of their new session. */
interface Entered {
  readonly accountId: string;
  readonly token: string;
}

/** From a proof of who one is to a session; and what one may change of oneself. */
@Injectable()
export class Entrance {
  constructor(
    private readonly database: DataSource,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly setUp: SetUp,
  ) {}

  /** The first secretary, by the set-up link. */
  async found(claim: Parameters<SetUp['claim']>[1]): Promise<Entered> {
    return this.database.transaction(async (tx) => this.openFor(tx, await this.setUp.claim(tx, claim)));
  }

  /** Whoever proved an address. A newcomer's account is made now, named after the address until they say better. */
  async welcome({ email, locale }: ProvenAddress): Promise<Entered> {
    const [name = email] = email.split('@');
    return this.database.transaction(async (tx) =>
      this.openFor(tx, await this.accounts.findOrMake(tx, { email, name, locale })),
    );
  }

  async update(
    { accountId, personId }: Actor,
    { name, locale }: { name?: string | undefined; locale?: Locale | undefined },
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (name !== undefined) await tx.update(PersonEntity, personId, { name });
      if (locale !== undefined) await tx.update(AccountEntity, accountId, { locale });
    });
  }

  private async openFor(tx: EntityManager, { id }: AccountEntity): Promise<Entered> {
    return { accountId: id, token: await this.sessions.open(tx, { accountId: id }) };
  }
}
