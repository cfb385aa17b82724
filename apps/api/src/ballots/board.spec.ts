import { TestApi } from '../platform/testing/start-api.js';
import { abstention, blank, names, no, yes } from './testing/choices.js';
import { eventually } from './testing/eventually.js';
import { expectRecordHolds } from './testing/expect-record.js';
import { TestSitting, type Elector } from './testing/test-sitting.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.close());

describe('a board ratified in block, and the co-presidency it chooses', () => {
  let sitting: TestSitting;
  let electors: readonly Elector[];
  let list: string;
  let ticket: string;
  const of = (ballot: string) => ({ params: { ...sitting.params, ballot } });

  async function proclaim(ballot: string): Promise<void> {
    await sitting.act('closeBallot', ballot);
    await eventually(() => sitting.act('proclaimBallot', ballot));
  }

  beforeAll(async () => {
    sitting = await TestSitting.open(api, { members: [4, 2], seats: [2, 1] });
    electors = sitting.electors;
  });

  it('isn’t asked about before anyone is elected', async () => {
    list = await sitting.prepareRatification();
    ticket = await sitting.prepareTicket(['A et B', 'C et D']);
    expect((await sitting.ballot(list)).readiness).toMatchObject([
      { key: 'nothing-to-ratify', level: 'blocks' },
    ]);
    expect(await sitting.chair.client.refused('readyBallot', of(list))).toMatchObject({ code: 'blocked' });
    await sitting.act('readyBallot', ticket);
    expect(await sitting.chair.client.refused('openBallot', of(ticket))).toMatchObject({
      code: 'blocked',
      findings: [{ key: 'no-elector' }],
    });
  });

  it('stands on the list once its election is proclaimed', async () => {
    const election = await sitting.prepareBoard();
    await sitting.openBallot(election);
    const [one, two, three, , five] = electors;
    const choices = [names(one!.member, two!.member), names(one!.member, two!.member), names(three!.member)];
    for (const [n, choice] of choices.entries()) await sitting.vote(electors[n]!, election, choice);
    await sitting.vote(five!, election, names(five!.member));
    await proclaim(election);
    const { options, rules } = await sitting.ballot(list);
    const seated = [one!, two!, five!];
    expect(options.filter(({ college }) => college !== null).map(({ id }) => id)).toEqual(
      seated.map(({ member }) => member),
    );
    expect(rules).toMatchObject({ ratifies: seated.map(({ member }) => member) });
  });

  it('is read again when the list goes back to a draft', async () => {
    await sitting.act('readyBallot', list);
    await api.database.query(
      `update ballots set rules = jsonb_set(rules, '{ratifies}', '[]') where id = $1`,
      [list],
    );
    await sitting.act('draftBallot', list);
    const { rules } = await sitting.ballot(list);
    expect(rules).toMatchObject({
      ratifies: electors.filter((_, n) => [0, 1, 4].includes(n)).map(({ member }) => member),
    });
  });

  it('is ratified by all members, unanimously when nobody is against', async () => {
    await sitting.openBallot(list);
    for (const elector of electors.slice(0, 4)) await sitting.vote(elector, list, yes);
    await sitting.vote(electors[4]!, list, abstention);
    await proclaim(list);
    const { decision } = await sitting.ballot(list);
    expect(decision).toMatchObject({ outcome: 'adopted', unanimity: { meaning: 'no_against', holds: true } });
    expect(decision?.steps.at(-1)?.key).toBe('decision.adopted');
  });

  it('chooses among tickets, and nobody else does', async () => {
    await sitting.act('openBallot', ticket);
    const [one, two, three, , five] = electors;
    const { room, ballot } = await sitting.live();
    expect(ballot?.urns.map(({ electors: n }) => n)).toEqual([2, 1]);
    expect(room.quorumReached).toBe(true);
    expect((await sitting.booth(three!)).entries).toEqual([]);
    await sitting.vote(one!, ticket, names('t1'));
    await sitting.vote(two!, ticket, names('t1'));
    const two_names = await sitting.send(five!, ticket, await sitting.text(five!, names('t1', 't2')));
    expect(two_names.status).toBe(422);
    await sitting.vote(five!, ticket, blank);
    await proclaim(ticket);
    expect((await sitting.ballot(ticket)).decision).toMatchObject({
      outcome: 'elected',
      ticket: { elected: { option: 't1', votes: 2 } },
    });
  });

  it('leaves a record that verifies', async () => {
    const report = await expectRecordHolds(sitting);
    expect(report.counts).toMatchObject({ ballots: 3, decisions: 3 });
  });
});

