import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Clock } from './clock.js';
import { Configuration } from './configuration.js';
import { applicationDatabase } from './database/connection.js';
import { Log } from './log.js';
import { Outbox } from './mail/outbox.service.js';
import { Random } from './random.js';

/** What the process gets from outside: specs give their own clock, randomness and log. */
export interface Surroundings {
  readonly configuration: Configuration;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** Handlers beside the application's own; specs have some. */
  readonly controllers?: readonly Type[];
}

@Global()
@Module({})
export class PlatformModule {
  static within({ configuration, clock, random, log }: Surroundings): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({ ...applicationDatabase(configuration.databaseUrl), retryAttempts: 1 }),
      ],
      providers: [
        { provide: Configuration, useValue: configuration },
        { provide: Clock, useValue: clock },
        { provide: Random, useValue: random },
        { provide: Log, useValue: log },
        Outbox,
        {
          // TypeORM's own pool, for the few paths that need a prepared statement.
          provide: Pool,
          inject: [DataSource],
          useFactory: (database: DataSource) => (database.driver as PostgresDriver).master as Pool,
        },
      ],
      exports: [Configuration, Clock, Random, Log, Outbox, Pool],
    };
  }
}
