import { ballotViewSchema, liveSnapshotSchema } from '@collegium/contract';
import { decisionInput, fromHex, sha256Hex } from '@collegium/record';
import { decide, type DecideInput } from '@collegium/rules';
import { TestApi } from '../platform/testing/start-api.js';
import { names } from './testing/choices.js';
import { expectRecordHolds } from './testing/expect-record.js';
import { TestSitting } from './testing/test-sitting.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.close());

const candidates = [['Ada', 'Bea', 'Cid'], ['Dot', 'Eve'], ['Fay']] as const;

describe('an election by colleges', () => {
  it('fills each college’s seats and seats the board', async () => {
    const sitting = await TestSitting.open(api, { members: [3, 2, 1] });
    const ballot = await sitting.prepareElection(candidates);
    await sitting.openBallot(ballot);
    const [a, b, c, d, e, f] = sitting.electors;
    await sitting.vote(a!, ballot, names('c1-1', 'c1-2'));
    await sitting.vote(b!, ballot, names('c1-1', 'c1-2'));
    await sitting.vote(c!, ballot, names('c1-3'));
    await sitting.vote(d!, ballot, names('c2-1'));
    await sitting.vote(e!, ballot, names('c2-1'));
    await sitting.vote(f!, ballot, names('c3-1'));
    await sitting.act('closeBallot', ballot);
    await sitting.act('proclaimBallot', ballot);
    const live = liveSnapshotSchema.parse(await sitting.live());
    expect(live).toMatchObject({ stage: 'board', ballot: { outcome: 'elected' } });
    expect(live.board).toEqual([
      { college: 1, member: 'Ada' },
      { college: 1, member: 'Bea' },
      { college: 2, member: 'Dot' },
      { college: 3, member: 'Fay' },
    ]);
    expect(live.seats).toEqual([
      { college: 1, seats: 2 },
      { college: 2, seats: 1 },
      { college: 3, seats: 1 },
    ]);
    const { counts } = await expectRecordHolds(sitting);
    expect(counts).toMatchObject({ ballots: 1, votes: 6, decisions: 1 });
  });

  async function tied(): Promise<{ sitting: TestSitting; ballot: string }> {
    const sitting = await TestSitting.open(api, { members: [3, 2, 1] });
    const ballot = await sitting.prepareElection(candidates);
    await sitting.openBallot(ballot);
    const [a, b, , d, e] = sitting.electors;
    // One seat sure for Ada, one tied between Bea and Cid; the seat of college 2 tied.
    await sitting.vote(a!, ballot, names('c1-1', 'c1-2'));
    await sitting.vote(b!, ballot, names('c1-1', 'c1-3'));
    await sitting.vote(d!, ballot, names('c2-1'));
    await sitting.vote(e!, ballot, names('c2-2'));
    const chair = await sitting.act('closeBallot', ballot);
    expect(chair.next).toMatchObject({ act: 'break-tie', ballot });
    return { sitting, ballot };
  }

  it('stops at a tie across the last seat; a lot whose seed nobody could aim breaks it', async () => {
    const { sitting, ballot } = await tied();
    const params = { ...sitting.params, ballot };
    const { client } = sitting.chair;
    expect(await client.refused('proclaimBallot', { params })).toMatchObject({
      code: 'blocked',
      status: 409,
      findings: [{ key: 'tie-open', inputs: { colleges: ['1', '2'] } }],
    });
    expect(await client.refused('breakTie', { params, body: { college: 3, how: 'lot' } })).toMatchObject({
      code: 'no-tie',
    });
    const half = await client.call('breakTie', { params, body: { college: 1, how: 'lot' } });
    expect(half.next).toMatchObject({ act: 'break-tie' });
    expect(await client.refused('breakTie', { params, body: { college: 1, how: 'lot' } })).toMatchObject({
      code: 'no-tie',
    });
    // The first lot made the secret public: a new vote would be chosen knowing whom the second elects.
    expect(await client.refused('breakTie', { params, body: { college: 2, how: 'new-vote' } })).toMatchObject(
      {
        code: 'lot-known',
        status: 409,
      },
    );
    const whole = await client.call('breakTie', { params, body: { college: 2, how: 'lot' } });
    expect(whole.next).toMatchObject({ act: 'proclaim-ballot', findings: [] });
    await sitting.act('proclaimBallot', ballot);
    expect((await sitting.live()).board).toHaveLength(3);

    const acts = await sitting.acts();
    const opened = acts.find((act) => act.type === 'ballot-opened')!.body;
    const lots = acts.filter((act) => act.type === 'tie-broken').map(({ body }) => body);
    const roots = acts.filter((act) => act.type === 'urn-closed');
    const secret = lots[0]!.kind === 'lot' ? lots[0]!.secret : '';
    expect(sha256Hex(fromHex(secret))).toBe(opened.lotCommitment);
    const ordered = opened.urns.map(({ urn }) => roots.find(({ body }) => body.urn === urn)!.body.root);
    expect(lots).toMatchObject([
      { college: 1, kind: 'lot', seed: sha256Hex(fromHex(secret + ordered.join(''))) },
      { college: 2, kind: 'lot' },
    ]);
    expect((await sitting.story()).slice(-6)).toEqual([
      'ballot-counted',
      'tie-broken',
      'ballot-counted',
      'tie-broken',
      'ballot-counted',
      'ballot-proclaimed',
    ]);
    const { rules, decision } = await sitting.ballot(ballot);
    const counted = acts.findLast((act) => act.type === 'ballot-counted')!.body;
    const input = decisionInput({ rules, opened, tallies: counted.tallies, tieBreaks: lots });
    expect(decide(input as DecideInput)).toEqual(decision);
    await expectRecordHolds(sitting);
  });

  it('refuses a lot among so many that no seed is fair, and leaves the new vote', async () => {
    const sitting = await TestSitting.open(api, { members: [2], seats: [40] });
    const all = Array.from({ length: 60 }, (_, n) => `Candidate ${n}`);
    const ballot = await sitting.prepareElection([all]);
    await sitting.openBallot(ballot);
    const [a, b] = sitting.electors;
    const ids = all.map((_, n) => `c1-${n + 1}`);
    await sitting.vote(a!, ballot, names(...ids.slice(0, 40)));
    await sitting.vote(b!, ballot, names(...ids.slice(40)));
    await sitting.act('closeBallot', ballot);
    const params = { ...sitting.params, ballot };
    expect(
      await sitting.chair.client.refused('breakTie', { params, body: { college: 1, how: 'lot' } }),
    ).toMatchObject({
      code: 'blocked',
      findings: [{ key: 'election.lot-too-large', level: 'blocks', inputs: { college: 1, seats: 40 } }],
    });
    await sitting.chair.client.call('breakTie', { params, body: { college: 1, how: 'new-vote' } });
    expect(await sitting.ballot(ballot)).toMatchObject({ decision: { outcome: 'none-elected' } });
  });

  it('can leave tied seats to a new vote, which is one ballot for all of them', async () => {
    const { sitting, ballot } = await tied();
    const params = { ...sitting.params, ballot };
    await sitting.chair.client.call('breakTie', { params, body: { college: 1, how: 'new-vote' } });
    await sitting.chair.client.call('breakTie', { params, body: { college: 2, how: 'new-vote' } });
    const first = await sitting.ballot(ballot);
    expect(first).toMatchObject({ decision: { outcome: 'elected' } });
    const following = first.following!;
    expect(await sitting.ballot(following)).toMatchObject({
      state: 'draft',
      number: 2,
      round: 2,
      follows: ballot,
      readiness: [],
      options: [{ id: 'c1-2' }, { id: 'c1-3' }, { id: 'c2-1' }, { id: 'c2-2' }],
      rules: {
        colleges: [
          { college: 1, seats: 1, maxNames: 1 },
          { college: 2, seats: 1 },
        ],
      },
    });
    expect((await sitting.live()).agenda).toMatchObject([
      { ballot: { id: ballot } },
      { ballot: { id: following } },
    ]);
    const next = await sitting.act('proclaimBallot', ballot);
    expect(next.next).toMatchObject({ act: 'ready-ballot', ballot: following });

    await sitting.openBallot(following);
    const [a, b, c, d, , f] = sitting.electors;
    expect((await sitting.booth(f!)).entries).toEqual([]);
    for (const elector of [a!, b!]) await sitting.vote(elector, following, names('c1-3'));
    await sitting.vote(c!, following, names('c1-2'));
    await sitting.vote(d!, following, names('c2-2'));
    await sitting.act('closeBallot', following);
    await sitting.act('proclaimBallot', following);
    expect((await sitting.live()).board.map(({ member }) => member)).toEqual(['Ada', 'Cid', 'Eve']);
    const { counts } = await expectRecordHolds(sitting);
    expect(counts).toMatchObject({ ballots: 2, votes: 8, decisions: 2 });
    const edit = { question: { fr: 'Autre', en: 'Other' }, candidates: null };
    const refused = { params: { ...sitting.params, ballot: following }, body: edit };
    expect(await sitting.secretary.client.refused('editBallot', refused)).toMatchObject({
      code: 'ballot-frozen',
    });
  });

  it('takes a list of candidates while it is a draft', async () => {
    const sitting = await TestSitting.open(api, { members: [1, 1] });
    const ballot = await sitting.prepareElection([['Ada', 'Bea'], ['Cid']]);
    const { client } = sitting.secretary;
    const params = { ...sitting.params, ballot };
    const question = { fr: 'Qui ?', en: 'Who?' };
    const list = [
      { college: 1, label: 'Zoe' },
      { college: 1, label: 'Ada' },
      { college: 2, label: 'Cid' },
    ];
    const view = ballotViewSchema.parse(
      await client.call('editBallot', { params, body: { question, candidates: list } }),
    );
    expect(view).toMatchObject({
      question,
      options: [
        { id: 'c1-01', label: 'Zoe' },
        { id: 'c1-1', label: 'Ada' },
        { id: 'c2-1', label: 'Cid' },
      ],
      rules: { colleges: [{ candidates: ['c1-01', 'c1-1'] }, { candidates: ['c2-1'] }] },
    });
    const twice = {
      question,
      candidates: [...list, { college: 1, label: 'Ada' }, { college: 9, label: 'Nobody' }],
    };
    expect(await client.refused('editBallot', { params, body: twice })).toMatchObject({
      code: 'invalid-request',
      errors: [{ path: 'candidates.3.label' }, { path: 'candidates.4.college' }],
    });
    await client.call('editBallot', { params, body: { question, candidates: [list[0]] } });
    expect(await client.refused('readyBallot', { params })).toMatchObject({
      code: 'blocked',
      findings: [{ key: 'not-ready', inputs: { notices: ['no-candidate'] } }],
    });
  });
});
