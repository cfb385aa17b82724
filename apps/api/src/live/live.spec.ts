import { LIVE_PATH, liveSnapshotSchema, type LiveSnapshot } from '@collegium/contract';
import { Client } from 'pg';
import { io, type Socket } from 'socket.io-client';
import { no, yes } from '../ballots/testing/choices.js';
import { eventually } from '../ballots/testing/eventually.js';
import { TestSitting } from '../ballots/testing/test-sitting.js';
import { LiveServer } from './live.server.js';
import { TestApi, type Person } from '../platform/testing/start-api.js';

let api: TestApi;
let other: TestApi;
const opened: Socket[] = [];

beforeAll(async () => {
  api = await TestApi.start();
  other = await TestApi.start({ beside: api });
}, 20_000);
afterEach(() => {
  for (const socket of opened.splice(0)) socket.disconnect();
});
afterAll(async () => {
  await other.close();
  await api.close();
});

/** What one screen was sent, as it came. */
class Screen {
  readonly pictures: { readonly at: number; readonly snapshot: LiveSnapshot }[] = [];
  refusal: string | null = null;
  closed = false;

  constructor(url: string, assembly: string, { cookie, origin }: { cookie?: string; origin?: string }) {
    const extraHeaders = { ...(cookie ? { cookie } : {}), ...(origin ? { origin } : {}) };
    const transports = ['websocket'];
    const socket = io(url, {
      path: LIVE_PATH,
      transports,
      extraHeaders,
      auth: { assembly },
      reconnection: false,
      forceNew: true,
    });
    socket.on('snapshot', (snapshot: unknown) => {
      this.pictures.push({ at: performance.now(), snapshot: liveSnapshotSchema.parse(snapshot) });
    });
    socket.on('disconnect', () => (this.closed = true));
    socket.on('connect_error', ({ message }) => (this.refusal = message));
    opened.push(socket);
  }

  get last(): LiveSnapshot {
    const last = this.pictures.at(-1);
    if (!last) throw new Error('nothing was sent yet');
    return last.snapshot;
  }
}

const screenOf = ({ client }: Person, assembly: string, url = api.url): Screen =>
  new Screen(url, assembly, { cookie: client.cookieHeader() });

