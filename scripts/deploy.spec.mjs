import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFileSync(join(root, file), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true });
const { database, api, proxy, 'make-key': makeKey } = compose.services;

/** The variables that the application reads, from the one schema that says so. */
const configuration = read('apps/api/src/platform/configuration.ts');
const schema = configuration.slice(configuration.indexOf('z.object({')).split('\n});')[0];
const known = [...schema.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name);
const given = (service) => Object.keys(service.environment).map((name) => name.replace(/_FILE$/, ''));

describe('docker-compose.yml', () => {
  test('gives the application only variables it reads, and all that production needs', () => {
    expect(known.length).toBeGreaterThan(8);
    expect(given(api).filter((name) => !known.includes(name))).toEqual([]);
    expect(given(api)).toEqual(
      expect.arrayContaining([
        'DATABASE_URL',
        'DATABASE_OWNER_URL',
        'DATA_DIR',
        'WEB_DIST',
        'PUBLIC_URL',
        'SMTP_URL',
      ]),
    );
    expect(makeKey.environment).toEqual(api.environment);
  });

  test('is production: no demonstration, links over TLS, several replicas behind the proxy', () => {
    expect(api.environment.COLLEGIUM_MODE).toBe('production');
    expect(given(api)).not.toContain('COLLEGIUM_DEMO');
    expect(api.environment.PUBLIC_URL).toMatch(/^https:/);
    expect(api.deploy.replicas).toBeGreaterThan(1);
    expect(api.ports).toBeUndefined();
    expect(database.ports).toBeUndefined();
    expect(proxy.ports).toEqual(expect.arrayContaining(['443:443']));
    expect(read('deploy/Caddyfile')).toContain(`api ${api.environment.PORT}`);
  });

  test('keeps every password in a file, and declares each secret and volume it uses', () => {
    const services = Object.values(compose.services);
    const secrets = services.flatMap((service) => service.secrets ?? []);
    expect(secrets.filter((name) => !compose.secrets[name])).toEqual([]);
    const mounts = services.flatMap((service) => service.volumes ?? []).map((mount) => mount.split(':')[0]);
    const [files, volumes] = [mounts.filter((one) => one[0] === '.'), mounts.filter((one) => one[0] !== '.')];
    expect(volumes.filter((name) => !(name in compose.volumes))).toEqual([]);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(read('docker-compose.yml')).not.toMatch(/PASSWORD:/);
    for (const ignore of ['.gitignore', '.dockerignore'])
      expect(read(ignore)).toMatch(/^deploy\/secrets\/?$/m);
  });

  test('the replicas share one signing key, outside the database', () => {
    expect(api.volumes).toContain(`key:${api.environment.DATA_DIR}`);
    expect(makeKey.volumes).toEqual(api.volumes);
    expect(makeKey.command).toEqual(['apps/api/dist/main.js', 'make-key']);
  });
});

test('the health check asks for what the application answers', () => {
  const [path] = /\/readyz/.exec(read('deploy/is-ready.mjs'));
  expect(read('apps/api/src/platform/http/plain-routes.ts')).toContain(`'${path}'`);
});

test('the Dockerfile copies files that exist and runs what npm start runs', () => {
  const dockerfile = read('Dockerfile');
  const copied = [...dockerfile.matchAll(/\/collegium\/(deploy\/\S+|package\.json)/g)].map(
    ([, file]) => file,
  );
  expect(copied.length).toBeGreaterThan(1);
  expect(copied.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  expect(dockerfile).toContain('apps/api/rolldown.config.mjs');
  expect(read('scripts/start/build.mjs')).toContain('apps/api/rolldown.config.mjs');
});

test('npm start gives the application only variables it reads', () => {
  const start = read('scripts/start.mjs');
  const block = start.slice(start.indexOf('...process.env,'), start.indexOf('const application ='));
  const names = [...block.matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name]) => name);
  expect(names).toContain('DATABASE_OWNER_URL');
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});

test('docs/operations.md names every variable of the application', () => {
  const page = read('docs/operations.md');
  expect(known.filter((name) => !page.includes(`\`${name}`))).toEqual([]);
});

test('NAME_FILE gives NAME the content of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collegium-secret-'));
  try {
    writeFileSync(join(folder, 'url'), 'postgres://a:b@c/d\n');
    const { stdout } = spawnSync(
      process.execPath,
      ['--import', './deploy/secrets.mjs', '-p', 'process.env.DATABASE_URL'],
      { cwd: root, env: { DATABASE_URL_FILE: join(folder, 'url') }, encoding: 'utf8' },
    );
    expect(stdout).toBe('postgres://a:b@c/d\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
