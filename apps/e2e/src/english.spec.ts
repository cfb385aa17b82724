import { expect, test, type Page } from '@playwright/test';
import { goToBallot } from './booth.js';
import { expectDownwards, tabTo } from './keyboard.js';
import { look } from './look.js';
import { DESK, PHONE, PROJECTOR, someone, takeRole, type Someone } from './people.js';
import { startProduct, type Product } from './product.js';
import { askAtTheDoor, assemblyOf, letOthers } from './room.js';

const SMALL = { width: 320, height: 568 };

/** The key pages in English, at the width of a phone and of a desk; the chair and the booth without a mouse. */
test.describe.serial('in English, and by keyboard', () => {
  let product: Product;
  let chair: Someone;
  let voter: Someone;
  let assembly = '';
  const inside = (page: string) => `/assemblies/${assembly}/${page}`;
  const english = { locale: 'en-GB' } as const;

  test.beforeAll(async ({ browser }) => {
    product = await startProduct();
    chair = await someone(browser, product, { viewport: DESK, ...english });
    voter = await someone(browser, product, { viewport: PHONE, ...english });
  });

  test.afterAll(async () => {
    await product.stop();
  });

  test('the ways in', async () => {
    const { page } = voter;
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'The meeting, the rule, the proof' })).toBeVisible();
    await lookTwice(page, 'en-welcome');
    await page.goto('/sign-in');
    await page.getByLabel('Your e-mail address').fill('someone@example.org');
    await lookTwice(page, 'en-sign-in');
    await page.getByRole('button', { name: 'Send me a code' }).click();
    await expect(page.getByRole('heading', { name: 'We sent a code and a link' })).toBeVisible();
    await look(page, 'en-code-360');
    await page.goto('/mailbox');
    await expect(page.getByText('someone@example.org').first()).toBeVisible();
    await look(page, 'en-mailbox-360');
    await page.goto('/demo');
    await expect(page.getByRole('heading', { name: 'Take a role' })).toBeVisible();
    await lookTwice(page, 'en-demo');
  });

  test('the chair opens the sitting and announces, by keyboard only', async () => {
    await askAtTheDoor(voter, /votes for RTES/);
    await takeRole(chair, /^Chair/);
    assembly = await assemblyOf(chair.page);
    await pressesNext(chair.page, 'Open the sitting');
    await letOthers(chair.page, 'join');
    await expect(chair.page.getByText('16 members are here')).toBeVisible();
    await lookTwice(chair.page, 'en-chair');
    await pressesNext(chair.page, 'Announce ballot 1');
    await voter.page.getByRole('link', { name: 'Enter the booth' }).click();
    await expect(voter.page.getByText('Next ballot')).toBeVisible();
    await look(voter.page, 'en-booth-announced-360');
    const open = chair.page.getByRole('button', { name: 'Open ballot 1' });
    await expect(open).toBeVisible();
    await chair.page.keyboard.press('Control+Enter');
    await expect(chair.page.getByRole('dialog')).toBeVisible();
    await chair.page.keyboard.press('Escape');
    await expect(chair.page.getByRole('dialog')).toBeHidden();
    await pressesNext(chair.page, 'Open ballot 1');
    await expect(chair.page.getByRole('button', { name: 'Close ballot 1' })).toBeVisible();
  });

  test('the booth fits a small phone, a dark room, large letters and a zoom of 200 %', async ({
    browser,
  }) => {
    const { page } = voter;
    await goToBallot(voter);
    await lookTwice(page, 'en-booth-open');
    await page.setViewportSize(SMALL);
    await look(page, 'en-booth-open-320');
    await page.emulateMedia({ colorScheme: 'dark' });
    await look(page, 'en-booth-open-dark');
    await page.emulateMedia({ colorScheme: null });
    await page.setViewportSize({ width: 640, height: 900 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await look(page, 'en-booth-large-letters');
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
    const storageState = await voter.context.storageState();
    // A window of 640 pixels zoomed to 200 %: half as many to lay the page out, each drawn twice as large.
    const zoomed = await browser.newContext({
      baseURL: product.url,
      storageState,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      viewport: { width: 320, height: 450 },
      deviceScaleFactor: 2,
    });
    const again = await zoomed.newPage();
    await again.goto(inside('booth'));
    await goToBallot({ page: again });
    await look(again, 'en-booth-zoomed');
    await zoomed.close();
    await page.setViewportSize(PHONE);
  });

  test('a vote by keyboard only: Tab, the arrows, Enter', async () => {
    const { page } = voter;
    await page.reload();
    const first = page.getByRole('radio', { name: 'For', exact: true });
    await expect(first).toBeVisible();
    const stops = [...(await tabTo(page, first))];
    await page.keyboard.press('Space');
    await expect(first).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Against' })).toBeChecked();
    await page.keyboard.press('ArrowUp');
    await expect(first).toBeChecked();
    stops.push(...(await tabTo(page, page.getByRole('button', { name: 'Check my vote' }))));
    expectDownwards(stops);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Read it again, then vote' })).toBeFocused();
    await look(page, 'en-booth-confirm-360');
    expectDownwards(await tabTo(page, page.getByRole('button', { name: 'I vote' })));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Your vote is recorded.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Your vote' })).toBeFocused();
    await expect(page.getByText('verified by this device')).toContainText('done');
    await lookTwice(page, 'en-booth-receipt');
  });

  test('the room follows, the result is proclaimed by keyboard', async ({ browser }) => {
    const screen = await someone(browser, product, { viewport: PROJECTOR, ...english });
    await takeRole(screen, /^Observer/);
    await expect(screen.page.getByText('Voting has been open for')).toBeVisible();
    await letOthers(chair.page, 'vote');
    await expect(chair.page.getByText('16 members have voted')).toBeVisible({ timeout: 30_000 });
    await lookTwice(chair.page, 'en-chair-open');
    await look(screen.page, 'en-screen-open');
    await pressesNext(chair.page, 'Close ballot 1');
    await pressesNext(chair.page, 'Proclaim the result');
    await expect(screen.page.getByText('Adopted').first()).toBeVisible();
    await look(screen.page, 'en-screen-adopted');
    await look(voter.page, 'en-booth-decision-360');
    for (const size of [DESK, PHONE]) {
      await screen.page.setViewportSize(size);
      await look(screen.page, `en-screen-adopted-${size.width}`);
    }
    expect(screen.complaints).toEqual([]);
    await screen.context.close();
  });

  test('the names of a board, by keyboard: Space, and why the others rest', async () => {
    const { page } = voter;
    await chair.page.keyboard.press('Control+Enter');
    await chair.page.keyboard.press('Enter');
    await expect(chair.page.getByRole('button', { name: 'Open ballot 2' })).toBeVisible();
    await chair.page.keyboard.press('Control+Enter');
    await chair.page.keyboard.press('Enter');
    await expect(chair.page.getByRole('button', { name: 'Close ballot 2' })).toBeVisible();
    await goToBallot(voter);
    const names = page.getByRole('checkbox');
    await tabTo(page, names.first());
    for (let chosen = 0; chosen < 5; chosen += 1) {
      await page.keyboard.press('Space');
      await expect(names.nth(chosen)).toBeChecked();
      await page.keyboard.press('Tab');
    }
    await expect(page.getByText('5 names chosen of 5')).toBeAttached();
    await look(page, 'en-booth-board-360');
    await page.setViewportSize(SMALL);
    await look(page, 'en-booth-board-320');
  });

  test('the office and the record', async ({ browser }) => {
    const secretary = await someone(browser, product, { viewport: DESK, ...english });
    await takeRole(secretary, /^Secretary/);
    await expect(secretary.page.getByText('Members and attendance')).toBeVisible();
    await lookTwice(secretary.page, 'en-office');
    await secretary.page.goto(inside('record'));
    await expect(secretary.page.getByText('Everything checked')).toBeVisible({ timeout: 30_000 });
    await lookTwice(secretary.page, 'en-record');
    await secretary.page.goto('/');
    await lookTwice(secretary.page, 'en-home');
    for (const person of [chair, voter, secretary]) expect(person.complaints).toEqual([]);
    await secretary.context.close();
  });
});

/** At a desk and on a phone. */
async function lookTwice(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? DESK;
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size);
    await look(page, `${name}-${size.width}`);
  }
  await page.setViewportSize(before);
}

/** The chair's next act: found by Tab, asked by Enter, done by Enter. */
async function pressesNext(page: Page, act: string): Promise<void> {
  const button = page.getByRole('button', { name: act });
  await expect(button).toBeVisible({ timeout: 15_000 });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  const answer = page.getByRole('dialog').getByRole('button', { name: act });
  await expect(answer).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(answer).toBeHidden();
}
