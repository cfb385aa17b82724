import { useEffect, useRef, useState } from 'react';
import { call } from '../../../shared/api/call.js';
import { ApiProblem } from '../../../shared/api/problem.js';
import { now } from '../../../shared/device/clock.js';
import type { Live } from '../../../shared/live/live-store.js';
import { after, deviceStore, randomShare } from '../device.js';
import { watchHead, type HeadAlarm } from './head-watch.js';

/** A room must not ask all at once, nor each device at every arrival. */
const SPREAD = 4_000;
const SELDOM = 15_000;

/** Watches the register's head at every turn of the sitting; the alarm stays until the page is left. */
export function useHeadWatch(assembly: string, live: Live, vkey: string | null): HeadAlarm | null {
  const [alarm, setAlarm] = useState<HeadAlarm | null>(null);
  const last = useRef(0);
  const { snapshot } = live;
  const turn = snapshot && `${snapshot.state}|${snapshot.ballot?.id}|${snapshot.ballot?.state}`;
  const shownKey = snapshot?.record.fingerprint;
  useEffect(() => {
    if (!turn || vkey === null || shownKey === undefined) return undefined;
    const wait = Math.max(1_000, last.current + SELDOM - now().getTime()) + randomShare() * SPREAD;
    let left = false;
    const watch = async () => {
      last.current = now().getTime();
      const found = await look(assembly, vkey, shownKey);
      if (!left && found !== null && found !== 'unknown') setAlarm(found);
    };
    const callOff = after(wait, () => void watch());
    return () => {
      left = true;
      callOff();
    };
  }, [assembly, turn, vkey, shownKey]);
  return alarm;
}

async function look(assembly: string, vkey: string, shownKey: string): Promise<HeadAlarm | 'unknown' | null> {
  try {
    const { advanceHead, fingerprintOf, readRegisterHead } = await import('../votes/verify.js');
    if (fingerprintOf(vkey) !== shownKey) return 'key';
    const world = {
      device: deviceStore,
      prove: prove(assembly),
      advance: advanceHead,
      readHead: readRegisterHead,
    };
    return await watchHead(assembly, vkey, world);
  } catch {
    // The means to verify couldn't be fetched: the next turn tries again.
    return 'unknown';
  }
}

const prove = (assembly: string) => async (from: number) => {
  try {
    return await call('proveConsistency', { params: { assembly }, query: { from } });
  } catch (error) {
    const unable = error instanceof ApiProblem && error.status < 500 && (await sizeNow(assembly)) < from;
    return unable ? ('refused' as const) : ('silence' as const);
  }
};

/** How many acts the register has by its own word; no bound while it doesn't say. */
async function sizeNow(assembly: string): Promise<number> {
  try {
    return (await call('getLive', { params: { assembly } })).record.size;
  } catch {
    return Infinity;
  }
}
