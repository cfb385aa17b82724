import { expect, type Locator, type Page } from '@playwright/test';

const STEPS = 60;

/** Where the focus is: how far down the page, and whether it shows. */
interface Stop {
  readonly name: string;
  readonly top: number;
  readonly shown: boolean;
}

/**
 * Goes to an element as who has no mouse does, by Tab alone. Every stop on the way must show that it has the focus;
 * the stops are given in their order.
 */
export async function tabTo(page: Page, wanted: Locator): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  const arrived = () => wanted.evaluate((element) => element === document.activeElement);
  if (await arrived()) return stops;
  for (let step = 0; step < STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await whereFocusIs(page);
    if (stop === null) continue;
    expect(stop, `the focus shows on ${stop.name}`).toMatchObject({ shown: true });
    stops.push(stop);
    if (await arrived()) return stops;
  }
  throw new Error(`not reached by Tab: ${stops.map(({ name }) => name).join(' → ')}`);
}

/** In one column what comes after stands below; two things on a line may come in any height. */
export function expectDownwards(stops: readonly Stop[]): void {
  for (const [index, stop] of stops.entries()) {
    const before = stops[index - 1];
    if (before) expect(stop.top, `${before.name} → ${stop.name}`).toBeGreaterThan(before.top - 48);
  }
}

/** Null between the last element of the page and the first, where the focus is the browser's own. */
async function whereFocusIs(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    // Some fields show the focus on the row or box around them.
    const around = [element, element.closest('label'), element.parentElement].filter((one) => one !== null);
    const shown = around.some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    });
    const name =
      (element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent) ||
      element.tagName;
    return {
      name: name.trim().slice(0, 60),
      top: element.getBoundingClientRect().top + window.scrollY,
      shown,
    };
  });
}
