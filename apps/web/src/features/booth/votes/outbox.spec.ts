import type { ProblemBody, Receipt } from '@collegium/contract';
import { parseVoteText, voteText } from '@collegium/record';
import { uuidFrom } from './make-vote.js';
import { Outbox, pauseAfter } from './outbox.js';
import { shelfKey, VoteShelf } from './shelf.js';
import { fakeDevice, fakeTime, id, sampleVote } from './spec-world.js';
import { remedyOf, type SendOutcome } from './vote-life.js';
import type { VoteRecord } from './vote-record.js';

const receiptOf = (record: VoteRecord): Receipt => ({
  vote: record.id,
  entry: record.entry,
  urn: record.urn,
  hash: record.hash,
  note: 'note',
});
const problem = (code: string, status: number, more: Partial<ProblemBody> = {}): SendOutcome => ({
  kind: 'problem',
  problem: { type: 'about:blank', code, title: `sentence of ${code}`, status, ...more },
});
const silence: SendOutcome = { kind: 'silence' };
const taken = (record: VoteRecord): SendOutcome => ({ kind: 'receipt', receipt: receiptOf(record) });

type Script = (record: VoteRecord, attempt: number) => SendOutcome | Promise<SendOutcome>;

function setUp(script: Script, device = fakeDevice()) {
  const time = fakeTime();
  const shelf = new VoteShelf(device, shelfKey('me', id(9)));
  const sent: string[] = [];
  const outbox = new Outbox({
    shelf,
    cast: async (record) => {
      sent.push(record.text);
      return script(record, sent.filter((text) => text === record.text).length);
    },
    after: time.after,
    random: () => 0.5,
  });
  outbox.start();
  return { time, shelf, sent, outbox, device, life: (entry = id(3)) => shelf.find(entry)?.life };
}

