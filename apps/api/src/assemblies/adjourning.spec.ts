import { foundForSpecs } from '../founding/testing/found-for-specs.js';
import { TestApi } from '../platform/testing/start-api.js';

describe('an assembly without quorum', () => {
  it('is adjourned, and its register says so', async () => {
    const api = await TestApi.start();
    try {
      const { assembly, secretary } = await foundForSpecs(api);
      const params = { assembly };
      await secretary.client.call('grantRole', {
        params,
        body: { email: secretary.email, name: 'x', role: 'chair' },
      });
      await secretary.client.call('convene', { params });
      const { others } = await secretary.client.call('getChair', { params });
      expect(others).toContainEqual({ act: 'adjourn-assembly', ballot: null, findings: [] });
      const { next } = await secretary.client.call('adjournAssembly', { params });
      expect(next).toBeNull();
      const { acts } = await secretary.client.call('getRegister', { params });
      expect(acts.at(-1)?.text).toContain('"type":"assembly-adjourned"');
    } finally {
      await api.close();
    }
  });
});
