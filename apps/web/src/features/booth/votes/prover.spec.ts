import type { VoteProof } from '@collegium/contract';
import {
  append,
  consistencyProof,
  emptyTree,
  hex,
  inclusionProof,
  makeCheckpoint,
  makeReceipt,
  makeSigner,
  registerOrigin,
  urnOrigin,
  type StoredNode,
  type TreeNode,
} from '@collegium/record';
import { Prover, type ProofAnswer } from './prover.js';
import { VoteShelf } from './shelf.js';
import { fakeDevice, fakeTime, id, sampleVote } from './spec-world.js';
import { unchecked, type VoteRecord } from './vote-record.js';
import { advanceHead, fingerprintOf, readRegisterHead, verifyReceipt, verifyVoteProof } from './verify.js';

const signer = makeSigner('collegium.example', new Uint8Array(32).fill(7));
const stranger = makeSigner('collegium.example', new Uint8Array(32).fill(8));

const lookIn =
  (nodes: readonly StoredNode[]) =>
  ({ level, index }: TreeNode): Uint8Array => {
    const node = nodes.find((stored) => stored.level === level && stored.index === index);
    if (!node) throw new Error('no such node');
    return node.hash;
  };

/** The server's side: an urn whose third leaf is the vote. */
function proofFor(record: VoteRecord, by = signer, leaf = record.text): VoteProof {
  const tree = append(emptyTree, ['a', 'b', leaf, 'd', 'e']);
  const origin = urnOrigin(record.assembly, record.urn);
  return {
    index: 2,
    size: 5,
    path: inclusionProof(2, 5, lookIn(tree.nodes)).map(hex),
    checkpoint: makeCheckpoint({ origin, size: 5, root: tree.root }, by),
  };
}

function recorded(by = signer, hash?: string): VoteRecord {
  const vote = sampleVote();
  const root = append(emptyTree, []).root;
  const note = makeReceipt(
    { assembly: vote.assembly, urn: vote.urn, vote: hash ?? vote.hash, size: 0, root },
    by,
  );
  const receipt = { vote: vote.id, entry: vote.entry, urn: vote.urn, hash: vote.hash, note };
  return { ...vote, life: { kind: 'recorded', receipt, check: unchecked } };
}

function setUp(record: VoteRecord, answers: (looks: number) => ProofAnswer) {
  const time = fakeTime();
  const shelf = new VoteShelf(fakeDevice(), 'key');
  let looks = 0;
  const prover = new Prover({
    shelf,
    askProof: async () => answers((looks += 1)),
    checkReceipt: async ({ life, ...vote }) =>
      life.kind === 'recorded' && verifyReceipt(vote, life.receipt, signer.vkey),
    checkProof: async (vote, proof) => verifyVoteProof(vote, proof, signer.vkey),
    after: time.after,
    now: time.now,
    random: () => 0.5,
  });
  prover.start();
  shelf.put(record);
  const check = () => {
    const life = shelf.find(record.entry)?.life;
    return life?.kind === 'recorded' ? life.check : null;
  };
  return { time, prover, check, looks: () => looks };
}

describe('after the receipt', () => {
  it('the signature is verified, then the proof, and then it is left in peace', async () => {
    const record = recorded();
    const { time, check, looks } = setUp(record, (look) => (look < 3 ? 'not-entered' : proofFor(record)));
    await time.pass(0);
    expect(check()).toMatchObject({ signed: true, proof: null });
    await time.pass(10_000);
    expect(check()).toMatchObject({ signed: true, proof: { index: 2 }, missingSince: null, alarm: null });
    await time.pass(600_000);
    expect(looks()).toBe(3);
  });

  it('a receipt signed by another key is an alarm', async () => {
    const { time, check, looks } = setUp(recorded(stranger), () => 'silence');
    await time.pass(60_000);
    expect(check()).toMatchObject({ signed: false, alarm: 'signature' });
    expect(looks()).toBe(0);
  });

  it('a receipt for another vote is an alarm', async () => {
    const { time, check } = setUp(recorded(signer, 'c'.repeat(64)), () => 'silence');
    await time.pass(0);
    expect(check()?.alarm).toBe('signature');
  });

  it.each([
    [
      'of another leaf',
      (record: VoteRecord) => proofFor(record, signer, record.text.replace('for', 'against')),
    ],
    ['signed by another key', (record: VoteRecord) => proofFor(record, stranger)],
    ['at another place', (record: VoteRecord) => ({ ...proofFor(record), index: 3 })],
    ['of another size', (record: VoteRecord) => ({ ...proofFor(record), size: 6 })],
    ['that isn’t one', (record: VoteRecord) => ({ ...proofFor(record), path: ['zz'] })],
  ])('a proof %s is an alarm', async (_what, make) => {
    const record = recorded();
    const { time, check, looks } = setUp(record, () => make(record));
    await time.pass(60_000);
    expect(check()).toMatchObject({ alarm: 'proof', proof: null });
    expect(looks()).toBe(1);
  });

  it('no proof after a minute of answers is an alarm, which a late proof ends', async () => {
    const record = recorded();
    let late = false;
    const { time, check } = setUp(record, () => (late ? proofFor(record) : 'not-entered'));
    await time.pass(55_000);
    expect(check()).toMatchObject({ alarm: null });
    await time.pass(30_000);
    expect(check()).toMatchObject({ alarm: 'missing' });
    late = true;
    await time.pass(20_000);
    expect(check()).toMatchObject({ alarm: null, proof: { size: 5 } });
  });

  it('a network that is lost is no alarm, however long', async () => {
    const { time, check } = setUp(recorded(), () => 'silence');
    await time.pass(3_600_000);
    expect(check()).toMatchObject({ signed: true, alarm: null, proof: null });
  });
});

describe('the head of the register that a device keeps', () => {
  const assembly = id(9);
  const acts = ['act 0', 'act 1', 'act 2', 'act 3', 'act 4'];
  const tree = append(emptyTree, acts);
  const head = (leaves: readonly string[], by = signer): string =>
    makeCheckpoint(
      { origin: registerOrigin(assembly), size: leaves.length, root: append(emptyTree, leaves).root },
      by,
    );
  const path = consistencyProof(3, 5, lookIn(tree.nodes)).map(hex);

  it('moves on when the register only grew', () => {
    const kept = readRegisterHead(assembly, head(acts.slice(0, 3)), signer.vkey);
    expect(kept?.size).toBe(3);
    if (!kept) return;
    expect(advanceHead(assembly, kept, { from: 3, size: 5, path, checkpoint: head(acts) })).toMatchObject({
      size: 5,
    });
  });

  it('refuses another history, another key, another place', () => {
    const kept = readRegisterHead(assembly, head(['other', 'act 1', 'act 2']), signer.vkey);
    expect(kept).not.toBeNull();
    if (!kept) return;
    expect(advanceHead(assembly, kept, { from: 3, size: 5, path, checkpoint: head(acts) })).toBeNull();
    expect(
      advanceHead(assembly, kept, { from: 3, size: 5, path, checkpoint: head(acts, stranger) }),
    ).toBeNull();
    expect(advanceHead(assembly, kept, { from: 2, size: 5, path, checkpoint: head(acts) })).toBeNull();
    expect(readRegisterHead(id(8), head(acts), signer.vkey)).toBeNull();
    expect(readRegisterHead(assembly, 'nonsense', 'nonsense')).toBeNull();
  });

  it('knows the fingerprint of its key', () => {
    expect(fingerprintOf(signer.vkey)).toBe(signer.fingerprint);
    expect(fingerprintOf('nonsense')).toBeNull();
  });
});