describe('the text of a vote made on the device', () => {
  it('is the record’s own, and says that it is simulated', () => {
    const vote = sampleVote();
    const draft = parseVoteText(vote.text);
    expect(draft).toMatchObject({ entry: id(3), urn: id(2), id: id(4), simulated: true });
    expect(voteText(draft)).toEqual({ text: vote.text, hash: vote.hash });
  });

  it('has a random id of the right form without a secure context', () => {
    expect(uuidFrom(new Uint8Array(16))).toBe('00000000-0000-4000-8000-000000000000');
    expect(uuidFrom(new Uint8Array(16).fill(255))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
  });
});

describe('the outbox', () => {
  it('sends a confirmed vote once and keeps its receipt', async () => {
    const { time, shelf, sent, life } = setUp(taken);
    expect(shelf.put(sampleVote())).toBe(true);
    await time.pass(60_000);
    expect(sent).toHaveLength(1);
    expect(life()).toMatchObject({ kind: 'recorded', receipt: { hash: sampleVote().hash } });
  });

  it('sends the same text again, more and more slowly, until the network is back', async () => {
    const { time, shelf, sent, life } = setUp((record, attempt) => (attempt < 4 ? silence : taken(record)));
    shelf.put(sampleVote());
    await time.pass(0);
    expect(life()).toEqual({ kind: 'waiting', hindrance: 'network' });
    await time.pass(500 + 1_000 + 1_999);
    expect(sent).toHaveLength(3);
    await time.pass(1);
    expect(new Set(sent).size).toBe(1);
    expect(sent).toHaveLength(4);
    expect(life()).toMatchObject({ kind: 'recorded' });
  });

  it('goes at once when nudged, and never doubles an attempt under way', async () => {
    let answer: (outcome: SendOutcome) => void = () => undefined;
    const { time, shelf, sent, outbox, life } = setUp((record, attempt) =>
      attempt === 1 ? silence : new Promise((resolve) => (answer = () => resolve(taken(record)))),
    );
    shelf.put(sampleVote());
    await time.pass(0);
    outbox.nudge();
    outbox.nudge();
    await time.pass(20_000);
    expect(sent).toHaveLength(2);
    answer(silence);
    await time.pass(0);
    expect(life()).toMatchObject({ kind: 'recorded' });
  });

  it('goes on after the page died between confirmation and answer', async () => {
    const before = setUp(() => new Promise(() => undefined));
    before.shelf.put(sampleVote());
    await before.time.pass(0);
    const after = setUp(taken, before.device);
    await after.time.pass(0);
    expect(after.sent).toEqual(before.sent);
    expect(after.life()).toMatchObject({ kind: 'recorded' });
  });

  it('leaves another person’s votes on the same device alone', async () => {
    const mine = setUp(silentForever);
    mine.shelf.put(sampleVote());
    const theirs = new VoteShelf(mine.device, shelfKey('someone-else', id(9)));
    expect(theirs.read()).toEqual([]);
  });

  it('keeps votes of several mandates apart', async () => {
    const { time, shelf, life } = setUp((record) =>
      record.entry === id(3) ? problem('not-elector', 403) : taken(record),
    );
    shelf.put(sampleVote(id(3), id(4)));
    shelf.put(sampleVote(id(6), id(7)));
    await time.pass(0);
    expect(life(id(3))).toMatchObject({
      kind: 'refused',
      code: 'not-elector',
      sentence: 'sentence of not-elector',
    });
    expect(life(id(6))).toMatchObject({ kind: 'recorded' });
  });

  it.each([
    ['unexpected', 500, 'busy'],
    ['unavailable', 503, 'busy'],
    ['too-many-tries', 429, 'busy'],
    ['sign-in-required', 401, 'sign-in'],
  ])('takes %s for no refusal', async (code, status, hindrance) => {
    const { time, shelf, life } = setUp((record, attempt) =>
      attempt === 1 ? problem(code, status) : taken(record),
    );
    shelf.put(sampleVote());
    await time.pass(0);
    expect(life()).toEqual({ kind: 'waiting', hindrance });
    await time.pass(60_000);
    expect(life()).toMatchObject({ kind: 'recorded' });
  });

  it.each(['ballot-closed', 'stale-form', 'already-voted', 'ballot-suspended', 'unknown-option'])(
    'stops at a refusal: %s',
    async (code) => {
      const { time, shelf, sent, life } = setUp(() => problem(code, 409));
      shelf.put(sampleVote());
      await time.pass(600_000);
      expect(sent).toHaveLength(1);
      expect(life()).toMatchObject({ kind: 'refused', code });
    },
  );

  it('takes a second-vote refusal that carries this vote’s own receipt for what it is', async () => {
    const { time, shelf, life } = setUp((record) =>
      problem('already-voted', 409, { receipt: receiptOf(record) }),
    );
    shelf.put(sampleVote());
    await time.pass(0);
    expect(life()).toMatchObject({ kind: 'recorded' });
  });

  it('keeps the receipt of the other vote when this one came second', async () => {
    const other = { ...receiptOf(sampleVote()), hash: 'b'.repeat(64) };
    const { time, shelf, life } = setUp(() => problem('already-voted', 409, { receipt: other }));
    shelf.put(sampleVote());
    await time.pass(0);
    expect(life()).toMatchObject({ kind: 'refused', receipt: other });
  });

  it('stops when told, and an answer that still comes counts', async () => {
    let answer: () => void = () => undefined;
    const { time, shelf, outbox, life } = setUp(
      (record) => new Promise((resolve) => (answer = () => resolve(taken(record)))),
    );
    shelf.put(sampleVote());
    await time.pass(0);
    outbox.stop();
    answer();
    await time.pass(0);
    expect(life()).toMatchObject({ kind: 'recorded' });
  });

  it('waits between attempts no longer than a quarter of a minute, spread', () => {
    expect([1, 2, 3, 4].map((attempts) => pauseAfter(attempts, 0.5))).toEqual([500, 1_000, 2_000, 4_000]);
    expect(pauseAfter(30, 0.5)).toBe(15_000);
    expect([pauseAfter(30, 0), pauseAfter(30, 0.999)]).toEqual([11_250, 18_743]);
  });
});

const silentForever: Script = () => silence;

describe('the shelf', () => {
  it('lays its changes over what another tab wrote', () => {
    const device = fakeDevice();
    const [one, two] = [new VoteShelf(device, 'key'), new VoteShelf(device, 'key')];
    one.put(sampleVote(id(3)));
    two.put(sampleVote(id(6)));
    expect(two.read().map(({ entry }) => entry)).toEqual([id(3), id(6)]);
    one.reload();
    expect(one.find(id(6))).not.toBeNull();
    one.remove(id(3));
    two.reload();
    expect(two.read()).toHaveLength(1);
  });

  it('goes on in memory when the device refuses, and says so', () => {
    const device = fakeDevice();
    const shelf = new VoteShelf(device, 'key');
    shelf.put(sampleVote(id(3)));
    device.refuses = true;
    expect(shelf.put(sampleVote(id(6)))).toBe(false);
    expect(shelf.lasting).toBe(false);
    shelf.reload();
    expect(shelf.read()).toHaveLength(2);
  });

  it.each(['', '{}', '[1,null,{"entry":"x"}]', 'nonsense'])('reads %j as empty', (text) => {
    const device = fakeDevice();
    device.kept.set('key', text);
    expect(new VoteShelf(device, 'key').read()).toEqual([]);
  });
});

describe('what to do about a refusal', () => {
  it('is to confirm again where that may work, and nothing where it can’t', () => {
    expect(['ballot-suspended', 'ballot-not-open', 'stale-form', 'vote-malformed'].map(remedyOf)).toEqual(
      Array<string>(4).fill('redo'),
    );
    expect(['ballot-closed', 'already-voted', 'not-elector'].map(remedyOf)).toEqual(
      Array<string>(3).fill('end'),
    );
  });
});
