import { expect, test } from '@playwright/test';
import { audit } from './auditor.js';
import { goToBallot, vote } from './booth.js';
import { look } from './look.js';
import { chairs, DESK, PHONE, PROJECTOR, someone, type Someone } from './people.js';
import { startProduct, type Product } from './product.js';
import { download } from './record.js';
import { assemblyOf, letOthers } from './room.js';

/** A weighted resolution of the example SCIC: a quorum of each college, the bar of weights, the arithmetic, the record. */
test.describe.serial('a SCIC of four colleges', () => {
  let product: Product;
  let chair: Someone;
  let secretary: Someone;
  let screen: Someone;
  let supporter: Someone; // college 4, three members
  let assembly: string;

  const role = async (person: Someone, persona: string, page: string) => {
    const taken = await person.page.request.post('/api/demo/sign-in', { data: { persona } });
    expect(taken.ok()).toBe(true);
    await person.page.goto(`/assemblies/${assembly}/${page}`);
  };

  test.beforeAll(async ({ browser }) => {
    product = await startProduct();
    chair = await someone(browser, product, { viewport: DESK });
    secretary = await someone(browser, product, { viewport: DESK });
    screen = await someone(browser, product, { viewport: PROJECTOR });
    supporter = await someone(browser, product, { viewport: PHONE });
    assembly = await assemblyOf(chair.page, 'scic');
  });

  test.afterAll(async () => {
    await product.stop();
  });

  test('the demonstration offers both its assemblies', async () => {
    await chair.page.goto('/demo?play=scic');
    await expect(chair.page.getByRole('button', { name: /^Présidence/ })).toBeVisible();
    await look(chair.page, 'demo-scic-desk');
    await supporter.page.goto('/demo?play=scic');
    await look(supporter.page, 'demo-scic-phone');
  });

  test('the sitting can’t open before half of each college is there', async () => {
    await role(chair, 'scic-chair', 'chair');
    await role(secretary, 'scic-secretary', 'office');
    await role(screen, 'scic-observer', 'screen');
    await expect(chair.page.getByRole('button', { name: 'Ouvrir la séance' })).toBeDisabled();
    await look(chair.page, 'scic-chair-no-quorum');
    await look(screen.page, 'scic-screen-welcome');
    await letOthers(screen.page, 'join', 'scic');
    await chairs(chair, 'Ouvrir la séance');
  });

  test('a quorum lost is told to the chair, and keeps the ballot from opening until it is regained', async () => {
    await chairs(chair, 'Annoncer le scrutin n° 1');
    const { members } = (await (
      await secretary.page.request.get(`/api/assemblies/${assembly}/office`)
    ).json()) as { members: { id: string; college: number }[] };
    const supporters = members.filter(({ college }) => college === 4);
    const attend = async (member: string, state: 'left' | 'room') => {
      const url = `/api/assemblies/${assembly}/members/${member}/attendance`;
      expect((await secretary.page.request.post(url, { data: { state } })).ok()).toBe(true);
    };
    for (const { id } of supporters.slice(0, 2)) await attend(id, 'left');
    await expect(chair.page.getByRole('alert').filter({ hasText: /quorum/i })).toBeVisible();
    await expect(chair.page.getByRole('button', { name: 'Ouvrir le scrutin n° 1' })).toBeDisabled();
    await look(chair.page, 'scic-chair-quorum-lost');
    await look(screen.page, 'scic-screen-quorum-lost');
    for (const { id } of supporters.slice(0, 2)) await attend(id, 'room');
    await expect(chair.page.getByRole('button', { name: 'Ouvrir le scrutin n° 1' })).toBeEnabled();
  });

  test('the weighted bar moves as votes come, and never calls itself a decision', async () => {
    await chairs(chair, 'Ouvrir le scrutin n° 1');
    await role(supporter, 'scic-member-4', 'booth');
    await goToBallot(supporter);
    // The answers are in sight without scrolling; what else the rule says unfolds.
    await expect(supporter.page.getByRole('radio', { name: 'Pour', exact: true })).toBeInViewport();
    await look(supporter.page, 'scic-booth-open-phone');
    await supporter.page.getByText('Le reste de la règle').click();
    await expect(supporter.page.getByText(/^Report des voix à la proportionnelle/)).toBeVisible();
    await vote(supporter, 'Contre');
    await letOthers(screen.page, 'vote', 'scic');
    await expect(chair.page.getByText('26 membres ont voté')).toBeVisible({ timeout: 30_000 });
    await expect(screen.page.getByText(/44,48\s*%/).first()).toBeVisible();
    for (const { page } of [chair, screen, supporter]) {
      await expect(page.getByText(/^(adopté|rejeté)e?\.?$/i)).toHaveCount(0);
    }
    await look(screen.page, 'scic-screen-open');
    await look(chair.page, 'scic-chair-open');
    await look(supporter.page, 'scic-booth-receipt-phone');
  });

  test('it is rejected, with its arithmetic for a pencil', async () => {
    await chairs(chair, 'Clore le scrutin n° 1');
    await expect(chair.page.getByRole('button', { name: 'Proclamer le résultat' })).toBeVisible({
      timeout: 15_000,
    });
    await look(chair.page, 'scic-chair-decision');
    await chairs(chair, 'Proclamer le résultat');
    await expect(screen.page.getByText(/rejeté/i).first()).toBeVisible();
    await look(screen.page, 'scic-screen-rejected');
    await look(supporter.page, 'scic-booth-decision-phone');
    const { page } = supporter;
    await page.goto(`/assemblies/${assembly}/record`);
    await page.getByRole('link', { name: 'Le calcul en entier, au crayon' }).click();
    await expect(page.getByText('137/308').first()).toBeVisible();
    await expect(page.getByText('le même résultat', { exact: false })).toBeVisible();
    await look(page, 'scic-arithmetic-phone');
  });

  test('its votes, taken into the simulator, would be adopted by majority', async () => {
    const { page } = supporter;
    await page.goto(`/assemblies/${assembly}/simulator`);
    await page.getByRole('button', { name: 'Reprendre ces votes' }).click();
    await expect(page.getByText('Les votes du scrutin 1 sont repris', { exact: false })).toBeVisible();
    await expect(page.getByText('137/308').first()).toBeVisible();
    await page
      .getByRole('row', { name: /^Report majoritaire/ })
      .getByRole('button', { name: /adoptée/ })
      .first()
      .click();
    await expect(page.getByRole('status').filter({ hasText: 'elle serait adoptée' })).toBeAttached();
    await look(page, 'scic-simulator-phone');
  });

  test('its record verifies offline', async ({}, info) => {
    await chairs(chair, 'Lever la séance');
    await chair.page.goto(`/assemblies/${assembly}/record`);
    await expect(chair.page.getByText('Tout est vérifié').first()).toBeVisible({ timeout: 30_000 });
    const signer = (await (await chair.page.request.get('/api/signer')).json()) as { fingerprint: string };
    const file = await download(chair.page, 'public', info.outputPath('public.zip'));
    expect(audit(file, '--key', signer.fingerprint)).toMatchObject({ code: 0 });
    for (const person of [chair, secretary, screen, supporter]) expect(person.complaints).toEqual([]);
  });
});
