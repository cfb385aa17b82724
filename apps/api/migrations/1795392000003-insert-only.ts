import type { MigrationInterface, QueryRunner } from 'typeorm';

const insertOnly = ['acts', 'votes', 'urn_entries', 'checkpoints', 'merkle_nodes', 'statutes', 'signers'];

/**
 * What the record rests on can be added to and never changed: not by the application, not by a slip of the
 * owner's. Items of the annex alone may be deleted (a purge); the commitment stays in the chain.
 */
export class InsertOnly1795392000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is insert-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
      END $$`);
    for (const table of insertOnly) await this.guard(runner, table, 'UPDATE OR DELETE');
    await this.guard(runner, 'annex_items', 'UPDATE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION refuse_change() CASCADE');
  }

  private async guard(runner: QueryRunner, table: string, events: string): Promise<void> {
    await runner.query(
      `CREATE TRIGGER insert_only BEFORE ${events} ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query(
      `CREATE TRIGGER never_truncated BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    );
  }
}