describe('a list of the board whose assembly was adjourned', () => {
  it('keeps whom the first assembly seated', async () => {
    const sitting = await TestSitting.open(api, { members: [2, 1], seats: [1, 1], quorum: '1/2' });
    await sitting.prepareRatification();
    const election = await sitting.prepareBoard();
    await sitting.openBallot(election);
    const [one, , three] = sitting.electors;
    await sitting.vote(one!, election, names(one!.member));
    await sitting.vote(three!, election, names(three!.member));
    await sitting.act('closeBallot', election);
    await eventually(() => sitting.act('proclaimBallot', election));
    for (const { member } of sitting.electors) {
      const params = { ...sitting.params, member };
      await sitting.secretary.client.call('setAttendance', { params, body: { state: 'left' } });
    }
    await sitting.chair.client.call('adjournAssembly', { params: sitting.params });
    const body = { date: '2026-06-15', time: '18:00', place: 'Rennes' };
    const second = await sitting.secretary.client.call('conveneAgain', { params: sitting.params, body });
    const carried: { id: string }[] = await api.database.query(
      `select id from ballots where assembly_id = $1 and rules ? 'ratifies'`,
      [second.assembly],
    );
    const params = { assembly: second.assembly, ballot: carried[0]!.id };
    await sitting.chair.client.call('readyBallot', { params });
    await sitting.chair.client.call('draftBallot', { params });
    const { rules } = await sitting.chair.client.call('getBallot', { params });
    expect(rules).toMatchObject({ ratifies: [one!.member, three!.member] });
  });
});

describe('a resolution exactly divided', () => {
  const divided = async (tie: 'casting_vote' | 'new_vote'): Promise<[TestSitting, string]> => {
    const sitting = await TestSitting.open(api, {
      members: [2],
      statutes: (founding) => ({ ...founding, resolution: { ...founding.resolution, tie } }),
    });
    const ballot = await sitting.prepareResolution();
    await sitting.openBallot(ballot);
    await sitting.vote(sitting.electors[0]!, ballot, yes);
    await sitting.vote(sitting.electors[1]!, ballot, no);
    await sitting.act('closeBallot', ballot);
    await eventually(async () => expect((await sitting.ballot(ballot)).state).toBe('counted'));
    return [sitting, ballot];
  };
  const settle = (sitting: TestSitting, ballot: string, body: object) =>
    sitting.chair.client.send('breakTie', { params: { ...sitting.params, ballot }, body });

  it('waits for the chair’s casting vote, which is said once and stands in the register', async () => {
    const [sitting, ballot] = await divided('casting_vote');
    const { next } = await sitting.chair.client.call('getChair', { params: sitting.params });
    expect(next?.act).toBe('break-tie');
    const of = { params: { ...sitting.params, ballot } };
    expect(await sitting.chair.client.refused('proclaimBallot', of)).toMatchObject({ code: 'blocked' });
    expect(await settle(sitting, ballot, { how: 'new-vote', college: null })).toMatchObject({ status: 409 });
    const both = await Promise.all(
      (['for', 'against'] as const).map((side) => settle(sitting, ballot, { how: 'casting-vote', side })),
    );
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    await sitting.act('proclaimBallot', ballot);
    const side = both[0]!.status === 200 ? 'for' : 'against';
    expect((await sitting.ballot(ballot)).decision).toMatchObject({
      outcome: side === 'for' ? 'adopted' : 'rejected',
    });
    const act = (await sitting.acts()).find(({ type }) => type === 'tie-broken');
    expect(act?.body).toMatchObject({ kind: 'casting-vote', side, college: null });
    await expectRecordHolds(sitting);
  });

  it('is put again where the statutes say so', async () => {
    const [sitting, ballot] = await divided('new_vote');
    expect(await settle(sitting, ballot, { how: 'casting-vote', side: 'for' })).toMatchObject({
      status: 409,
    });
    expect(await settle(sitting, ballot, { how: 'new-vote', college: null })).toMatchObject({ status: 200 });
    await sitting.act('proclaimBallot', ballot);
    const { following, decision } = await sitting.ballot(ballot);
    expect(decision?.outcome).toBe('rejected');
    const again = await sitting.ballot(following ?? '');
    expect(again).toMatchObject({ state: 'draft', round: 2, follows: ballot });
    await sitting.openBallot(again.id);
    await sitting.vote(sitting.electors[0]!, again.id, yes);
    await sitting.act('closeBallot', again.id);
    await eventually(() => sitting.act('proclaimBallot', again.id));
    await expectRecordHolds(sitting);
  });

  it('is rejected where they say nothing else, with nothing for the chair to settle', async () => {
    const sitting = await TestSitting.open(api, { members: [2] });
    const ballot = await sitting.prepareResolution();
    await sitting.openBallot(ballot);
    await sitting.vote(sitting.electors[0]!, ballot, yes);
    await sitting.vote(sitting.electors[1]!, ballot, no);
    await sitting.act('closeBallot', ballot);
    await eventually(async () => expect((await sitting.ballot(ballot)).state).toBe('counted'));
    expect(await settle(sitting, ballot, { how: 'casting-vote', side: 'for' })).toMatchObject({
      status: 409,
      body: { code: 'no-tie' },
    });
  });
});
