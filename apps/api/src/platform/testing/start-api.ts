import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { AccountEntity } from '../../accounts/account.entity.js';
import { PersonEntity } from '../../accounts/person.entity.js';
import { Sessions } from '../../accounts/sessions.service.js';
import { startApplication } from '../../bootstrap.js';
import { Clock, SystemClock } from '../clock.js';
import { readConfiguration } from '../configuration.js';
import { SESSION_COOKIE } from '../http/session-cookie.js';
import { Log } from '../log.js';
import { Random, SystemRandom } from '../random.js';
import { TestClient } from './test-client.js';
import { makeTestDatabase, type TestDatabase } from './test-database.js';

interface Wishes {
  /** Load the demonstration. */
  readonly demo?: boolean;
  readonly clock?: Clock;
  readonly random?: Random;
  /** Variables of the environment, over the usual ones. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Handlers of a spec's own, to see what becomes of them. */
  readonly controllers?: readonly Type[];
  /** Join a database and a key that another replica already uses. */
  readonly beside?: TestApi;
}

export interface Person {
  readonly accountId: string;
  readonly personId: string;
  readonly email: string;
  readonly client: TestClient;
}

/** A whole application on a database of its own, at a free port. */
export class TestApi {
  readonly logged: string[] = [];

  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly databases: TestDatabase,
    readonly dataDir: string,
    private readonly owns: boolean,
  ) {}

  static async start(wishes: Wishes = {}): Promise<TestApi> {
    const random = new SystemRandom();
    const name = `collegium_${random.uuid().replaceAll('-', '')}`;
    const databases = wishes.beside?.databases ?? (await makeTestDatabase(name));
    const dataDir = wishes.beside?.dataDir ?? mkdtempSync(join(tmpdir(), 'collegium-api-'));
    const configuration = readConfiguration({
      COLLEGIUM_MODE: 'development',
      PORT: '0',
      DATABASE_URL: databases.applicationUrl,
      DATABASE_OWNER_URL: databases.ownerUrl,
      DATA_DIR: dataDir,
      COLLEGIUM_DEMO: wishes.demo ? '1' : '0',
      COLLEGIUM_DEMO_PACE: '5',
      ...wishes.environment,
    });
    const lines: string[] = [];
    const log = new Log((line) => lines.push(line));
    const clock = wishes.clock ?? new SystemClock();
    const surroundings = { configuration, clock, random: wishes.random ?? random, log };
    const controllers = wishes.controllers ?? [];
    const app = await startApplication({ ...surroundings, controllers }).catch(async (error: unknown) => {
      if (!wishes.beside) await discard(databases, dataDir);
      throw error;
    });
    const api = new TestApi(app, configuration.publicUrl, databases, dataDir, wishes.beside === undefined);
    lines.push = api.logged.push.bind(api.logged);
    return api;
  }

  get database(): DataSource {
    return this.app.get(DataSource);
  }

  /** Someone with no session. */
  stranger(): TestClient {
    return new TestClient(this.url);
  }

  /** Someone with an account and a session, without the mails that lead to one (their own spec tests those). */
  async person(name: string, { founder = false } = {}): Promise<Person> {
    const random = this.app.get(Random);
    const email = `${random.uuid()}@example.org`;
    const [accountId, personId] = [random.uuid(), random.uuid()];
    const token = await this.database.transaction(async (tx) => {
      await tx.insert(PersonEntity, { id: personId, name });
      const createdAt = this.app.get(Clock).now();
      await tx.insert(AccountEntity, { id: accountId, personId, email, locale: 'fr', founder, createdAt });
      return this.app.get(Sessions).open(tx, { accountId });
    });
    const client = this.stranger();
    client.setCookie(SESSION_COOKIE, token);
    return { accountId, personId, email, client };
  }

  async close(): Promise<void> {
    await this.app.close();
    if (this.owns) await discard(this.databases, this.dataDir);
  }
}

async function discard(databases: TestDatabase, dataDir: string): Promise<void> {
  await databases.drop();
  rmSync(dataDir, { recursive: true, force: true });
}
