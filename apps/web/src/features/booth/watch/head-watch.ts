import type { ConsistencyProof } from '@collegium/contract';
import type { DeviceStore } from '../drafts/draft-store.js';
import type { KeptHead } from '../votes/verify.js';

/**
 * key: the record is signed by another key than the one this device knows · history: the register isn't the
 * continuation of what this device saw · shorter: the register doesn't reach what this device saw.
 */
export type HeadAlarm = 'key' | 'history' | 'shorter';

export interface HeadWorld {
  readonly device: DeviceStore;
  /** Asks for the proof that the register only grew since `from` acts. */
  readonly prove: (from: number) => Promise<ConsistencyProof | 'refused' | 'silence'>;
  readonly advance: (assembly: string, kept: KeptHead, proof: ConsistencyProof) => KeptHead | null;
  readonly readHead: (assembly: string, checkpoint: string, vkey: string) => KeptHead | null;
}

const headKey = (assembly: string) => `collegium.head.${assembly}`;

/**
 * Demands that the register of an assembly continues the head this device kept, and keeps the new one. What was seen
 * once can't be rewritten without every such device noticing. A device that knows none yet trusts the first.
 * @returns the alarm to raise, null when all is well, 'unknown' when nothing could be asked
 */
export async function watchHead(
  assembly: string,
  vkey: string,
  world: HeadWorld,
): Promise<HeadAlarm | 'unknown' | null> {
  const kept = parseHead(world.device.read(headKey(assembly)));
  if (kept && kept.vkey !== vkey) return 'key';
  const proof = await world.prove(kept?.size ?? 1);
  if (proof === 'silence') return 'unknown';
  if (proof === 'refused') return kept ? 'shorter' : 'unknown';
  const next = kept ? world.advance(assembly, kept, proof) : world.readHead(assembly, proof.checkpoint, vkey);
  if (!next) return 'history';
  world.device.write(headKey(assembly), JSON.stringify(next));
  return null;
}

function parseHead(text: string | null): KeptHead | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { vkey, size, root }: { readonly [Name in keyof KeptHead]?: unknown } = value;
    return typeof vkey === 'string' && typeof size === 'number' && typeof root === 'string'
      ? { vkey, size, root }
      : null;
  } catch {
    return null;
  }
}
