import type { BoothView } from '@collegium/contract';
import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';

export interface Following {
  /** The view to show. */
  readonly shown: BoothView;
  /** The assembly votes on something else by now. */
  readonly behind: boolean;
  /** Goes there, and takes the focus along. */
  readonly catchUp: () => void;
  /** Around the headings that the focus goes to. */
  readonly main: RefObject<HTMLDivElement | null>;
}

/**
 * Follows the assembly from ballot to ballot by itself, unless the person is reading a receipt or is far down the page:
 * then what they read stays until they are back, or say that they want to go on.
 */
export function useFollowing(newest: BoothView, reading: boolean): Following {
  const busy = useFarDown() || reading;
  const [shown, setShown] = useState(newest);
  const [jumps, setJumps] = useState(0);
  const main = useRef<HTMLDivElement>(null);
  const behind = busy && shown.ballot?.id !== newest.ballot?.id && newest.ballot?.state === 'open';
  if (!behind && shown !== newest) setShown(newest);
  useEffect(() => {
    if (jumps > 0) main.current?.querySelector('h1')?.focus();
  }, [jumps]);
  const catchUp = () => {
    setShown(newest);
    setJumps(jumps + 1);
  };
  return { shown: behind ? shown : newest, behind, catchUp, main };
}

/** About the height of what stands above the question on a phone. */
const FAR = 320;

/** Whether the person has scrolled away from the top: what appears there would escape them. */
function useFarDown(): boolean {
  return useSyncExternalStore(onScroll, () => window.scrollY > FAR);
}

function onScroll(listener: () => void): () => void {
  window.addEventListener('scroll', listener, { passive: true });
  return () => window.removeEventListener('scroll', listener);
}
