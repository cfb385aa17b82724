import { setTimeout as pause } from 'node:timers/promises';
import type { PlayKey } from '@collegium/contract';
import { eventually } from '../ballots/testing/eventually.js';
import { TestApi } from '../platform/testing/start-api.js';
import type { TestClient } from '../platform/testing/test-client.js';
import { addressOf, personaParts } from './cast.js';
import { expectRecord } from '../register/testing/expect-record.js';

/** Two dozen members walk in one after the other, each through the public API. */
const PATIENCE = 120_000;

describe('the example SCIC, whose two assemblies answer one question alike', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start({ demo: true });
  });
  afterAll(() => api.close());

  async function as(persona: string): Promise<TestClient> {
    const client = api.stranger();
    await client.call('takePersona', { body: { persona } });
    return client;
  }
  async function others(play: PlayKey, act: 'join' | 'vote'): Promise<void> {
    const visitor = api.stranger();
    await visitor.call('letOthers', { body: { act, play } });
    while ((await visitor.call('getDemonstration', { query: { play } })).others.act !== 'idle')
      await pause(100);
  }

  it('weighs its colleges as published, and needs half of each', async () => {
    const { assembly, plays, personas } = await api
      .stranger()
      .call('getDemonstration', { query: { play: 'scic' } });
    expect(plays.map(({ key }) => key)).toEqual(['ptce', 'scic', 'scic-majority']);
    expect(personas).toHaveLength(8);
    const chair = await as('scic-chair');
    const { next } = await chair.call('getChair', { params: { assembly } });
    expect(next?.act).toBe('open-assembly');
    expect(next?.findings.map(({ key, level, inputs }) => [key, level, inputs['college']])).toEqual(
      [1, 2, 3, 4].map((college) => ['quorum-missed-college', 'blocks', college]),
    );
    expect(await chair.refused('openAssembly', { params: { assembly } })).toMatchObject({ code: 'blocked' });
  });

  describe.each([
    ['scic', 'rejected', '137/308'],
    ['scic-majority', 'adopted', '13/20'],
  ] as const)('%s: %s, with %s of the weights for', (play, outcome, share) => {
    let params: { assembly: string };
    let chair: TestClient;
    let of: { params: { assembly: string; ballot: string } };

    beforeAll(async () => {
      params = { assembly: (await api.stranger().call('getDemonstration', { query: { play } })).assembly };
      chair = await as(`${play}-chair`);
    });

    it(
      'gathers, each college with its half',
      async () => {
        await others(play, 'join');
        const { room } = await chair.call('getLive', { params });
        expect(room.quorumReached).toBe(true);
        expect(room.quorum.map(({ heads, needed }) => [heads, needed])).toEqual([
          [7, 4],
          [11, 6],
          [5, 3],
          [3, 2],
        ]);
      },
      PATIENCE,
    );

    it(
      'votes, each college with its weight',
      async () => {
        await chair.call('openAssembly', { params });
        const ballot = (await chair.call('getChair', { params })).next?.ballot ?? '';
        of = { params: { ...params, ballot } };
        await chair.call('readyBallot', of);
        await chair.call('openBallot', of);
        await others(play, 'vote');
        const { ballot: live } = await chair.call('getLive', { params });
        expect(live?.standing).toMatchObject({ share, tests: [{ weighting: true, share }] });
        expect(live?.standing?.weights.map(({ effective }) => effective)).toEqual([
          '2/5',
          '1/4',
          '1/4',
          '1/10',
        ]);
      },
      PATIENCE,
    );

    it('decides, and leaves a record that verifies', async () => {
      await chair.call('closeBallot', of);
      await eventually(() => chair.call('proclaimBallot', of));
      const { decision } = await chair.call('getBallot', of);
      expect(decision).toMatchObject({ outcome, tests: [{ share }] });
      await chair.call('closeAssembly', { params });
      await expectRecord(chair, params);
    });
  });

  it('is left out where an earlier release loaded the demonstration without it', async () => {
    await api.database.query(`update organisations set simulated = false where short_name = 'SCIC exemple'`);
    const { plays } = await api.stranger().call('getDemonstration');
    expect(plays.map(({ key }) => key)).toEqual(['ptce']);
    const other = await api.stranger().refused('getDemonstration', { query: { play: 'scic' } });
    expect(other).toMatchObject({ status: 404 });
  });

  it('has no role to take there either', async () => {
    const { player } = personaParts.find(({ key }) => key === 'scic-chair')!;
    await api.database.query(`update accounts set email = 'gone.' || email where email = $1`, [
      addressOf({ id: player }),
    ]);
    const refused = await api.stranger().refused('takePersona', { body: { persona: 'scic-chair' } });
    expect(refused).toMatchObject({ status: 404, code: 'persona-unknown' });
  });
});
