import type { BoothView } from '@collegium/contract';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../shared/api/problem.js';
import { useRead, useRefreshOn } from '../../shared/api/query.js';
import type { Live } from '../../shared/live/live-store.js';
import { stampOf } from './scene.js';

const WITHOUT_LIVE = 10_000;
/** Someone without any tie to the assembly has no live room either: their admission shows here first. */
const WITHOUT_VIEW = 4_000;

/** The booth's view, read again at each turn of the sitting; by the clock only where the live room can't be reached. */
export function useBooth(assembly: string, live: Live): UseQueryResult<BoothView> {
  const [known, setKnown] = useState(false);
  const read = useRead(
    'getBooth',
    { params: { assembly } },
    { refetchInterval: live.connected ? false : known ? WITHOUT_LIVE : WITHOUT_VIEW },
  );
  if (!known && read.data) setKnown(true);
  const actsFor = read.data?.actsFor ?? [];
  const settled = actsFor.length > 0 && actsFor.every(({ arrived }) => arrived);
  useRefreshOn(stampOf(live.snapshot, settled), 'getBooth', 'getBallot');
  return read;
}

/** The server says that this person has nothing to see here yet. */
export function isStranger(error: unknown): boolean {
  return isProblem(error, 'not-found') || isProblem(error, 'role-required');
}
