import {
  ballotViewSchema,
  boothViewSchema,
  liveSnapshotSchema,
  receiptSchema,
  type Receipt,
} from '@collegium/contract';
import {
  decisionInput,
  fromHex,
  hex,
  merkleRoot,
  openCheckpoint,
  openReceipt,
  parseVkey,
  sha256Hex,
  urnOrigin,
  verifyInclusion,
  type Act,
} from '@collegium/record';
import { decide, type DecideInput } from '@collegium/rules';
import { Client } from 'pg';
import { TestApi } from '../platform/testing/start-api.js';
import { abstention, blank, no, yes } from './testing/choices.js';
import { eventually } from './testing/eventually.js';
import { expectRecordHolds } from './testing/expect-record.js';
import { TestSitting, type Elector } from './testing/test-sitting.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.close());

/** As the owner of the tables: the application's role may not even try. */
async function asOwner(statement: string): Promise<unknown> {
  const owner = new Client({ connectionString: api.databases.ownerUrl });
  await owner.connect();
  try {
    return await owner.query(statement);
  } finally {
    await owner.end();
  }
}

describe('a resolution, from draft to proclamation', () => {
  let sitting: TestSitting;
  let ballot: string;
  let electors: readonly Elector[];

  beforeAll(async () => {
    sitting = await TestSitting.open(api, { members: [3, 2, 1] });
    ballot = await sitting.prepareResolution();
    electors = sitting.electors;
  });

  it('tells before it opens that a college has one elector', async () => {
    await sitting.act('readyBallot', ballot);
    const view = ballotViewSchema.parse(await sitting.ballot(ballot));
    expect(view).toMatchObject({ state: 'ready', urns: [{ electors: 3 }, { electors: 2 }, { electors: 1 }] });
    expect(view.notices).toMatchObject([{ key: 'single-elector', level: 'tells', inputs: { college: 3 } }]);
    expect(view.form).toMatch(/^[0-9a-f]{64}$/);
    const live = liveSnapshotSchema.parse(await sitting.live());
    expect(live).toMatchObject({
      stage: 'announced',
      ballot: { id: ballot, notices: [{ key: 'single-elector' }] },
    });
  });

  it('gives each elector their paper, and nothing to those who join later', async () => {
    await sitting.act('openBallot', ballot);
    const booth = boothViewSchema.parse(await sitting.booth(electors[0]!));
    expect(booth).toMatchObject({
      actsFor: [{ name: 'Member 1.0', college: 1 }],
      ballot: { id: ballot, state: 'open', decision: null, tallies: null },
      entries: [{ status: 'may-vote', receipt: null, college: 1 }],
      next: null,
    });
    await sitting.join(2, 'Someone late');
    expect((await sitting.booth(sitting.electors.at(-1)!)).entries).toEqual([]);
    sitting.electors.pop();
  });

  it('answers each vote with a receipt that the server signed, and soon with a proof', async () => {
    const [a, b, c, d, e, f] = electors;
    const { vkey } = await sitting.booth(a!);
    const headIn = ({ note }: Receipt): number => {
      const read = openReceipt(note, parseVkey(vkey));
      return read.ok ? read.receipt.size : Number.NaN;
    };
    const text = await sitting.text(a!, yes);
    const answer = await sitting.send(a!, ballot, text);
    expect(answer.status).toBe(201);
    const receipt = receiptSchema.parse(answer.body);
    const opened = openReceipt(receipt.note, parseVkey(vkey));
    expect(opened).toMatchObject({
      ok: true,
      receipt: { urn: receipt.urn, vote: sha256Hex(text), assembly: sitting.assembly },
    });

    // A receipt names the urn's last checkpoint: once the first vote is under one, so does the next receipt.
    expect(headIn(receipt)).toBe(0);
    await eventually(async () => expect((await sitting.live()).ballot?.urns[0]).toMatchObject({ votes: 1 }));
    expect(headIn(await sitting.vote(b!, ballot, no))).toBe(1);
    await sitting.vote(c!, ballot, yes);
    await sitting.vote(d!, ballot, abstention);
    await sitting.vote(e!, ballot, blank);
    await sitting.vote(f!, ballot, yes);

    const params = { ...sitting.params, ballot, vote: receipt.vote };
    const proof = await eventually(() => a!.person.client.call('proveVote', { params }));
    const head = openCheckpoint(proof.checkpoint, parseVkey(vkey), urnOrigin(sitting.assembly, receipt.urn));
    if (!head.ok) throw new Error(head.reason);
    const claim = { leaf: text, index: proof.index, size: proof.size, root: head.head.root };
    expect(verifyInclusion({ ...claim, proof: proof.path.map((node) => fromHex(node)) })).toBe(true);
    expect(await b!.person.client.refused('proveVote', { params })).toMatchObject({ code: 'not-found' });
  });

  it('shows the tallies per college while it is open, and the vote to its elector', async () => {
    const live = await eventually(async () => {
      const snapshot = liveSnapshotSchema.parse(await sitting.live());
      expect(snapshot.ballot?.urns.map(({ votes }) => votes)).toEqual([3, 2, 1]);
      return snapshot;
    });
    expect(live).toMatchObject({ stage: 'open', ballot: { decision: null, outcome: null } });
    expect(live.ballot?.urns.map(({ tally }) => tally)).toMatchObject([
      { counts: { for: 2, against: 1 }, blank: 0, votes: 3 },
      { counts: { for: 0, against: 0 }, blank: 1, abstention: 1, votes: 2 },
      { counts: { for: 1, against: 0 }, votes: 1 },
    ]);
    expect((await sitting.booth(electors[0]!)).entries).toMatchObject([
      { status: 'voted', receipt: { entry: expect.any(String) } },
    ]);
  });

  it('answers a booth that asks again with 304 until something changes', async () => {
    const { client } = electors[0]!.person;
    const first = await client.send('getBooth', { params: sitting.params });
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await client.send('getBooth', { params: sitting.params, headers })).status).toBe(304);
    await sitting.act('suspendBallot', ballot);
    const changed = await client.send('getBooth', { params: sitting.params, headers });
    expect(changed).toMatchObject({ status: 200, body: { ballot: { state: 'suspended' } } });
    await sitting.act('resumeBallot', ballot);
  });

  it('is counted by itself once closed; the decision is the chair’s alone until it is proclaimed', async () => {
    const chair = await sitting.act('closeBallot', ballot);
    expect(chair.next).toMatchObject({ act: 'proclaim-ballot', ballot, findings: [] });
    expect(await sitting.ballot(ballot)).toMatchObject({
      state: 'counted',
      decision: { outcome: 'adopted' },
    });
    const params = { ...sitting.params, ballot };
    const { client } = electors[0]!.person;
    expect(await client.call('getBallot', { params })).toMatchObject({
      state: 'counted',
      decision: null,
      outcome: null,
    });
    expect(await sitting.booth(electors[0]!)).toMatchObject({ ballot: { decision: null } });
    expect(await sitting.live()).toMatchObject({
      stage: 'counting',
      ballot: { decision: null, outcome: null },
    });

    await sitting.act('proclaimBallot', ballot);
    expect(await client.call('getBallot', { params })).toMatchObject({
      outcome: 'adopted',
      decision: { outcome: 'adopted' },
    });
    expect(await sitting.live()).toMatchObject({ stage: 'decision', ballot: { outcome: 'adopted' } });
    expect(await sitting.booth(electors[0]!)).toMatchObject({
      ballot: { outcome: 'adopted', tallies: [{ votes: 3 }, { votes: 2 }, { votes: 1 }] },
    });
  });

  it('leaves a register from which anyone can recompute it', async () => {
    expect(await sitting.story()).toEqual([
      'ballot-ready',
      'ballot-opened',
      'member-admitted',
      'attendance-changed',
      'ballot-suspended',
      'ballot-resumed',
      'ballot-closed',
      'urn-closed',
      'urn-closed',
      'urn-closed',
      'ballot-counted',
      'ballot-proclaimed',
    ]);
    const acts = await sitting.acts();
    const opened = acts.find((act) => act.type === 'ballot-opened')!.body;
    const counted = acts.find((act) => act.type === 'ballot-counted')!.body;
    const { rules, decision } = await sitting.ballot(ballot);
    const input = decisionInput({
      rules,
      opened,
      tallies: counted.tallies,
      tieBreaks: [],
    });
    expect(decide(input as DecideInput)).toEqual(decision);
    expect(opened).toMatchObject({
      electors: [{ electors: 3 }, { electors: 2 }, { electors: 1 }],
      attendance: [{ called: 3, present: 3 }, { called: 2 }, { called: 1 }],
      notices: [{ key: 'single-elector', college: 3 }],
    });
    await expectUrnsMatchTheirVotes(acts);
    await expectRecordHolds(sitting);
    expect(api.logged.filter((line) => line.includes('"error"'))).toEqual([]);
  });

  it('can’t be rewritten, not even by hand', async () => {
    const attempts = [
      `update votes set text = text`,
      `delete from votes`,
      `truncate votes cascade`,
      `update urn_entries set height = height + 1`,
      `delete from urn_entries`,
      `update acts set text = text`,
      `update checkpoints set note = note`,
      `delete from merkle_nodes`,
    ];
    for (const attempt of attempts) {
      expect({ attempt, done: await asOwner(attempt).catch((error: Error) => error.message) }).toMatchObject({
        attempt,
        done: expect.stringContaining('insert-only'),
      });
    }
  });
});

