import { presetStatutes, type Statutes } from '@collegium/rules';
import { foundForSpecs, type FoundedForSpecs } from '../founding/testing/found-for-specs.js';
import { TestApi } from '../platform/testing/start-api.js';

let api: TestApi;
let house: FoundedForSpecs;
let params: { assembly: string };
const secretary = () => house.secretary.client;

beforeAll(async () => {
  api = await TestApi.start();
  house = await foundForSpecs(api);
  params = { assembly: house.assembly };
});
afterAll(() => api.close());

const save = (statutes: unknown, basedOn: number) =>
  secretary().send('saveStatutes', { params, body: { statutes, basedOn } });
const scic = ({ colleges }: Statutes): Statutes => presetStatutes('scic-proportional', colleges);

describe('statutes in versions', () => {
  it('begin with the first, which the assembly in preparation decides by', async () => {
    const view = await secretary().call('getStatutes', { params });
    expect(view).toMatchObject({ version: 1, appliesHere: true, statutes: { v: 2, weighting: 'none' } });
    expect(view.versions).toMatchObject([{ version: 1, taken: true, used: false }]);
  });

  it('are taken whole or not at all, whatever is wrong with them', async () => {
    const { statutes } = await secretary().call('getStatutes', { params });
    for (const wrong of [
      { ...statutes, v: 3 },
      { ...statutes, invented: true },
      { ...statutes, quorum: { first: [{ scope: 'global', value: '5/4' }], second: [] } },
      { ...statutes, resolution: { ...statutes.resolution, abstention: 'perhaps' } },
    ]) {
      expect(await save(wrong, 1)).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    }
    const [test] = statutes.resolution.tests ?? [];
    const contradiction = {
      ...statutes,
      resolution: { ...statutes.resolution, tests: [{ ...test, scope: { college: 9 } }] },
    };
    expect(await save(contradiction, 1)).toMatchObject({
      status: 422,
      body: { code: 'statutes-contradict' },
    });
    expect((await secretary().call('getStatutes', { params })).versions).toHaveLength(1);
  });

  it('keep a ballot from being ready while a clause is still to be read, and name it', async () => {
    const { statutes } = await secretary().call('getStatutes', { params });
    const saved = await save(scic(statutes), 1);
    expect(saved).toMatchObject({ status: 200, body: { version: 2, appliesHere: true } });
    // The first act will name the organisation with its legal form: the statutes' own.
    expect(await api.database.query('select legal_form as form from organisations')).toEqual([
      { form: scic(statutes).legalForm },
    ]);
    const { agenda } = await secretary().call('getAssembly', { params });
    const ballot = agenda[0]?.ballot?.id ?? '';
    const view = await secretary().call('getBallot', { params: { ...params, ballot } });
    expect(view.rules).toBeNull();
    expect(view.readiness).toMatchObject([
      { key: 'missing-parameter', level: 'blocks', inputs: { parameter: 'weighting.denominator' } },
    ]);
  });

  it('are followed by the drafts once they are settled', async () => {
    const { statutes } = await secretary().call('getStatutes', { params });
    if (statutes.weighting === 'none') throw new Error('a SCIC weighs its colleges');
    const settled = { ...statutes, weighting: { ...statutes.weighting, denominator: 'expressed' } };
    expect(await save(settled, 2)).toMatchObject({ status: 200, body: { version: 3 } });
    const { agenda } = await secretary().call('getAssembly', { params });
    const ballot = agenda[0]?.ballot?.id ?? '';
    const { rules } = await secretary().call('getBallot', { params: { ...params, ballot } });
    expect(rules).toMatchObject({ version: 2, weighting: { denominator: 'expressed' } });
  });

  it('saved by two at once are one’s; the other is told, and nothing is written over', async () => {
    const { statutes, version } = await secretary().call('getStatutes', { params });
    const named = (name: string) => ({
      ...statutes,
      articles: { decision: name },
    });
    const answers = await Promise.all(
      ['art. 1', 'art. 2', 'art. 3'].map((name) => save(named(name), version)),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'statutes-newer' });
    const { versions } = await secretary().call('getStatutes', { params });
    expect(versions.map((one) => one.version)).toEqual([version + 1, version, version - 1, version - 2]);
    expect(await save(statutes, version)).toMatchObject({ status: 409 });
  });

  it('saved unchanged make no new version', async () => {
    const { statutes, version } = await secretary().call('getStatutes', { params });
    expect(await save(statutes, version)).toMatchObject({ status: 200, body: { version } });
  });

  it('can be read again as they were, and never change', async () => {
    const first = await secretary().call('getStatutes', { params, query: { version: '1' } });
    expect(first).toMatchObject({ version: 1, statutes: { weighting: 'none' } });
    expect(await secretary().refused('getStatutes', { params, query: { version: '99' } })).toMatchObject({
      status: 404,
    });
    await expect(api.database.query(`update statutes set text = '{}'`)).rejects.toThrow(/insert-only|denied/);
  });

  it('of a convened assembly stay; a newer version is for those to come', async () => {
    const before = await secretary().call('getStatutes', { params });
    await secretary().call('convene', { params });
    const changed = { ...before.statutes, articles: { quorum: 'art. 9' } };
    expect(await save(changed, before.version)).toMatchObject({
      status: 200,
      body: { version: before.version + 1, appliesHere: false },
    });
    const after = await secretary().call('getStatutes', { params });
    expect(after).toMatchObject({ version: before.version, statutes: before.statutes });
    expect(after.versions[1]).toMatchObject({ version: before.version, taken: true, used: true });
  });
});
