import { foundForSpecs, type FoundedForSpecs } from '../founding/testing/found-for-specs.js';
import { TestApi } from '../platform/testing/start-api.js';

describe('a crowd at the door', () => {
  let api: TestApi;
  let house: FoundedForSpecs;
  let params: { assembly: string };
  const secretary = () => house.secretary.client;
  const office = () => secretary().call('getOffice', { params });
  const request = (code: string, name: string) => ({
    params,
    body: { code, member: { name, college: 1 }, function: 'Membre', presence: 'room' },
  });

  beforeAll(async () => {
    api = await TestApi.start();
    house = await foundForSpecs(api);
    params = { assembly: house.assembly };
    await secretary().call('convene', { params });
  });
  afterAll(() => api.close());

  async function declineAll(): Promise<number[]> {
    const statuses: number[] = [];
    for (const { id } of (await office()).admissions.filter(({ state }) => state === 'pending')) {
      const sent = { params: { ...params, admission: id }, body: { reason: 'Essai' } };
      statuses.push((await secretary().send('declineAdmission', sent)).status);
    }
    return statuses;
  }

  it('asks all at once while the secretary answers, and nobody meets an error', async () => {
    const { doorCode } = await office();
    const comers = await Promise.all(Array.from({ length: 16 }, (_, n) => api.person(`Quelqu’un ${n}`)));
    const statuses: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      const asked = comers.map(({ client }, n) =>
        client.send('askAdmission', request(doorCode, `Foule ${n}`)),
      );
      const declined = await Promise.all([declineAll(), declineAll()]);
      statuses.push(...declined.flat(), ...(await Promise.all(asked)).map(({ status }) => status));
      await declineAll();
    }
    expect(statuses).toContain(201);
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
  });

  it('lets nobody fill the secretary’s page with requests', async () => {
    const { client } = await api.person('Quelqu’un qui insiste');
    const { doorCode } = await office();
    const answers = [];
    for (let n = 0; n < 12; n += 1)
      answers.push(await client.send('askAdmission', request(doorCode, `Inventée ${n}`)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    expect(answers[11]).toMatchObject({
      status: 409,
      body: { code: 'too-many-asked', inputs: { count: 10 } },
    });
  });
});
