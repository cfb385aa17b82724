import { useEffect, useState } from 'react';

/** The only place of the web that reads the device's clock, so that specs can do without it. */
export function now(): Date {
  return new Date();
}

/** The current instant, renewed every `every` milliseconds: for "open for 3 min" and the like. */
export function useNow(every: number): Date {
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setInstant(now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return instant;
}
