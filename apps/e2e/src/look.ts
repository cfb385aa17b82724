import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const PICTURES = fileURLToPath(new URL('../../../test-results/pictures', import.meta.url));
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Looks at a page as a person would: keeps its picture, and lets axe read it. */
export async function look(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    () => document.fonts.status === 'loaded' && document.getAnimations().length === 0,
  );
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(WCAG).analyze();
  const told = violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }));
  expect({ page: name, violations: told }).toEqual({ page: name, violations: [] });
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  expect(width[0], `${name} scrolls sideways`).toBeLessThanOrEqual(width[1]);
}

/** Outside the demonstration no page says that anything is simulated. */
export async function expectNothingSimulated({ page }: { readonly page: Page }): Promise<void> {
  const words = await page.locator('body').innerText();
  expect(words.replace('Pas de démonstration ici', '')).not.toMatch(/simulé|simulated|démonstration/i);
}
