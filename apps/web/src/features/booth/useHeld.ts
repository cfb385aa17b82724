import type { BoothView } from '@collegium/contract';
import { useState } from 'react';

/**
 * The view to show: the newest, unless the assembly has gone on to another ballot while the person is reading a receipt.
 * Then theirs stays until they are done or say so.
 */
export function useHeld(
  newest: BoothView,
  reading: boolean,
): { readonly shown: BoothView; readonly behind: boolean; readonly catchUp: () => void } {
  const [shown, setShown] = useState(newest);
  const behind = reading && shown.ballot?.id !== newest.ballot?.id && newest.ballot?.state === 'open';
  if (!behind && shown !== newest) setShown(newest);
  return { shown: behind ? shown : newest, behind, catchUp: () => setShown(newest) };
}
