import { setTimeout as pause } from 'node:timers/promises';
import type { PlayKey } from '@collegium/contract';
import { TestApi } from '../platform/testing/start-api.js';
import type { TestClient } from '../platform/testing/test-client.js';
import { expectRecord } from '../register/testing/expect-record.js';

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
      await pause(20);
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

  it.each([
    ['scic', 'rejected', '137/308'],
    ['scic-majority', 'adopted', '13/20'],
  ] as const)('%s: %s, with %s of the weights for', async (play, outcome, share) => {
    const { assembly } = await api.stranger().call('getDemonstration', { query: { play } });
    const params = { assembly };
    const chair = await as(`${play}-chair`);
    await others(play, 'join');
    await chair.call('openAssembly', { params });
    const ballot = (await chair.call('getChair', { params })).next?.ballot ?? '';
    const of = { params: { ...params, ballot } };
    await chair.call('readyBallot', of);
    await chair.call('openBallot', of);
    await others(play, 'vote');
    const { ballot: live } = await chair.call('getLive', { params });
    expect(live?.standing).toMatchObject({ share, tests: [{ weighting: true, share }] });
    expect(live?.standing?.weights.map(({ effective }) => effective)).toEqual(['2/5', '1/4', '1/4', '1/10']);
    await chair.call('closeBallot', of);
    await chair.call('proclaimBallot', of);
    const { decision } = await chair.call('getBallot', of);
    expect(decision).toMatchObject({ outcome, tests: [{ share }] });
    await chair.call('closeAssembly', { params });
    await expectRecord(chair, params);
  });
});
