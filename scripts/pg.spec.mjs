import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startCluster } from './pg.mjs';
import { startOf } from './lock.mjs';
import { openDatabase } from './start/database.mjs';

/** A busy machine takes its time to make a database. */
const SLOW = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'collegium-pg-'));
const postmaster = () => Number(readFileSync(join(folder, 'pg/postmaster.pid'), 'utf8').split('\n')[0]);
const gone = async (pid) => {
  while (startOf(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
};

async function ask(url, text) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

let cluster;
afterAll(async () => {
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
}, SLOW);

describe('the embedded PostgreSQL', () => {
  test(
    'is made on first use: durable, closed to everyone without its password',
    async () => {
      cluster = await startCluster(folder);
      const [row] = await ask(
        cluster.ownerUrl,
        "select current_setting('fsync') as fsync, version() as version",
      );
      expect(row).toMatchObject({ fsync: 'on', version: expect.stringContaining('PostgreSQL 18') });
      expect(statSync(join(folder, 'pg.json')).mode & 0o777).toBe(0o600);
      const { port } = new URL(cluster.ownerUrl);
      const stranger = `postgres://collegium_owner:guess@127.0.0.1:${port}/collegium`;
      await expect(ask(stranger, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    },
    SLOW,
  );

  test(
    "gives the application a role that owns nothing and can't make tables",
    async () => {
      await ask(cluster.ownerUrl, 'create table kept (line text)');
      await expect(ask(cluster.appUrl, 'create table mine (line text)')).rejects.toMatchObject({
        code: '42501',
      });
      await expect(ask(cluster.appUrl, 'drop table kept')).rejects.toMatchObject({ code: '42501' });
    },
    SLOW,
  );

  test(
    'is adopted when it outlived its launcher',
    async () => {
      const again = await startCluster(folder);
      expect(again).toMatchObject({ adopted: true, ownerUrl: cluster.ownerUrl });
    },
    SLOW,
  );

  test(
    'killed, starts again with everything it acknowledged',
    async () => {
      await ask(cluster.ownerUrl, "insert into kept values ('acknowledged')");
      const pid = postmaster();
      process.kill(pid, 'SIGKILL');
      await gone(pid);
      expect(cluster.running()).toBe(false);
      cluster = await startCluster(folder);
      expect(await ask(cluster.ownerUrl, 'select line from kept')).toEqual([{ line: 'acknowledged' }]);
    },
    SLOW,
  );

  test(
    'starts over a postmaster.pid whose number belongs to another program',
    async () => {
      await cluster.stop();
      writeFileSync(
        join(folder, 'pg/postmaster.pid'),
        `${process.pid}\n${folder}\n0\n1\n\n127.0.0.1\n\nready\n`,
      );
      cluster = await startCluster(folder);
      expect(postmaster()).not.toBe(process.pid);
      expect(await ask(cluster.ownerUrl, 'select line from kept')).toHaveLength(1);
    },
    SLOW,
  );
});

describe('an existing server', () => {
  const installation = (name) => {
    mkdirSync(join(folder, name), { recursive: true });
    return openDatabase(join(folder, name), { DATABASE_URL: cluster.ownerUrl });
  };

  test(
    'gets a role for each installation, which never changes the role of another',
    async () => {
      const first = await installation('first');
      const second = await installation('second');
      expect(new URL(first.appUrl).username).not.toBe(new URL(second.appUrl).username);
      expect(await installation('first')).toMatchObject({ appUrl: first.appUrl, ownerUrl: cluster.ownerUrl });
      for (const { appUrl } of [first, second]) {
        await expect(ask(appUrl, 'drop table kept')).rejects.toMatchObject({ code: '42501' });
      }
    },
    SLOW,
  );

  test(
    'that refuses or does not answer is said in words, before anything starts',
    async () => {
      const wrong = cluster.ownerUrl.replace(/:[^:@]*@/, ':guess@');
      const nobody = 'postgres://a:b@127.0.0.1:1/c';
      for (const DATABASE_URL of [wrong, nobody, 'mysql://a', 'here']) {
        const refused = expect.objectContaining({ name: 'Refusal' });
        await expect(openDatabase(folder, { DATABASE_URL })).rejects.toEqual(refused);
      }
    },
    SLOW,
  );
});
