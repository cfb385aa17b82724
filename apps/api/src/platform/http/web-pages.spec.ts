import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestApi } from '../testing/start-api.js';

describe('the web application', () => {
  let api: TestApi;
  const folder = mkdtempSync(join(tmpdir(), 'collegium-web-'));

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Collegium</title>');
    writeFileSync(join(folder, 'assets', 'main-0a1b2c.js'), 'export {};');
    api = await TestApi.start({ environment: { WEB_DIST: folder } });
  });
  afterAll(async () => {
    await api.close();
    rmSync(folder, { recursive: true });
  });

  const get = (path: string) => fetch(`${api.url}${path}`);

  it('is one page for every address that isn’t the API’s', async () => {
    for (const path of ['/', '/join', '/assemblies/x/booth?y=1']) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('Collegium');
    }
  });

  it('keeps files with their hash in their name for ever', async () => {
    const response = await get('/assets/main-0a1b2c.js');
    expect(response.headers.get('content-type')).toContain('javascript');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it('is never answered for a missing file, an unknown route of the API, or another method', async () => {
    for (const path of [
      '/assets/old-000000.js',
      '/favicon.ico',
      '/api/nothing',
      '/api',
      '/../package.json',
    ]) {
      expect([path, (await get(path)).headers.get('content-type')]).not.toEqual([
        path,
        expect.stringContaining('html'),
      ]);
    }
    expect((await fetch(`${api.url}/join`, { method: 'POST' })).status).toBe(404);
  });

  it('runs no script and no style of elsewhere, and stands in nobody’s frame', async () => {
    const { headers } = await get('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toBeNull();
    const refused = await get('/api/nothing');
    expect(refused.headers.get('content-security-policy')).toBe(policy);
  });
});