describe('a resolution', () => {
  it('is held although nobody was called to one of the colleges', async () => {
    const sitting = await TestSitting.open(api, { members: [2, 0] });
    const ballot = await sitting.prepareResolution();
    expect((await sitting.ballot(ballot)).readiness).toMatchObject([{ key: 'no-elector', level: 'warns' }]);
    await sitting.openBallot(ballot);
    for (const elector of sitting.electors) await sitting.vote(elector, ballot, yes);
    await sitting.act('closeBallot', ballot);
    await sitting.act('proclaimBallot', ballot);
    expect(await sitting.ballot(ballot)).toMatchObject({
      outcome: 'adopted',
      tallies: [{ votes: 2 }, { votes: 0 }],
    });
    await expectRecordHolds(sitting);
  });
});

/** Each urn's act names the number and the Merkle root of exactly the votes that were cast for it. */
async function expectUrnsMatchTheirVotes(acts: readonly Act[]): Promise<void> {
  for (const act of acts) {
    if (act.type !== 'urn-closed') continue;
    const { urn, size, root } = act.body;
    const votes: { text: string }[] = await api.database.query(
      'select v.text from urn_entries n join votes v on v.id = n.vote_id where n.urn_id = $1 order by n.height',
      [urn],
    );
    expect({ size: votes.length, root: hex(merkleRoot(votes.map(({ text }) => text))) }).toEqual({
      size,
      root,
    });
  }
}
