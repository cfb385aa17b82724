import { readConfiguration, StartRefused } from './configuration.js';

const enough = {
  COLLEGIUM_MODE: 'development',
  DATABASE_URL: 'postgres://app@localhost/db',
  DATA_DIR: 'data',
};
const production = {
  ...enough,
  COLLEGIUM_MODE: 'production',
  PUBLIC_URL: 'https://vote.example',
  SMTP_URL: 'smtp://mail',
};

describe('the configuration', () => {
  it('needs a database and a folder, and has the rest by itself', () => {
    const configuration = readConfiguration(enough);
    expect(configuration).toMatchObject({
      port: 4400,
      host: '127.0.0.1',
      demonstration: false,
      mailbox: true,
    });
    expect(configuration.publicUrl).toBe('http://127.0.0.1:4400');
    configuration.listeningOn(4777);
    expect(configuration.publicUrl).toBe('http://127.0.0.1:4777');
    expect(configuration.databaseOwnerUrl).toBe(enough.DATABASE_URL);
  });

  it('names every variable that is wrong', () => {
    const wrong = { ...enough, DATABASE_URL: 'mysql://x', PORT: 'many', SMTP_URL: 'mail' };
    expect(() => readConfiguration(wrong)).toThrow(/PORT[^]*DATABASE_URL[^]*SMTP_URL/);
    expect(() => readConfiguration({})).toThrow(StartRefused);
  });

  it('is production unless said otherwise, and then refuses what only a demonstration may do', () => {
    expect(readConfiguration(production)).toMatchObject({ mode: 'production', mailbox: false });
    for (const [name, reason] of [
      ['SMTP_URL', 'nobody could sign in'],
      ['PUBLIC_URL', 'links in mails'],
    ]) {
      expect(() => readConfiguration({ ...production, [name!]: undefined })).toThrow(reason);
    }
    expect(() => readConfiguration({ ...production, COLLEGIUM_DEMO: '1' })).toThrow(
      'does not exist in production',
    );
    const { COLLEGIUM_MODE: _said, ...unsaid } = enough;
    expect(() => readConfiguration(unsaid)).toThrow('SMTP_URL');
  });
});
