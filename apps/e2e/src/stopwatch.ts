import type { Page } from '@playwright/test';

/**
 * Times taken inside the pages themselves, by the clock of the one machine they share: what a person waits for, without
 * what a test adds to it.
 */

/** Resolves to the instant at which the page's text matches, as its own observer sees it. */
export function whenShown(page: Page, pattern: RegExp): Promise<number> {
  return page.evaluate(
    ([source, flags]) =>
      new Promise<number>((resolve) => {
        const wanted = new RegExp(source ?? '', flags);
        const shown = () => wanted.test(document.body.innerText);
        if (shown()) return resolve(Number.NaN);
        const observer = new MutationObserver(() => {
          if (!shown()) return;
          observer.disconnect();
          resolve(Date.now());
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    [pattern.source, pattern.flags],
  );
}

/** Resolves to the instant of the next click in the page. */
export function whenClicked(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener('click', () => resolve(Date.now()), { once: true, capture: true });
      }),
  );
}
