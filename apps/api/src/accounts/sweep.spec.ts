import { Clock } from '../platform/clock.js';
import { TestApi } from '../platform/testing/start-api.js';
import { Sweep } from './sweep.service.js';

const DAY = 86_400_000;

class MovableClock extends Clock {
  ahead = 0;
  override now(): Date {
    return new Date(Date.now() + this.ahead);
  }
}

describe('the sweep', () => {
  const clock = new MovableClock();
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start({ clock });
  });
  afterAll(() => api.close());

  it('forgets sessions, codes, mails and browsers when they have served, not before', async () => {
    const client = api.stranger();
    await client.call('requestSignIn', { body: { email: 'gone@example.org', locale: 'fr' } });
    const { mails } = await client.call('readMailbox');
    const token = /sign-in\/link#(\S+)/.exec(mails[0]?.text ?? '')?.[1] ?? '';
    await client.call('signInWithLink', { body: { token } });
    const tables = ['sign_in_challenges', 'sessions', 'mails', 'known_browsers'];
    const left = async () => {
      await api.app.get(Sweep).sweep();
      const counts = await Promise.all(
        tables.map((table) => api.database.query(`select count(*)::integer as n from ${table}`)),
      );
      return counts.map(([row]) => (row as { n: number }).n);
    };
    expect(await left()).toEqual([1, 1, 1, 1]);
    clock.ahead = 2 * DAY;
    expect(await left()).toEqual([0, 1, 1, 1]);
    clock.ahead = 15 * DAY;
    expect(await left()).toEqual([0, 0, 1, 1]);
    clock.ahead = 31 * DAY;
    expect(await left()).toEqual([0, 0, 0, 1]);
    clock.ahead = 366 * DAY;
    expect(await left()).toEqual([0, 0, 0, 0]);
  });
});
