import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Table, constraint's name (as the entities give it), column, referenced table. */
type ForeignKey = readonly [table: string, name: string, column: string, references: string];

export class ForeignKeys1795392000002 implements MigrationInterface {
  private readonly keys: readonly ForeignKey[] = [
    ['accounts', 'FK_cecdd107ca499a5b3279f9f2cea', 'person_id', 'persons'],
    ['grants', 'FK_4851d03609600efb4c303a66e59', 'person_id', 'persons'],
    ['grants', 'FK_d466e3882b6db18d1b479ce3fdb', 'organisation_id', 'organisations'],
    ['grants', 'FK_a9fef1616747d7a713d2eea940f', 'assembly_id', 'assemblies'],
    ['sessions', 'FK_da0cf19646ff5c6e3c0284468e5', 'account_id', 'accounts'],
    ['colleges', 'FK_469fe55b92cc3499786916903b0', 'organisation_id', 'organisations'],
    ['members', 'FK_ea8e953157d3927bf956cf40a60', 'organisation_id', 'organisations'],
    ['members', 'FK_329ff18a6e860c81b58963bbae8', 'college_id', 'colleges'],
    ['statutes', 'FK_24cda94dcf1bd3a88a4b3c8d98c', 'organisation_id', 'organisations'],
    ['assemblies', 'FK_ee25971707fa95c3c44a782526d', 'organisation_id', 'organisations'],
    ['assemblies', 'FK_9c8234e0a61f16dbdfb8b8cfb3e', 'statutes_id', 'statutes'],
    ['assemblies', 'FK_b8915b503e17335b9dba6bb9938', 'follows', 'assemblies'],
    ['admissions', 'FK_6cdbda6fd9765bf7755c8163003', 'assembly_id', 'assemblies'],
    ['admissions', 'FK_2aab26a7214399aef40e95e2aca', 'person_id', 'persons'],
    ['admissions', 'FK_a756809e7e99973686626023890', 'member_id', 'members'],
    ['admissions', 'FK_d54b08b851f00c504061e4af4ab', 'college_id', 'colleges'],
    ['agenda_items', 'FK_1dc8d2216358cbb8557d1ec0e31', 'assembly_id', 'assemblies'],
    ['agenda_items', 'FK_fa6200f572c4b32ee5b17cd59cd', 'ballot_id', 'ballots'],
    ['attendances', 'FK_ea299e67da56e02bb84e37fd0eb', 'assembly_id', 'assemblies'],
    ['attendances', 'FK_2356832877cbc5cf26aca84e198', 'member_id', 'members'],
    ['ballots', 'FK_7297ebca438e6239dbf1a251dab', 'assembly_id', 'assemblies'],
    ['ballots', 'FK_215e42cdc27db1aebce282f85ac', 'follows', 'ballots'],
    ['urns', 'FK_b0e3e93cfd0e5258556b44547f9', 'ballot_id', 'ballots'],
    ['roll_entries', 'FK_4ddae99132cd19e056faa1ca654', 'ballot_id', 'ballots'],
    ['roll_entries', 'FK_fb15175946d3f363d28916c08d4', 'member_id', 'members'],
    ['roll_entries', 'FK_8344cabfb5baf4ed9fc0a22a9ea', 'person_id', 'persons'],
    ['roll_entries', 'FK_8ab5d94a1ffe7cc209f3f790d76', 'urn_id', 'urns'],
    ['votes', 'FK_1eebbdb9cda1542745b37218a77', 'roll_entry_id', 'roll_entries'],
    ['urn_entries', 'FK_518cc1cea85d252b25aa066f0e2', 'urn_id', 'urns'],
    ['urn_entries', 'FK_09ec8e7eb1d4ed0664fd6d21e2f', 'vote_id', 'votes'],
    ['representatives', 'FK_566d1f5e296af8679efe5e92339', 'member_id', 'members'],
    ['representatives', 'FK_4b54949b9c1ae25f7b802cb84a9', 'person_id', 'persons'],
    ['acts', 'FK_fe7959d9e32f03b61a55e946ace', 'assembly_id', 'assemblies'],
    ['annex_items', 'FK_fe91b81ec3f6db0c103335f5e3f', 'assembly_id', 'assemblies'],
  ];

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, name, column, references] of this.keys) {
      await runner.query(
        `ALTER TABLE "${table}" ADD CONSTRAINT "${name}" FOREIGN KEY ("${column}") REFERENCES "${references}"("id")`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, name] of this.keys)
      await runner.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${name}"`);
  }
}
