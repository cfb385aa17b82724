import { useEffect } from 'react';

let lastPath: string | null = null;
let moved = false;

/**
 * What a browser does by itself between two documents: a new address begins at its top, and the focus, lost with the link
 * that was followed, goes to the new content. A focus that stands somewhere is never taken away.
 */
export function useArrival(): void {
  useEffect(() => {
    const path = window.location.pathname;
    const elsewhere = lastPath !== null && lastPath !== path;
    lastPath = path;
    moved ||= elsewhere;
    if (elsewhere) window.scrollTo(0, 0);
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (moved && lost) document.getElementById('content')?.focus({ preventScroll: true });
  }, []);
}
