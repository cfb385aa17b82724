import { useEffect, useRef, useState } from 'react';
import { now } from './clock.js';

/** A value that changes at most once every `every` milliseconds; the last one always arrives. */
export function useThrottled<T>(value: T, every: number): T {
  const [shown, setShown] = useState(value);
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + every - now().getTime());
    const timer = setTimeout(() => {
      last.current = now().getTime();
      setShown(value);
    }, wait);
    return () => clearTimeout(timer);
  }, [value, every]);
  return shown;
}
