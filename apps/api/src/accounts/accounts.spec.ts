import { SetUp } from './set-up.service.js';
import { Clock } from '../platform/clock.js';
import { TestApi } from '../platform/testing/start-api.js';
import type { TestClient } from '../platform/testing/test-client.js';

const MINUTE = 60_000;

class MovableClock extends Clock {
  ahead = 0;
  override now(): Date {
    return new Date(Date.now() + this.ahead);
  }
}

describe('signing in', () => {
  const clock = new MovableClock();
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start({ clock });
  });
  afterAll(() => api.close());

  async function lastMail(
    to: string,
  ): Promise<{ code: string; token: string; subject: string; text: string }> {
    const { mails } = await api.stranger().call('readMailbox');
    const mail = mails.find((one) => one.to === to);
    if (!mail) throw new Error(`no mail for ${to}`);
    const code = (/(\d{3}) (\d{3})/.exec(mail.text) ?? []).slice(1).join('');
    const token = /sign-in\/link#(\S+)/.exec(mail.text)?.[1] ?? '';
    return { code, token, subject: mail.subject, text: mail.text };
  }
  const ask = (client: TestClient, email: string) =>
    client.call('requestSignIn', { body: { email, locale: 'fr' } });
  const another = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

  it('is by the set-up link first, once, whoever signed in before', async () => {
    const early = api.stranger();
    const { challenge } = await ask(early, 'secretariat@example.org');
    const { code } = await lastMail('secretariat@example.org');
    const visitor = await early.call('signInWithCode', { body: { challenge, code } });
    expect(visitor.mayCreateOrganisation).toBe(false);
    const link = (await api.app.get(SetUp).link()) ?? '';
    const spare = (await api.app.get(SetUp).link()) ?? '';
    const token = link.split('#')[1];
    const body = { token, email: 'Secretariat@Example.org', name: 'Secrétariat', locale: 'fr' };
    const client = api.stranger();
    const guess = await client.refused('claimSetUp', { body: { ...body, token: 'x'.repeat(43) } });
    expect(guess).toMatchObject({ status: 410, code: 'set-up-done' });
    const two = await Promise.all([
      client.send('claimSetUp', { body }),
      api.stranger().send('claimSetUp', { body }),
    ]);
    expect(two.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410]);
    for (const used of [token, spare.split('#')[1]]) {
      const again = await api.stranger().refused('claimSetUp', { body: { ...body, token: used } });
      expect(again.code).toBe('set-up-done');
    }
    expect(await api.app.get(SetUp).link()).toBeNull();
    expect((await early.call('getMe')).me?.mayCreateOrganisation).toBe(true);
  });

  it('by code makes an account for whoever proves an address', async () => {
    const client = api.stranger();
    expect((await client.call('getMe')).me).toBeNull();
    const { challenge } = await ask(client, ' Nouvelle@Example.org ');
    const { code, subject } = await lastMail('nouvelle@example.org');
    expect(subject).toContain('votre code');
    const me = await client.call('signInWithCode', { body: { challenge, code } });
    expect(me).toMatchObject({ account: { email: 'nouvelle@example.org', name: 'nouvelle', locale: 'fr' } });
    expect(me.mayCreateOrganisation).toBe(false);
    const named = await client.call('updateMe', { body: { name: 'Une personne', locale: 'en' } });
    expect(named.account).toMatchObject({ name: 'Une personne', locale: 'en' });
    await client.call('signOut');
    expect((await client.call('getMe')).me).toBeNull();
    expect(await client.refused('updateMe', { body: { name: 'x' } })).toMatchObject({ status: 401 });
  });

  it('by code works once', async () => {
    const client = api.stranger();
    const { challenge } = await ask(client, 'once@example.org');
    const { code } = await lastMail('once@example.org');
    const both = await Promise.all(
      [1, 2].map(() => client.send('signInWithCode', { body: { challenge, code } })),
    );
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410]);
    expect((await client.refused('signInWithCode', { body: { challenge, code } })).code).toBe('code-used');
  });

  it('by code only in the browser that asked, and says so', async () => {
    const [client, other] = [api.stranger(), api.stranger()];
    const { challenge } = await ask(client, 'browser@example.org');
    await ask(other, 'other@example.org');
    const { code } = await lastMail('browser@example.org');
    for (const wrong of [other, api.stranger()]) {
      const refused = await wrong.refused('signInWithCode', { body: { challenge, code } });
      expect(refused.code).toBe('code-other-browser');
    }
    expect((await client.send('signInWithCode', { body: { challenge, code } })).status).toBe(200);
  });

  it('ends after five wrong codes, even for the right one, however many are tried at once', async () => {
    const client = api.stranger();
    const { challenge } = await ask(client, 'guess@example.org');
    const { code } = await lastMail('guess@example.org');
    const body = { challenge, code: another(code) };
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => client.refused('signInWithCode', { body })),
    );
    const left = tries.map(({ inputs }) => Number(inputs?.['left'])).toSorted((a, b) => a - b);
    expect(left).toEqual([0, 0, 0, 0, 1, 2, 3, 4]);
    expect(tries.every(({ status, code: refusal }) => status === 400 && refusal === 'code-wrong')).toBe(true);
    const right = await client.refused('signInWithCode', { body: { challenge, code } });
    expect(right).toMatchObject({ code: 'code-wrong', inputs: { left: 0 } });
    expect(right.title).toContain('Demandez un nouveau code');
  });

  it('ends after fifteen minutes', async () => {
    const client = api.stranger();
    const { challenge } = await ask(client, 'late@example.org');
    const { code, token } = await lastMail('late@example.org');
    clock.ahead += 15 * MINUTE + 1;
    expect((await client.refused('signInWithCode', { body: { challenge, code } })).code).toBe('code-expired');
    expect((await client.refused('signInWithLink', { body: { token } })).code).toBe('link-invalid');
  });

  it('by link works once, in any browser', async () => {
    await ask(api.stranger(), 'link@example.org');
    const { token } = await lastMail('link@example.org');
    const elsewhere = api.stranger();
    expect((await elsewhere.call('signInWithLink', { body: { token } })).account.email).toBe(
      'link@example.org',
    );
    const again = await api.stranger().refused('signInWithLink', { body: { token } });
    expect(again).toMatchObject({ status: 410, code: 'link-invalid' });
  });

  it('answers known and unknown addresses alike', async () => {
    const { email } = await api.person('Connue');
    const answers = await Promise.all([email, 'unknown@example.org'].map((one) => ask(api.stranger(), one)));
    expect(answers.map((answer) => Object.keys(answer))).toEqual([
      ['challenge', 'expiresAt'],
      ['challenge', 'expiresAt'],
    ]);
    expect(await lastMail(email)).toMatchObject({ code: expect.stringMatching(/^\d{6}$/) });
    expect(await lastMail('unknown@example.org')).toMatchObject({ code: expect.stringMatching(/^\d{6}$/) });
  });

  it('is limited per address, and says until when', async () => {
    const body = { email: 'often@example.org', locale: 'en' };
    const answers = await Promise.all(
      Array.from({ length: 7 }, () => api.stranger().send('requestSignIn', { body })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    const refused = await api
      .stranger()
      .refused('requestSignIn', { body, headers: { 'accept-language': 'en' } });
    expect(refused).toMatchObject({ status: 429, code: 'too-many-tries' });
    expect(refused.title).toMatch(/Wait \d+ minutes/);
    clock.ahead += 15 * MINUTE + 1;
    expect((await api.stranger().send('requestSignIn', { body })).status).toBe(200);
  });

  it('counts wrong codes per address, and lets no stranger lock out who signed in here before', async () => {
    const email = 'guarded@example.org';
    const owner = api.stranger();
    await ask(owner, email);
    await owner.call('signInWithLink', { body: { token: (await lastMail(email)).token } });
    for (let round = 0; round < 4; round += 1) {
      const guesser = api.stranger();
      const { challenge } = await ask(guesser, email);
      const body = { challenge, code: another((await lastMail(email)).code) };
      for (let n = 0; n < 5; n += 1) await guesser.refused('signInWithCode', { body });
    }
    clock.ahead += 15 * MINUTE + 1;
    const guesser = api.stranger();
    const asked = await ask(guesser, email);
    const { code } = await lastMail(email);
    expect(
      await guesser.refused('signInWithCode', { body: { challenge: asked.challenge, code } }),
    ).toMatchObject({ status: 429, code: 'too-many-tries' });
    for (let n = 0; n < 4; n += 1) await ask(guesser, email);
    expect(await guesser.refused('requestSignIn', { body: { email, locale: 'fr' } })).toMatchObject({
      code: 'too-many-tries',
    });
    const { challenge } = await ask(owner, email);
    const right = { challenge, code: (await lastMail(email)).code };
    expect((await owner.call('signInWithCode', { body: right })).account.email).toBe(email);
    const kept = JSON.stringify(
      await api.database.query('select row_to_json(k)::text from known_browsers k'),
    );
    const token = /collegium_known=([^;]+)/.exec(owner.cookieHeader())?.[1] ?? '';
    expect(token.length).toBeGreaterThan(40);
    expect(kept).not.toContain(token);
  });

  it('keeps no token, code or session that could be used from the database', async () => {
    const client = api.stranger();
    await ask(client, 'kept@example.org');
    const { code, token } = await lastMail('kept@example.org');
    const rows = JSON.stringify(
      await api.database.query('select row_to_json(c)::text from sign_in_challenges c'),
    );
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(code);
    await client.call('signInWithLink', { body: { token } });
    const sessions = JSON.stringify(await api.database.query('select row_to_json(s)::text from sessions s'));
    const value = /collegium_session=([^;]+)/.exec(client.cookieHeader())?.[1] ?? '';
    expect(value.length).toBeGreaterThan(40);
    expect(sessions).not.toContain(value);
    expect(api.logged.join('')).not.toContain('example.org');
  });

  it('gives a cookie that scripts and other sites can’t use', async () => {
    await ask(api.stranger(), 'cookie@example.org');
    const { token } = await lastMail('cookie@example.org');
    const { headers } = await api.stranger().send('signInWithLink', { body: { token } });
    expect(headers.get('set-cookie')).toMatch(
      /^collegium_session=\S+; .*Path=\/api; HttpOnly; SameSite=Lax$/,
    );
  });
});
