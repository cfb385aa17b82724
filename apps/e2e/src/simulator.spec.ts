import { expect, test, type Locator, type Page } from '@playwright/test';
import { look } from './look.js';
import { DESK, PHONE, someone, type Someone } from './people.js';
import { startProduct, type Product } from './product.js';

/** The numbers of one college. */
const college = (page: Page, name: RegExp): Locator => page.getByRole('group', { name });

/** The simulator, for someone without an account, on an installation where nothing was founded. */
test.describe.serial('the simulator', () => {
  let product: Product;
  let lawyer: Someone;
  let colleague: Someone;
  let link: string;

  test.beforeAll(async ({ browser }) => {
    product = await startProduct({ empty: true });
    lawyer = await someone(browser, product, { viewport: DESK });
    colleague = await someone(browser, product, { viewport: PHONE, locale: 'en-GB' });
  });

  test.afterAll(async () => {
    await product.stop();
  });

  test('the same votes are rejected in proportion and adopted by majority', async () => {
    const { page } = lawyer;
    await page.goto('/simulator');
    await expect(page.getByRole('status').filter({ hasText: 'elle serait rejetée' })).toBeAttached();
    await expect(page.getByText('137/308').first()).toBeVisible();
    await expect(page.getByText('Simulation : ne vaut pas décision').first()).toBeVisible();
    await look(page, 'simulator-desk');
    await page
      .getByRole('row', { name: /^Report majoritaire/ })
      .getByRole('button', { name: /adoptée/ })
      .first()
      .click();
    await expect(page.getByRole('status').filter({ hasText: 'elle serait adoptée' })).toBeAttached();
    await expect(page.getByText('13/20').first()).toBeVisible();
    await page.getByRole('button', { name: 'Revenir au départ' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'elle serait rejetée' })).toBeAttached();
  });

  test('it says where the outcome turns, and turns there', async () => {
    const { page } = lawyer;
    const turning = page.getByRole('heading', { name: 'Où le résultat bascule' }).locator('..');
    await expect(turning).toContainText('collège 1');
    await look(page, 'simulator-turning-desk');
    const members = college(page, /Bénévoles & salariés/);
    const votesFor = members.getByRole('slider', { name: 'Pour', exact: true });
    await votesFor.press('ArrowRight');
    await expect(votesFor).toHaveValue('6');
    await expect(members.getByRole('slider', { name: 'Contre' })).toHaveValue('1');
    await expect(page.getByRole('status').filter({ hasText: 'elle serait adoptée' })).toBeAttached();
    await votesFor.press('ArrowLeft');
    await expect(page.getByRole('status').filter({ hasText: 'elle serait rejetée' })).toBeAttached();
  });

  test('without enough members there, no quorum; the link shows just that to a colleague', async () => {
    const { page, context } = lawyer;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await college(page, /Bénéficiaires particuliers/)
      .getByRole('spinbutton', { name: 'Présents, en chiffres' })
      .fill('2');
    await expect(
      page.getByRole('status').filter({ hasText: 'le quorum ne serait pas atteint' }),
    ).toBeAttached();
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await expect(page.getByText('Lien copié.')).toBeVisible();
    link = await page.evaluate(() => navigator.clipboard.readText());
    const told: string[] = [];
    colleague.page.on('request', (request) => {
      if (request.method() !== 'GET') told.push(request.url());
    });
    await colleague.page.goto(link);
    await expect(
      colleague.page.getByRole('status').filter({ hasText: 'the quorum would not be reached' }),
    ).toBeAttached();
    await expect(
      college(colleague.page, /Bénéficiaires particuliers/).getByRole('slider', {
        name: 'Present',
        exact: true,
      }),
    ).toHaveValue('2');
    await look(colleague.page, 'simulator-linked-phone');
    // The server hears nothing of it.
    expect(told).toEqual([]);
  });

  test('a link that was cut is told, and the example stands', async () => {
    await colleague.page.goto('about:blank');
    await colleague.page.goto(link.slice(0, -40));
    await expect(colleague.page.getByText('This link to a simulation can’t be read')).toBeVisible();
    await expect(colleague.page.getByText('137/308').first()).toBeVisible();
    for (const person of [lawyer, colleague]) expect(person.complaints).toEqual([]);
  });
});
