import { DataSource } from 'typeorm';
import { ownerDatabase } from '../database/connection.js';

/** A database of its own on the tests' server, as its owner and as the application see it. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  drop(): Promise<void>;
}

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run the specs beside scripts/pg.mjs test-cluster`);
  return value;
}

function onDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

export async function makeTestDatabase(name: string): Promise<TestDatabase> {
  const server = given('TEST_DATABASE_OWNER_URL');
  await asOwner(server, (owner) => owner.query(`create database ${name}`));
  return {
    ownerUrl: onDatabase(server, name),
    applicationUrl: onDatabase(given('TEST_DATABASE_APP_URL'), name),
    drop: () => asOwner(server, (owner) => owner.query(`drop database if exists ${name} with (force)`)),
  };
}

async function asOwner(url: string, work: (owner: DataSource) => Promise<unknown>): Promise<void> {
  const owner = await new DataSource(ownerDatabase(url)).initialize();
  try {
    await work(owner);
  } finally {
    await owner.destroy();
  }
}
