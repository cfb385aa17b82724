import { TestApi } from '../platform/testing/start-api.js';
import { no, yes } from './testing/choices.js';
import { eventually } from './testing/eventually.js';
import { expectRecordHolds } from './testing/expect-record.js';
import { TestSitting } from './testing/test-sitting.js';

describe('a representation withdrawn in the sitting', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());

  it('leaves an open roll as it is, counts for the next one, and its record verifies', async () => {
    const sitting = await TestSitting.open(api, { members: [3, 2] });
    const [staying, wrong] = sitting.electors;
    const ballot = await sitting.prepareResolution();
    await sitting.openBallot(ballot);
    await sitting.secretary.client.call('withdrawRepresentation', {
      params: { ...sitting.params, member: wrong!.member },
      body: { reason: 'A mistake' },
    });
    await sitting.vote(wrong!, ballot, no);
    await sitting.vote(staying!, ballot, yes);
    await sitting.act('closeBallot', ballot);
    await eventually(() => sitting.act('proclaimBallot', ballot));
    const next = await sitting.prepareResolution();
    await sitting.openBallot(next);
    const electors = (await sitting.acts()).flatMap((act) =>
      act.type === 'ballot-opened' ? [act.body.electors.map((each) => each.electors)] : [],
    );
    expect(electors).toEqual([
      [3, 2],
      [2, 2],
    ]);
    expect((await sitting.booth(wrong!)).entries).toEqual([]);
    await sitting.vote(staying!, next, yes);
    await sitting.act('closeBallot', next);
    await eventually(() => sitting.act('proclaimBallot', next));
    await sitting.chair.client.call('closeAssembly', { params: sitting.params });
    await expectRecordHolds(sitting);
  });
});
