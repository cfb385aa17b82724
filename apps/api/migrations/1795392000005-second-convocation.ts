import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An adjourned assembly is convened again once, whoever asks at the same moment. */
export class SecondConvocation1795392000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "assemblies" ADD CONSTRAINT "assembly_follows" UNIQUE ("follows")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "assemblies" DROP CONSTRAINT "assembly_follows"');
  }
}
