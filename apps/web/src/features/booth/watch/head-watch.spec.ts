import type { ConsistencyProof } from '@collegium/contract';
import { fakeDevice } from '../votes/spec-world.js';
import type { KeptHead } from '../votes/verify.js';
import { watchHead, type HeadWorld } from './head-watch.js';

const head = (size: number): KeptHead => ({ vkey: 'key', size, root: `root-${size}` });
const proof = (from: number, size: number): ConsistencyProof => ({
  from,
  size,
  path: [],
  checkpoint: `${size}`,
});

function world(answer: ConsistencyProof | 'refused' | 'silence', more: Partial<HeadWorld> = {}) {
  const asked: number[] = [];
  const made: HeadWorld = {
    device: fakeDevice(),
    prove: async (from) => {
      asked.push(from);
      return answer;
    },
    advance: (_assembly, _kept, { size }) => head(size),
    readHead: (_assembly, checkpoint) => head(Number(checkpoint)),
    ...more,
  };
  return { ...made, asked };
}

describe('the head that a device keeps', () => {
  it('is the first one seen, then each that continues it', async () => {
    const first = world(proof(1, 4));
    expect(await watchHead('a', 'key', first)).toBeNull();
    const second = world(proof(4, 9), { device: first.device });
    expect(await watchHead('a', 'key', second)).toBeNull();
    expect([...first.asked, ...second.asked]).toEqual([1, 4]);
    expect(await watchHead('a', 'key', world('silence', { device: first.device }))).toBe('unknown');
  });

  it('raises the alarm for another key, another history, a shorter register', async () => {
    const { device } = world('silence');
    await watchHead('a', 'key', world(proof(1, 4), { device }));
    expect(await watchHead('a', 'other', world(proof(4, 9), { device }))).toBe('key');
    expect(await watchHead('a', 'key', world(proof(4, 9), { device, advance: () => null }))).toBe('history');
    expect(await watchHead('a', 'key', world('refused', { device }))).toBe('shorter');
    // None of these replaces what was seen.
    const again = world(proof(4, 9), { device });
    expect(await watchHead('a', 'key', again)).toBeNull();
    expect(again.asked).toEqual([4]);
  });

  it('is none where the first answer isn’t signed by the key, or none came', async () => {
    expect(await watchHead('a', 'key', world(proof(1, 4), { readHead: () => null }))).toBe('history');
    expect(await watchHead('a', 'key', world('refused'))).toBe('unknown');
    const { device } = world('silence');
    device.write('collegium.head.a', '{"size":"4"}');
    expect(await watchHead('a', 'key', world(proof(1, 4), { device }))).toBeNull();
  });
});