describe('the socket', () => {
  it('sends the picture at once, and again after each change, on every replica', async () => {
    const sitting = await TestSitting.open(api, { members: [3, 1] });
    const here = screenOf(sitting.chair, sitting.assembly);
    const there = screenOf(sitting.electors[0]!.person, sitting.assembly, other.url);
    for (const screen of [here, there]) {
      await eventually(async () =>
        expect(screen.last).toMatchObject({ stage: 'agenda', state: 'open', ballot: null }),
      );
    }
    const ballot = await sitting.prepareResolution();
    await sitting.openBallot(ballot);
    await sitting.vote(sitting.electors[0]!, ballot, yes);
    await sitting.vote(sitting.electors[3]!, ballot, no);
    for (const screen of [here, there]) {
      await eventually(async () =>
        expect(screen.last).toMatchObject({
          stage: 'open',
          ballot: {
            urns: [
              { electors: 3, votes: 1, tally: { counts: { for: 1 } } },
              { electors: 1, votes: 1 },
            ],
          },
        }),
      );
    }
    expect(here.last).toMatchObject({
      room: {
        colleges: [
          { college: 1, called: 3, admitted: 3, present: 3, remote: 0 },
          { college: 2, called: 1 },
        ],
        quorum: [],
        pendingAdmissions: 0,
      },
      doorCode: expect.any(String),
      record: { head: expect.stringMatching(/^[0-9a-f]{4}-[0-9a-f]{4}$/) },
    });
    const revisions = here.pictures.map(({ snapshot }) => snapshot.revision);
    expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
    expect(await sitting.live()).toMatchObject({ revision: here.last.revision, ballot: here.last.ballot });
  }, 20_000);

  it('sends at most four pictures a second, and never misses the last', async () => {
    const sitting = await TestSitting.open(api, { members: [30] });
    const ballot = await sitting.prepareResolution();
    await sitting.openBallot(ballot);
    const screen = screenOf(sitting.chair, sitting.assembly);
    await eventually(async () => expect(screen.last.stage).toBe('open'));
    const texts = await Promise.all(sitting.electors.map((elector) => sitting.text(elector, yes)));
    for (const [i, elector] of sitting.electors.entries()) await sitting.send(elector, ballot, texts[i]!);
    await eventually(async () => expect(screen.last.ballot?.urns).toMatchObject([{ votes: 30 }]));
    const times = screen.pictures.slice(1).map(({ at }) => at);
    // When they arrive, a busy machine decides: one may be held up and the next come right behind it. So among any
    // six in a row, which make five pauses, the pauses of four must have passed.
    for (const [i, time] of times.slice(5).entries()) expect(time - times[i]!).toBeGreaterThan(4 * 240);
    expect(times.length).toBeLessThanOrEqual(2 + (times.at(-1)! - times[0]!) / 200);
  }, 20_000);

  it('tells nothing to who has no tie with the assembly, no session, or comes from another site', async () => {
    const sitting = await TestSitting.open(api, { members: [1] });
    const stranger = await api.person('A stranger');
    const { assembly } = sitting;
    const cookie = sitting.chair.client.cookieHeader();
    const refused = [
      [screenOf(stranger, assembly), 'not-found'],
      [screenOf(sitting.chair, 'no-assembly'), 'not-found'],
      [screenOf(sitting.chair, stranger.personId), 'not-found'],
      [new Screen(api.url, assembly, {}), 'sign-in-required'],
      [new Screen(api.url, assembly, { cookie: 'collegium_session=guessed' }), 'sign-in-required'],
      [new Screen(api.url, assembly, { cookie, origin: 'https://elsewhere.example' }), 'websocket error'],
    ] as const;
    for (const [screen, refusal] of refused) {
      await eventually(async () => expect(screen.refusal).toBe(refusal));
      expect(screen.pictures).toEqual([]);
    }
    const own = new Screen(api.url, assembly, { cookie, origin: api.url });
    await eventually(async () => expect(own.last.assembly).toBe(assembly));
    expect(await stranger.client.refused('getLive', { params: { assembly } })).toMatchObject({
      code: 'not-found',
    });
  }, 20_000);

  it('shows no more to who signed out or lost their role, and goes on for the others', async () => {
    const live = api.app.get(LiveServer);
    const usual = live.admittedMs;
    live.admittedMs = 100;
    const sitting = await TestSitting.open(api, { members: [1] });
    const { person: member } = sitting.electors[0]!;
    const [leaving, staying] = [
      screenOf(member, sitting.assembly),
      screenOf(sitting.chair, sitting.assembly),
    ];
    await eventually(async () =>
      expect([leaving, staying].map(({ last }) => last.stage)).toEqual(['agenda', 'agenda']),
    );
    live.admittedMs = usual;
    await member.client.call('signOut', { body: {} });
    await eventually(async () => expect(leaving.closed).toBe(true));
    expect(staying.closed).toBe(false);
  }, 20_000);

  it('hears of changes again after its listening connection was cut, and misses none meanwhile', async () => {
    const sitting = await TestSitting.open(api, { members: [1] });
    const screen = screenOf(sitting.chair, sitting.assembly);
    await eventually(async () => expect(screen.last.stage).toBe('agenda'));
    await asOwner(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'collegium-live'`,
    );
    await sitting.chair.client.call('suspendAssembly', { params: sitting.params });
    await eventually(async () =>
      expect(screen.last).toMatchObject({ state: 'suspended', stage: 'suspended' }),
    );
    await sitting.chair.client.call('resumeAssembly', { params: sitting.params });
    await eventually(async () => expect(screen.last).toMatchObject({ state: 'open' }));
  }, 20_000);
});

describe('the picture', () => {
  it('never looks at the votes: it is there while nobody can read them', async () => {
    const sitting = await TestSitting.open(api, { members: [2] });
    const ballot = await sitting.prepareResolution();
    await sitting.openBallot(ballot);
    await sitting.vote(sitting.electors[0]!, ballot, yes);
    await eventually(async () => expect((await sitting.live()).ballot?.urns).toMatchObject([{ votes: 1 }]));
    const owner = new Client({ connectionString: api.databases.ownerUrl });
    await owner.connect();
    try {
      await owner.query('begin');
      await owner.query('lock table votes, urn_entries, merkle_nodes in access exclusive mode');
      await owner.query('update assemblies set revision = revision + 1 where id = $1', [sitting.assembly]);
      await owner.query('commit; begin');
      await owner.query('lock table votes, urn_entries, merkle_nodes, roll_entries in access exclusive mode');
      expect((await sitting.live()).ballot?.urns).toMatchObject([
        { votes: 1, tally: { counts: { for: 1 } } },
      ]);
    } finally {
      await owner.end();
    }
  }, 20_000);
});

async function asOwner(statement: string): Promise<void> {
  const owner = new Client({ connectionString: api.databases.ownerUrl });
  await owner.connect();
  await owner.query(statement);
  await owner.end();
}
