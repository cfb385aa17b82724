import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Browsers that have signed in with an address before: their tries are counted apart from a stranger's. */
export class KnownBrowsers1795392000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "known_browsers" (
      "hash" bytea NOT NULL,
      "seen_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "known_browser" PRIMARY KEY ("hash")
    )`);
    await runner.query('ALTER TABLE "sign_in_challenges" ADD "known" boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "sign_in_challenges" DROP COLUMN "known"');
    await runner.query('DROP TABLE "known_browsers"');
  }
}
