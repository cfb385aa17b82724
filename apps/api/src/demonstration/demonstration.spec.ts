import { setTimeout as pause } from 'node:timers/promises';
import { parseAct } from '@collegium/record';
import { eventually } from '../ballots/testing/eventually.js';
import { TestApi } from '../platform/testing/start-api.js';
import type { TestClient } from '../platform/testing/test-client.js';
import { expectRecord } from '../register/testing/expect-record.js';

/** Four ballots, each with fourteen votes at a human's order of things: one through the public API after the other. */
const PATIENCE = 120_000;

describe('the demonstration', () => {
  let api: TestApi;
  let params: { assembly: string };
  let chair: TestClient;
  let member: TestClient;

  beforeAll(async () => {
    api = await TestApi.start({ demo: true });
    params = { assembly: (await api.stranger().call('getDemonstration')).assembly };
    chair = await as('chair');
    member = await as('member-1');
  });
  afterAll(() => api.close());

  async function as(persona: string): Promise<TestClient> {
    const client = api.stranger();
    await client.call('takePersona', { body: { persona } });
    return client;
  }
  async function others(act: 'join' | 'vote'): Promise<void> {
    await member.call('letOthers', { body: { act } });
    while ((await member.call('getDemonstration')).others.act !== 'idle') await pause(60);
  }
  const live = () => chair.call('getLive', { params });

  it('is the assembly of 19 May 2025, convened, with four drafts and sixteen members called', async () => {
    const { demonstration, me } = await api.stranger().call('getMe');
    expect([demonstration, me]).toEqual([true, null]);
    const assembly = await chair.call('getAssembly', { params });
    expect(assembly).toMatchObject({
      organisation: { shortName: 'Mouvement des PTCE' },
      state: 'convened',
      simulated: true,
      startsAt: '2025-05-19T12:00:00.000Z',
    });
    expect(assembly.colleges.map(({ seats }) => seats)).toEqual([9, 5, 1]);
    expect(assembly.agenda.map(({ ballot }) => ballot?.state)).toEqual(
      Array.from({ length: 4 }, () => 'draft'),
    );
    const secretary = await as('secretary');
    const { members, grants } = await secretary.call('getOffice', { params });
    expect(members.filter(({ example }) => example).map(({ name }) => name)).toEqual([
      'Organisation exemple (exemple)',
    ]);
    expect(members).toHaveLength(16);
    expect(grants.every(({ email }) => email.endsWith('@example.org'))).toBe(true);
    const ballot = assembly.agenda[1]!.ballot!.id;
    const election = await chair.call('getBallot', { params: { ...params, ballot } });
    expect(election.options).toHaveLength(15);
    expect(election.options.some(({ label }) => label.includes('exemple'))).toBe(false);
  });

  it('is loaded once: a second replica finds it there', async () => {
    const second = await TestApi.start({ demo: true, beside: api });
    try {
      const { personas } = await second.stranger().call('getDemonstration');
      expect(personas.filter(({ taken }) => taken).map(({ key }) => key)).toEqual([
        'secretary',
        'chair',
        'member-1',
      ]);
      const [{ n }] = await api.database.query('select count(*)::int as n from organisations');
      expect(n).toBe(2);
    } finally {
      await second.close();
    }
  });

  it('gives roles in one click, named by function', async () => {
    const { personas } = await api.stranger().call('getDemonstration');
    expect(personas.map(({ role }) => role).toSorted()).toEqual([
      'auditor',
      'chair',
      'member',
      'member',
      'member',
      'observer',
      'secretary',
    ]);
    const { me } = await member.call('getMe');
    expect(me).toMatchObject({ simulated: true, account: { name: 'Représentation de PTCE NOLA' } });
    expect(await api.stranger().refused('takePersona', { body: { persona: 'operator' } })).toMatchObject({
      status: 404,
      code: 'persona-unknown',
    });
  });

  it('fills in the form at the door, for two members with one representative', async () => {
    const { doorCode } = await member.call('getDemonstration');
    const door = await member.call('openDoor', { body: { code: doorCode } });
    const names = new Map(door.invited.map(({ id, name }) => [id, name]));
    expect(door.suggested.map((one) => names.get(one.member))).toEqual([
      'PTCE NOLA',
      'Organisation exemple (exemple)',
    ]);
    for (const { member: id, function: duty } of door.suggested) {
      const body = { code: doorCode, member: { id }, function: duty, presence: 'room' };
      await member.call('askAdmission', { params, body });
    }
  });

  it('does one thing at a time, and stops when asked', async () => {
    const running = await member.send('letOthers', { body: { act: 'join' } });
    expect(running.body).toEqual({ act: 'join', done: 0, total: 14 });
    expect(await member.refused('letOthers', { body: { act: 'vote' } })).toMatchObject({
      status: 409,
      code: 'others-busy',
    });
    expect(await member.call('letOthers', { body: { act: 'stop' } })).toEqual({
      act: 'idle',
      done: 0,
      total: 0,
    });
  });

  it('lets the others join, and the secretary’s bot accept them and whoever waits', async () => {
    await others('join');
    const { room } = await live();
    expect(room.colleges.map(({ called, admitted }) => [called, admitted])).toEqual([
      [10, 10],
      [5, 5],
      [1, 1],
    ]);
    expect(room.quorum).toMatchObject([{ heads: 16, called: 16, needed: 8, reached: true }]);
    expect(room.pendingAdmissions).toBe(0);
  });

  it('accepts a human who comes later, and leaves to humans what only they can settle', async () => {
    const { doorCode } = await member.call('getDemonstration');
    const ask = async (who: string, name: string): Promise<TestClient> => {
      const { client } = await api.person(who);
      const asked = { name, college: 2 };
      const body = { code: doorCode, member: asked, function: 'Essai', presence: 'room' };
      await client.call('askAdmission', { params, body });
      return client;
    };
    const [first, rival] = [await ask('Première', 'Réseau tardif'), await ask('Rivale', 'Réseau tardif')];
    await others('join');
    const answered = async (client: TestClient) =>
      (await client.call('myAdmissions', { params })).admissions[0]?.state;
    expect([await answered(first), await answered(rival)]).toEqual(['accepted', 'pending']);
    const { members } = await (await as('secretary')).call('getOffice', { params });
    expect(members).toHaveLength(17);
  });

  it(
    'reaches the published board, ratified in block, and its co-presidency, with votes that say they are simulated',
    async () => {
      await chair.call('openAssembly', { params });
      const mine = { all: ['may-vote', 'may-vote'], board: ['may-vote'] };
      for (const [expected, entitled] of [
        ['adopted', mine.all],
        ['elected', mine.all],
        ['adopted', mine.all],
        ['elected', mine.board],
      ] as const) {
        const ballot = (await chair.call('getChair', { params })).next?.ballot ?? '';
        const of = { params: { ...params, ballot } };
        await chair.call('readyBallot', of);
        await chair.call('openBallot', of);
        await others('vote');
        const { entries } = await member.call('getBooth', { params });
        // The bots leave a role that a human took alone.
        expect(entries.map(({ status }) => status)).toEqual(entitled);
        await chair.call('closeBallot', of);
        const { next } = await eventually(() => chair.call('proclaimBallot', of));
        expect(next).not.toBeNull();
        const { decision } = await chair.call('getBallot', of);
        expect(decision).toMatchObject({ outcome: expected, unanimity: { holds: true } });
      }
      const { board, ballot } = await live();
      expect(ballot).toMatchObject({ kind: 'ticket', decision: { ticket: { elected: { votes: 14 } } } });
      expect(board).toHaveLength(15);
      const votes: { text: string }[] = await api.database.query('select text from votes');
      expect(votes).toHaveLength(14 * 4);
      expect(votes.every(({ text }) => text.includes('"simulated":true'))).toBe(true);
    },
    PATIENCE,
  );

  it('leaves a record that verifies, says that it is simulated, and names nobody', async () => {
    await chair.call('closeAssembly', { params });
    const report = await expectRecord(chair, params);
    expect(report).toMatchObject({
      counts: { ballots: 4, votes: 56, decisions: 4 },
      identity: { simulated: true },
    });
    const { acts } = await chair.call('getRegister', { params });
    expect(parseAct(acts[0]!.text)).toMatchObject({ body: { simulated: true } });
    const archive = Buffer.from(await chair.call('downloadAnnex', { params })).toString();
    expect(archive).not.toMatch(/example\.org|Lefebvre|Caillon|Picard|Dembri/);
  });

  it('keeps its log free of anything personal', () => {
    expect(api.logged.join('')).not.toMatch(/@|PTCE|Représentation/);
    expect(api.logged.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });
});

describe('an installation that began empty', () => {
  it('has no demonstration, even if it is asked for later', async () => {
    const api = await TestApi.start();
    try {
      expect(await api.stranger().refused('getDemonstration')).toMatchObject({ status: 404 });
      await api.person('Quelqu’un');
      const later = await TestApi.start({ demo: true, beside: api });
      expect(await later.stranger().refused('getDemonstration')).toMatchObject({ status: 404 });
      await later.close();
    } finally {
      await api.close();
    }
  });
});
