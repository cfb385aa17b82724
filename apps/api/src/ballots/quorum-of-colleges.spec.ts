import { presetStatutes, type QuorumTest, type Statutes } from '@collegium/rules';
import { TestApi } from '../platform/testing/start-api.js';
import { no, yes } from './testing/choices.js';
import { eventually } from './testing/eventually.js';
import { expectRecordHolds } from './testing/expect-record.js';
import { TestSitting } from './testing/test-sitting.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.close());

const half: QuorumTest = {
  scope: 'each_college',
  counted: ['present', 'remote'],
  measure: 'heads',
  value: '1/2',
  op: '>=',
};
const inEach = (founding: Statutes): Statutes => ({ ...founding, quorum: { first: [half], second: [] } });

describe('a quorum of half of each college', () => {
  let sitting: TestSitting;
  let ballot: string;
  const of = () => ({ params: { ...sitting.params, ballot } });
  const leave = (n: number, state: 'left' | 'room') =>
    sitting.secretary.client.call('setAttendance', {
      params: { ...sitting.params, member: sitting.electors[n]!.member },
      body: { state },
    });

  beforeAll(async () => {
    sitting = await TestSitting.open(api, { members: [2, 2], statutes: inEach });
    ballot = await sitting.prepareResolution();
    await sitting.act('readyBallot', ballot);
  });

  it('has a gauge for each college', async () => {
    const { room } = await sitting.live();
    expect(room.quorumReached).toBe(true);
    expect(room.quorum).toMatchObject([
      { scope: { college: 1 }, heads: 2, needed: 1, share: '1', threshold: '1/2', reached: true },
      { scope: { college: 2 }, heads: 2, needed: 1, reached: true },
    ]);
  });

  it('is lost when a college empties, and then no ballot opens', async () => {
    await leave(2, 'left');
    expect((await sitting.live()).room.quorumReached).toBe(true);
    await leave(3, 'left');
    const { room } = await sitting.live();
    expect(room.quorumReached).toBe(false);
    expect(room.quorum.map(({ reached }) => reached)).toEqual([true, false]);
    expect(await sitting.chair.client.refused('openBallot', of())).toMatchObject({
      code: 'blocked',
      findings: [{ key: 'quorum-missed-college', inputs: { college: 2, heads: 0, needed: 1, called: 2 } }],
    });
    const { next, others } = await sitting.chair.client.call('getChair', { params: sitting.params });
    expect(next?.findings[0]).toMatchObject({ key: 'quorum-missed-college', level: 'blocks' });
    expect(others.map(({ act }) => act)).toContain('adjourn-assembly');
  });

  it('is regained when one comes back, and what was asked is decided', async () => {
    await leave(3, 'room');
    await sitting.act('openBallot', ballot);
    await sitting.vote(sitting.electors[0]!, ballot, yes);
    await sitting.act('closeBallot', ballot);
    await eventually(() => sitting.act('proclaimBallot', ballot));
    expect((await sitting.ballot(ballot)).decision).toMatchObject({
      outcome: 'adopted',
      quorum: [
        { scope: { college: 1 }, reached: true },
        { scope: { college: 2 }, heads: 1, reached: true },
      ],
    });
    await expectRecordHolds(sitting);
  });
});

describe('a quorum of rights where colleges have weights', () => {
  const weighed = (founding: Statutes): Statutes => {
    const { weighting } = presetStatutes('scic-proportional');
    if (weighting === 'none') throw new Error('not weighted');
    const colleges = [
      { college: 1, weight: '1/10', minMembers: 0 },
      { college: 2, weight: '9/10', minMembers: 0 },
    ];
    const test: QuorumTest = { ...half, scope: 'global', measure: 'rights' };
    return {
      ...founding,
      quorum: { first: [test], second: [] },
      weighting: { ...weighting, colleges, bounds: 'none', denominator: 'expressed' },
    };
  };

  it('opens what the count will find decided: an election has no weights', async () => {
    const sitting = await TestSitting.open(api, { members: [1, 2], absent: 8, statutes: weighed });
    const election = await sitting.prepareElection([['A'], ['B']]);
    await sitting.act('readyBallot', election);
    const of = { params: { ...sitting.params, ballot: election } };
    const missed = [{ key: 'quorum-missed-rights', inputs: { share: '3/11', threshold: '1/2' } }];
    expect(await sitting.chair.client.refused('openBallot', of)).toMatchObject({ findings: missed });
    const { next } = await sitting.chair.client.call('getChair', { params: sitting.params });
    expect(next?.findings.filter(({ level }) => level === 'blocks')).toMatchObject(missed);
    expect((await sitting.live()).room.quorum).toMatchObject([{ share: '3/11', reached: false }]);
    await sitting.act('draftBallot', election);
    const resolution = await sitting.prepareResolution();
    await sitting.openBallot(resolution);
    expect((await sitting.live()).room.quorum).toMatchObject([{ share: '41/45', reached: true }]);
  });
});

describe('a quorum asked at the opening alone', () => {
  it('is offered to be adjourned for, once lost, as the server would', async () => {
    const sitting = await TestSitting.open(api, {
      members: [1, 1],
      statutes: (founding) => ({
        ...founding,
        quorum: { first: [{ ...half, when: ['opening'] }], second: [] },
      }),
    });
    const offered = async () => {
      const { others } = await sitting.chair.client.call('getChair', { params: sitting.params });
      return others.filter(({ act }) => act === 'adjourn-assembly');
    };
    expect(await offered()).toEqual([]);
    const params = { ...sitting.params, member: sitting.electors[1]!.member };
    await sitting.secretary.client.call('setAttendance', { params, body: { state: 'left' } });
    expect(await offered()).toEqual([{ act: 'adjourn-assembly', ballot: null, findings: [] }]);
    await sitting.chair.client.call('adjournAssembly', { params: sitting.params });
  });
});

describe('a majority of everyone and of each college', () => {
  it('is not had by a large college alone', async () => {
    const sitting = await TestSitting.open(api, {
      members: [4, 1],
      statutes: (founding) => ({
        ...founding,
        resolution: {
          ...founding.resolution,
          tests: [
            { scope: 'global', base: 'expressed', threshold: '1/2', op: '>', weighting: false },
            { scope: 'each_college', base: 'expressed', threshold: '1/2', op: '>', weighting: false },
          ],
        },
      }),
    });
    const ballot = await sitting.prepareResolution();
    await sitting.openBallot(ballot);
    for (const elector of sitting.electors)
      await sitting.vote(elector, ballot, elector.college === 1 ? yes : no);
    await eventually(async () => {
      const { ballot: live } = await sitting.live();
      expect(live?.standing?.tests.map(({ share, reached }) => [share, reached])).toEqual([
        ['4/5', true],
        ['1', true],
        ['0', false],
      ]);
    });
    await sitting.act('closeBallot', ballot);
    await eventually(() => sitting.act('proclaimBallot', ballot));
    expect((await sitting.ballot(ballot)).decision?.outcome).toBe('rejected');
    expect((await sitting.live()).ballot?.standing).toBeNull();
    await expectRecordHolds(sitting);
  });
});
