import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Persons elected together, a co-presidency, are a kind of ballot of their own. */
export class Tickets1795392000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.kinds(runner, `'resolution', 'election', 'ticket'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.kinds(runner, `'resolution', 'election'`);
  }

  private async kinds(runner: QueryRunner, kinds: string): Promise<void> {
    await runner.query('ALTER TABLE "ballots" DROP CONSTRAINT "ballot_kind"');
    await runner.query(`ALTER TABLE "ballots" ADD CONSTRAINT "ballot_kind" CHECK (kind in (${kinds}))`);
  }
}
