import { useLayoutEffect, type RefObject } from 'react';

/** The smallest that a stage may be set, as a share of its natural size. */
const SMALLEST = 0.35;
const ROUNDS = 5;

/**
 * Sets a stage smaller (`--fit`) until all of it is in sight: long questions and long lists stay on one screen. Text
 * that shrinks also wraps less, so that the first guess is too small: it is taken in halves.
 */
export function useFit(stage: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    const fit = () => fitOnce(element);
    const observer = new MutationObserver(fit);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    window.addEventListener('resize', fit);
    void document.fonts.ready.then(fit);
    fit();
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', fit);
    };
  }, [stage]);
}

function fitOnce(element: HTMLElement): void {
  const set = (scale: number) => element.style.setProperty('--fit', String(scale));
  const fits = () => element.scrollHeight <= element.clientHeight + 1;
  set(1);
  if (fits()) return;
  let [small, large] = [SMALLEST, 1];
  for (let round = 0; round < ROUNDS; round += 1) {
    const middle = (small + large) / 2;
    set(middle);
    if (fits()) small = middle;
    else large = middle;
  }
  set(small);
}
