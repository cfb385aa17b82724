import fc from 'fast-check';
import { hex } from '../bytes.js';
import { consistencyPlan, consistencyProof, inclusionPlan, inclusionProof, planNodes } from './proof.js';
import { append, emptyTree, frontierNodes, leafHash, merkleRoot, nodeHash, rootOf } from './tree.js';
import type { TreeNode } from './tree.js';
import { verifyConsistency, verifyInclusion } from './verify.js';

const biggest = 70;
const leaves = Array.from({ length: biggest }, (_, i) => `leaf ${i}`);
const key = (node: TreeNode): string => `${node.level}/${node.index}`;
const store = new Map(append(emptyTree, leaves).nodes.map((node) => [key(node), node.hash]));
const getNode = (node: TreeNode): Uint8Array => {
  const hash = store.get(key(node));
  if (hash === undefined) throw new Error(`node ${key(node)} was never stored`);
  return hash;
};
const roots = Array.from({ length: biggest + 1 }, (_, size) => merkleRoot(leaves.slice(0, size)));
const rootAt = (size: number): Uint8Array => roots[size] ?? new Uint8Array();

/** MTH of RFC 6962 §2.1, written as the RFC writes it. */
function mth(entries: readonly string[]): Uint8Array {
  if (entries.length <= 1) return entries[0] === undefined ? merkleRoot([]) : leafHash(entries[0]);
  let k = 1;
  while (k * 2 < entries.length) k *= 2;
  return nodeHash(mth(entries.slice(0, k)), mth(entries.slice(k)));
}

describe('the tree of RFC 6962', () => {
  // The leaves and roots of the reference implementation of Certificate Transparency.
  const vectorLeaves = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ];
  const vectorRoots = [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ];

  it.each(vectorRoots.map((root, size) => [size, root]))('has the known root at size %i', (size, root) => {
    const bytes = vectorLeaves.slice(0, size).map((leaf) => Uint8Array.from(Buffer.from(leaf, 'hex')));
    expect(hex(merkleRoot(bytes))).toBe(root);
  });

  it('has the root that the RFC defines, at all sizes', () => {
    for (let size = 0; size <= biggest; size++)
      expect(hex(rootAt(size))).toBe(hex(mth(leaves.slice(0, size))));
  });

  it('grows to the same tree in any batches, and stores every complete node once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(biggest), { maxLength: 6 }), (cuts) => {
        const bounds = [0, ...cuts.sort((a, b) => a - b), biggest];
        const seen = new Map<string, string>();
        let state = append(emptyTree, []);
        bounds.slice(1).forEach((to, i) => {
          state = append({ size: state.size, frontier: state.frontier }, leaves.slice(bounds[i], to));
          for (const node of state.nodes) {
            expect(seen.has(key(node))).toBe(false);
            seen.set(key(node), hex(node.hash));
          }
          expect(state.frontier.map(hex)).toEqual(
            frontierNodes(state.size).map((node) => hex(getNode(node))),
          );
          expect(hex(state.root)).toBe(hex(rootAt(state.size)));
        });
        expect(seen.size).toBe(store.size);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses a frontier of another size', () => {
    expect(() => append({ size: 3, frontier: [rootAt(1)] }, ['x'])).toThrow('frontier');
    expect(() => append({ size: -1, frontier: [] }, [])).toThrow('size');
    expect(() => append({ size: 0.5, frontier: [] }, [])).toThrow('size');
  });
});

