import type { DataSourceOptions } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { entities } from '../../entities.js';
import { SnakeCase } from './snake-case.js';

/** Enough for one replica: people act at human speed, and votes share their transactions. */
const POOL_SIZE = 10;

const described = {
  type: 'postgres',
  entities,
  migrations,
  namingStrategy: new SnakeCase(),
  synchronize: false,
  installExtensions: false,
  // Heights, sizes and revisions stay far below 2^53.
  parseInt8: true,
} as const satisfies Partial<DataSourceOptions>;

/** The application's connections: a statement or a forgotten transaction can't hold a lock for long. */
export function applicationDatabase(url: string) {
  return {
    ...described,
    url,
    poolSize: POOL_SIZE,
    applicationName: 'collegium',
    connectTimeoutMS: 5000,
    extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 30_000, lock_timeout: 15_000 },
  } satisfies DataSourceOptions;
}

/** The owner's one connection, for migrations: they may take their time. */
export function ownerDatabase(url: string) {
  return { ...described, url, poolSize: 1, connectTimeoutMS: 10_000 } satisfies DataSourceOptions;
}
