import { useCallback, useEffect, useState } from 'react';
import { isFragment, readFragment, writeFragment } from './fragment.js';
import type { Simulation } from './simulation.js';

/** A browser writes only so many addresses in a minute. */
const WRITE_AFTER = 400;

export interface SimulationState {
  readonly simulation: Simulation;
  /** The link one came by holds no simulation. */
  readonly unreadable: boolean;
  readonly change: (next: Simulation) => void;
  readonly reset: () => void;
}

/** The simulation of the address, or the one to begin with; each change goes to the address, and nowhere else. */
export function useSimulation(start: () => Simulation): SimulationState {
  const [{ simulation, unreadable }, set] = useState(() => fromAddress(start));
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    const follow = () => {
      if (!isFragment(fragmentNow())) return;
      set(fromAddress(start));
      setMoved(false);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [start]);
  useEffect(() => {
    if (!moved) return undefined;
    const write = setTimeout(() => {
      const { pathname, search } = window.location;
      window.history.replaceState(
        window.history.state,
        '',
        `${pathname}${search}#${writeFragment(simulation)}`,
      );
    }, WRITE_AFTER);
    return () => clearTimeout(write);
  }, [simulation, moved]);
  const change = useCallback((next: Simulation) => {
    set({ simulation: next, unreadable: false });
    setMoved(true);
  }, []);
  const reset = useCallback(() => {
    change(start());
  }, [change, start]);
  return { simulation, unreadable, change, reset };
}

function fromAddress(start: () => Simulation): Pick<SimulationState, 'simulation' | 'unreadable'> {
  const fragment = fragmentNow();
  const read = readFragment(fragment);
  return { simulation: read ?? start(), unreadable: read === null && isFragment(fragment) };
}

const fragmentNow = () => window.location.hash.slice(1);
