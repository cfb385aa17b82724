import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartRefused } from '../platform/configuration.js';
import { SystemRandom } from '../platform/random.js';
import { TestApi } from '../platform/testing/start-api.js';
import { makeKey, readKey } from './key-file.js';

describe('starting with a signing key', () => {
  let api: TestApi;
  const folders: string[] = [];
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'collegium-key-'));
    folders.push(made);
    return made;
  };
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(async () => {
    await api.close();
    for (const made of folders) rmSync(made, { recursive: true });
  });

  const start = (dataDir: string) => TestApi.start({ beside: api, environment: { DATA_DIR: dataDir } });

  it('makes one on a first start in development, for this account’s eyes only', () => {
    const file = join(api.dataDir, 'signing-key');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toMatch(/^collegium-[0-9a-f]{8} [0-9a-f]{64}\n$/);
  });

  it('accepts the same key again, from another replica', async () => {
    const second = await start(api.dataDir);
    expect(await second.stranger().call('getSigner')).toEqual(await api.stranger().call('getSigner'));
    await second.close();
  });

  it('refuses another key, no key, and a file that is none', async () => {
    const other = folder();
    makeKey(other, new SystemRandom());
    await expect(start(other)).rejects.toThrow('not the one this database was signed with');
    await expect(start(folder())).rejects.toThrow('Restore the file signing-key');
    const broken = folder();
    writeFileSync(join(broken, 'signing-key'), 'not a key');
    await expect(start(broken)).rejects.toThrow('is not a signing key');
  });

  it('never replaces a key', () => {
    const before = readKey(api.dataDir);
    expect(() => makeKey(api.dataDir, new SystemRandom())).toThrow(StartRefused);
    expect(readKey(api.dataDir)).toEqual(before);
  });

  it('makes none by itself in production', async () => {
    const environment = {
      COLLEGIUM_MODE: 'production',
      PUBLIC_URL: 'https://vote.example',
      SMTP_URL: 'smtp://127.0.0.1:1',
    };
    await expect(TestApi.start({ environment })).rejects.toThrow('make-key');
  });
});
