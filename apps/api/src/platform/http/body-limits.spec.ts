import { TestApi } from '../testing/start-api.js';

describe('a long body', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());

  it('is for the routes that take a file; elsewhere it is refused before it is read', async () => {
    const { client } = await api.person('Someone');
    const name = 'x'.repeat(65 * 1024);
    expect(await client.refused('updateMe', { body: { name } })).toMatchObject({
      status: 413,
      code: 'too-large',
    });
    expect(await api.stranger().refused('requestSignIn', { body: { email: name } })).toMatchObject({
      status: 413,
      code: 'too-large',
    });
    // Read, then refused for who asks and what it says.
    const csv = 'é'.repeat(1_900_000);
    const body = { csv, colleges: [] };
    expect((await client.refused('previewMembers', { body })).status).not.toBe(413);
    expect((await client.refused('createOrganisation', { body })).status).not.toBe(413);
    const params = { assembly: csv.slice(0, 3), ballot: 'b' };
    expect((await client.refused('editBallot', { params, body: { name } })).status).not.toBe(413);
    const far = { csv: 'x'.repeat(7_000_000), colleges: [] };
    expect((await client.refused('previewMembers', { body: far })).code).toBe('too-large');
  });
});
