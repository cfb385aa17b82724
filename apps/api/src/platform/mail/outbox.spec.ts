import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { TestApi } from '../testing/start-api.js';

async function until(holds: () => boolean, patience = 8000): Promise<void> {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > patience) throw new Error('waited in vain');
    await pause(20);
  }
}

describe('the outbox', () => {
  const received: string[] = [];
  let refusing = false;
  let post: SMTPServer;
  let api: TestApi;

  beforeAll(async () => {
    post = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo({ address }, _session, done) {
        done(address.startsWith('nobody') ? new Error(`<${address}> is not known here`) : undefined);
      },
      onData(stream, _session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          if (refusing) done(new Error('not now'));
          else {
            received.push(Buffer.concat(chunks).toString());
            done();
          }
        });
      },
    });
    await new Promise<void>((resolve) => {
      post.listen(0, '127.0.0.1', resolve);
    });
    const { port } = post.server.address() as AddressInfo;
    api = await TestApi.start({
      environment: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Vote <vote@example.org>' },
    });
  });
  afterAll(async () => {
    await api.close();
    await new Promise<void>((resolve) => {
      post.close(resolve);
    });
  });

  const ask = (email: string) => api.stranger().call('requestSignIn', { body: { email, locale: 'en' } });

  it('sends what was posted, and forgets the code it carried', async () => {
    await ask('reader@example.org');
    await until(() => received.length === 1);
    expect(received[0]).toContain('To: reader@example.org');
    expect(received[0]).toContain('From: Vote <vote@example.org>');
    await pause(50);
    const [mail] = await api.database.query('select subject, text, sent_at from mails');
    expect(mail).toMatchObject({ subject: '', text: '', sent_at: expect.any(Date) });
  });

  it('keeps a mail that the server refused, to try again later', async () => {
    refusing = true;
    await ask('patient@example.org');
    await until(() => api.logged.some((line) => line.includes('mail-not-sent')));
    await pause(50);
    const find = `select attempts, sent_at, text <> '' as kept from mails where to_address = 'patient@example.org'`;
    expect((await api.database.query(find))[0]).toMatchObject({ attempts: 1, sent_at: null, kept: true });
    refusing = false;
    await api.database.query('update mails set next_attempt_at = created_at');
    await ask('another@example.org');
    await until(() => received.length === 3);
    expect(api.logged.join('')).not.toContain('patient@example.org');
  });

  it('writes no address in the log, though the mail server quotes it', async () => {
    const before = api.logged.length;
    await ask('nobody@example.org');
    await until(() => api.logged.slice(before).some((line) => line.includes('mail-not-sent')));
    expect(api.logged.slice(before).join('')).toContain('EENVELOPE');
    expect(api.logged.join('')).not.toContain('nobody@example.org');
  });

  it('gives up on a mail server that says nothing, and goes on with the next mail', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => {
      silent.listen(0, '127.0.0.1', resolve);
    });
    const { port } = silent.address() as AddressInfo;
    const alone = await TestApi.start({ environment: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
    const body = { email: 'waiting@example.org', locale: 'fr' };
    await alone.stranger().call('requestSignIn', { body });
    await until(() => alone.logged.some((line) => line.includes('mail-not-sent')), 15_000);
    await pause(100);
    const [mail] = await alone.database.query('select attempts from mails');
    expect(mail).toEqual({ attempts: 1 });
    await alone.close();
    silent.close();
  }, 40_000);

  it('has no mailbox page when a server sends the mails', async () => {
    expect(await api.stranger().refused('readMailbox')).toMatchObject({ status: 404 });
    expect((await api.stranger().call('getMe')).mailbox).toBe(false);
  });

  it('answers sign-in at once when no mail server is reachable', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => {
      closed.listen(0, '127.0.0.1', resolve);
    });
    const { port } = closed.address() as AddressInfo;
    await new Promise<void>((resolve) => {
      closed.close(() => resolve());
    });
    const alone = await TestApi.start({ environment: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
    const answer = await alone
      .stranger()
      .send('requestSignIn', { body: { email: 'x@example.org', locale: 'fr' } });
    expect(answer.status).toBe(200);
    await until(() => alone.logged.some((line) => line.includes('mail-not-sent')));
    await alone.close();
  });
});