describe('inclusion', () => {
  it('is shown for every leaf of every tree, from O(log n) stored nodes', () => {
    for (let size = 1; size <= biggest; size++) {
      for (let index = 0; index < size; index++) {
        const proof = inclusionProof(index, size, getNode);
        const claim = { leaf: leaves[index] ?? '', index, size, root: rootAt(size), proof };
        expect(verifyInclusion(claim)).toBe(true);
        expect(planNodes(inclusionPlan(index, size)).length).toBeLessThanOrEqual(
          2 * Math.ceil(Math.log2(size)),
        );
      }
    }
  });

  it('fails for any other leaf, place, size, root or proof', () => {
    const anywhere = fc
      .integer({ min: 2, max: biggest })
      .chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)));
    fc.assert(
      fc.property(anywhere, fc.nat(biggest), fc.nat(255), ([size, index], other, byte) => {
        const proof = inclusionProof(index, size, getNode);
        const claim = { leaf: leaves[index] ?? '', index, size, root: rootAt(size), proof };
        expect(verifyInclusion({ ...claim, leaf: 'another leaf' })).toBe(false);
        if (other !== index) expect(verifyInclusion({ ...claim, index: other })).toBe(false);
        expect(verifyInclusion({ ...claim, root: rootAt(size - 1) })).toBe(false);
        expect(verifyInclusion({ ...claim, proof: proof.slice(1) })).toBe(false);
        expect(verifyInclusion({ ...claim, proof: [...proof, rootAt(1)] })).toBe(false);
        const changed = proof.map((hash, i) =>
          i === byte % proof.length ? hash.map((b, j) => (j === 0 ? b ^ 1 : b)) : hash,
        );
        expect(verifyInclusion({ ...claim, proof: changed })).toBe(false);
      }),
    );
  });

  it('is refused outside the tree', () => {
    expect(() => inclusionPlan(3, 3)).toThrow('index');
    expect(() => inclusionPlan(-1, 3)).toThrow('index');
    expect(verifyInclusion({ leaf: '', index: 0, size: 0, root: rootAt(0), proof: [] })).toBe(false);
    expect(verifyInclusion({ leaf: '', index: 0.5, size: 2, root: rootAt(0), proof: [] })).toBe(false);
  });
});

describe('consistency', () => {
  it('is shown between every two sizes', () => {
    for (let newer = 0; newer <= biggest; newer++) {
      for (let older = 0; older <= newer; older++) {
        const proof = consistencyProof(older, newer, getNode);
        const claim = {
          older: { size: older, root: rootAt(older) },
          newer: { size: newer, root: rootAt(newer) },
          proof,
        };
        expect(verifyConsistency(claim)).toBe(true);
      }
    }
  });

  it('fails for a history that was rewritten', () => {
    const pair = fc
      .integer({ min: 2, max: biggest })
      .chain((newer) => fc.tuple(fc.integer({ min: 1, max: newer - 1 }), fc.constant(newer)));
    fc.assert(
      fc.property(pair, fc.nat(biggest), ([older, newer], at) => {
        const proof = consistencyProof(older, newer, getNode);
        const rewritten = leaves.slice(0, older).map((leaf, i) => (i === at % older ? `${leaf}!` : leaf));
        const claim = {
          older: { size: older, root: rootAt(older) },
          newer: { size: newer, root: rootAt(newer) },
          proof,
        };
        expect(verifyConsistency({ ...claim, older: { size: older, root: merkleRoot(rewritten) } })).toBe(
          false,
        );
        expect(verifyConsistency({ ...claim, newer: { size: newer, root: rootAt(newer - 1) } })).toBe(false);
        expect(verifyConsistency({ ...claim, proof: proof.slice(1) })).toBe(false);
        expect(verifyConsistency({ ...claim, proof: [...proof, rootAt(1)] })).toBe(false);
        expect(verifyConsistency({ ...claim, older: { size: newer + 1, root: rootAt(newer) } })).toBe(false);
      }),
    );
  });

  it('takes nothing for granted about empty and equal trees', () => {
    const empty = { size: 0, root: rootAt(0) };
    const one = { size: 1, root: rootAt(1) };
    expect(verifyConsistency({ older: { size: 0, root: rootAt(1) }, newer: one, proof: [] })).toBe(false);
    expect(verifyConsistency({ older: empty, newer: one, proof: [rootAt(1)] })).toBe(false);
    expect(verifyConsistency({ older: one, newer: { size: 1, root: rootAt(2) }, proof: [] })).toBe(false);
    expect(
      verifyConsistency({
        older: { size: 2, root: rootAt(2) },
        newer: { size: 2, root: rootAt(2) },
        proof: [rootAt(1)],
      }),
    ).toBe(false);
    expect(verifyConsistency({ older: { size: -1, root: rootAt(0) }, newer: one, proof: [] })).toBe(false);
    expect(() => consistencyPlan(2, 1)).toThrow('size');
    expect(hex(rootOf([]))).toBe(hex(rootAt(0)));
  });
});
