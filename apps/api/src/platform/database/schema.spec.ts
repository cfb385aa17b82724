import { TestApi } from '../testing/start-api.js';

describe('the schema', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());

  it('is what the entities describe, once the migrations ran', async () => {
    const drift = await api.database.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it.each(['acts', 'votes', 'urn_entries', 'checkpoints', 'merkle_nodes', 'statutes', 'signers'])(
    'refuses to change or remove what stands in %s, even to the owner',
    async (table) => {
      await expect(api.database.query(`truncate ${table} cascade`)).rejects.toThrow();
      const [trigger] = await api.database.query(
        `select count(*)::int as n from pg_trigger where tgrelid = $1::regclass and tgfoid = 'refuse_change'::regproc`,
        [table],
      );
      expect(trigger.n).toBe(2);
    },
  );

  it('refuses an update of a row that exists', async () => {
    await expect(api.database.query(`update signers set name = 'another'`)).rejects.toThrow('insert-only');
    await expect(api.database.query('delete from signers')).rejects.toThrow('insert-only');
  });

  it('is not owned by the role of the application', async () => {
    const [owned] = await api.database.query(
      'select count(*)::int as n from pg_tables where schemaname = $1 and tableowner = current_user',
      ['public'],
    );
    expect(owned.n).toBe(0);
    await expect(api.database.query('create table mine (id int)')).rejects.toThrow('permission denied');
  });
});
