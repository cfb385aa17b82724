import type { Locale } from '@collegium/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Configuration } from '../platform/configuration.js';
import { Problem } from '../platform/problems/problem.js';
import { Random } from '../platform/random.js';
import { AccountEntity } from './account.entity.js';
import { Accounts } from './accounts.service.js';
import { SetupLinkEntity } from './setup-link.entity.js';
import { hashOf, newToken } from './tokens.js';

interface Claim {
  readonly token: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
}

/** The one-time link by which an installation without accounts gets its first secretary. */
@Injectable()
export class SetUp {
  constructor(
    private readonly database: DataSource,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
    private readonly random: Random,
    private readonly accounts: Accounts,
  ) {}

  /** A new link while nobody founds anything here; null afterwards. Only its hash is kept: each start prints its own. */
  async link(): Promise<string | null> {
    if (await isSettled(this.database.manager)) return null;
    const token = newToken(this.random);
    const createdAt = this.clock.now();
    await this.database.manager.insert(SetupLinkEntity, { tokenHash: hashOf(token), createdAt });
    return `${this.configuration.publicUrl}/set-up#${token}`;
  }

  /** The first to use a link founds the installation; every link ends with that. */
  async claim(tx: EntityManager, { token, ...who }: Claim): Promise<AccountEntity> {
    await tx.query('lock table setup_links in share row exclusive mode');
    const [used]: [unknown[], number] = await tx.query(
      'update setup_links set used_at = $2 where token_hash = $1 and used_at is null returning token_hash',
      [hashOf(token), this.clock.now()],
    );
    if (used.length === 0 || (await isSettled(tx))) throw new Problem('set-up-done');
    const account = await this.accounts.findOrMake(tx, { ...who, founder: true });
    // Whoever signed in before the set-up has an account already.
    if (!account.founder) await tx.update(AccountEntity, account.id, { founder: true });
    return account;
  }
}

/**
 * Whether there is a founder, or an organisation (the demonstration has one). Not whether there are accounts: anyone may
 * sign in, and who does so first must not close the set-up for good.
 */
async function isSettled(tx: EntityManager): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    'select from accounts where founder union all select from organisations limit 1',
  );
  return rows.length > 0;
}
