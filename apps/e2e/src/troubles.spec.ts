import { writeFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { audit } from './auditor.js';
import { check, confirm, goToBallot, mark, vote } from './booth.js';
import { look } from './look.js';
import { lastMail } from './mail.js';
import { chairs, DESK, PHONE, PROJECTOR, someone, takeRole, type Someone } from './people.js';
import { startProduct, type Product } from './product.js';
import { askAtTheDoor, assemblyOf, letOthers } from './room.js';

const RECORDED = 'Votre vote est enregistré.';

/** What goes wrong in a sitting: nothing is lost, nothing counts twice, and each person is told in words. */
test.describe.serial('troubles of a sitting', () => {
  let product: Product;
  let chair: Someone;
  let screen: Someone;
  let rtes: Someone; // college 2
  let laptop: Someone; // the same person as `rtes`, on another device
  let nola: Someone; // acts for two members of college 1
  let partner: Someone; // college 3
  let assembly = '';
  const everyone = () => [chair, screen, rtes, laptop, nola, partner];

  test.beforeAll(async ({ browser }) => {
    product = await startProduct();
    const desk = { viewport: DESK };
    const phone = { viewport: PHONE };
    [chair, laptop] = [await someone(browser, product, desk), await someone(browser, product, desk)];
    screen = await someone(browser, product, { viewport: PROJECTOR });
    [rtes, nola, partner] = [
      await someone(browser, product, phone),
      await someone(browser, product, phone),
      await someone(browser, product, phone),
    ];
    await askAtTheDoor(rtes, /RTES/);
    await askAtTheDoor(nola, /PTCE NOLA/, 2);
    await askAtTheDoor(partner, /SCIC Les PTCE Français/);
    await takeRole(chair, /^Présidence/);
    assembly = await assemblyOf(chair.page);
    await chairs(chair, 'Ouvrir la séance');
    await letOthers(chair.page, 'join');
    await takeRole(laptop, /RTES/);
    await takeRole(screen, /^Observation/);
    for (const { page } of [rtes, nola, partner, laptop]) await page.goto(inside('booth'));
  });

  test.afterAll(async () => {
    await product.stop();
  });

  const inside = (page: string) => `/assemblies/${assembly}/${page}`;

  test('a ballot corrected after it was announced opens with its new words', async ({ browser }) => {
    await chairs(chair, 'Annoncer le scrutin n° 1');
    const before = 'Adoptez-vous les statuts de l’organisme « Mouvement des PTCE » ?';
    const after = 'Adoptez-vous les statuts tels que lus en séance ?';
    await expect(rtes.page.getByRole('heading', { name: before })).toBeVisible();
    await chairs(chair, 'Remettre le scrutin n° 1 en préparation');
    await expect(rtes.page.getByText('Rien à voter pour l’instant')).toBeVisible();

    const secretary = await someone(browser, product, { viewport: DESK });
    await takeRole(secretary, /^Secrétariat/);
    const card = secretary.page.getByRole('article').filter({ hasText: before });
    await card.getByRole('button', { name: 'Corriger' }).click();
    const dialog = secretary.page.getByRole('dialog');
    await dialog.getByLabel('Question, en français').fill(after);
    await look(secretary.page, 'office-correct-desk');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(dialog).toBeHidden();
    await secretary.page
      .getByRole('article')
      .filter({ hasText: after })
      .getByRole('button', { name: 'Déclarer prêt' })
      .click();
    await expect(rtes.page.getByRole('heading', { name: after })).toBeVisible();
    await secretary.context.close();
    await chairs(chair, 'Ouvrir le scrutin n° 1');
    await goToBallot(rtes);
    await expect(rtes.page.getByRole('heading', { name: after })).toBeVisible();
  });

  test('a vote on another form than the one that is open is refused; the choice is kept and confirmed again', async () => {
    const { page } = nola;
    await goToBallot(nola);
    await mark(page, 'Contre');
    await makeDraftsOld(page);
    await page.reload();
    await expect(page.getByText('La question ou les réponses ont changé depuis votre choix.')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Contre' })).toBeChecked();
    await look(page, 'booth-form-changed-phone');

    await page.route('**/votes', (route) =>
      route.continue({ postData: onAnotherForm(route.request().postData()) }),
    );
    await check(page);
    await confirm(page);
    await expect(
      page.getByText('La question a changé depuis que cette page a été ouverte').first(),
    ).toBeVisible();
    await page.unroute('**/votes');
    await look(page, 'booth-stale-form-phone');
    for (const again of await page.getByRole('button', { name: 'Revoir mon choix' }).all()) {
      await expect(again).toBeVisible();
    }
    await page.getByRole('button', { name: 'Revoir mon choix' }).first().click();
    await page.getByRole('button', { name: 'Revoir mon choix' }).first().click();
    await expect(page.getByRole('radio', { name: 'Contre' })).toBeChecked();
    expect(await votesSoFar()).toBe(0);
  });

  test('a ballot suspended in the middle of a choice goes on with the choice', async () => {
    const { page } = rtes;
    await mark(page, 'Pour');
    await chairs(chair, 'Suspendre le scrutin n° 1');
    await expect(page.getByText('Le scrutin est suspendu').first()).toBeVisible();
    await look(page, 'booth-suspended-phone');
    await look(screen.page, 'screen-suspended');
    await chairs(chair, 'Reprendre le scrutin n° 1');
    await expect(page.getByRole('radio', { name: 'Pour', exact: true })).toBeChecked();
  });

  test('one member on two devices and in two tabs votes once; the second is told', async () => {
    await goToBallot(laptop);
    await mark(laptop.page, 'Contre');
    await check(laptop.page);
    const tab = await rtes.context.newPage();
    await tab.goto(inside('booth'));
    await expect(tab.getByRole('radio', { name: 'Pour', exact: true })).toBeChecked();
    await check(tab);

    await laptop.context.setOffline(true);
    await confirm(laptop.page);
    await expect(laptop.page.getByText('En attente du réseau')).toBeVisible();
    await vote(rtes, 'Pour');
    await expect(tab.getByText(RECORDED)).toBeVisible();
    await tab.close();
    await laptop.context.setOffline(false);
    await expect(laptop.page.getByText('Un vote est déjà enregistré')).toBeVisible({ timeout: 20_000 });
    await expect(laptop.page.getByText('Un vote a déjà été enregistré pour ce membre')).toBeVisible();
    await look(laptop.page, 'booth-already-desk');
    await laptop.page.getByRole('button', { name: 'C’est compris' }).click();
    await expect(laptop.page.getByText('Ce vote a été fait sur un autre appareil')).toBeVisible();
    expect(await votesSoFar()).toBe(1);
  });

  test('the big screen says since when it is behind, and catches up', async () => {
    const { page, context } = screen;
    await expect(page.getByText('pour 16 électeurs')).toBeVisible();
    await context.setOffline(true);
    await expect(page.getByText(/^à \d\d:\d\d connexion coupée$/)).toBeVisible();
    await look(page, 'screen-behind');
    await vote(partner, 'Vote blanc');
    await context.setOffline(false);
    await expect(page.getByText('connexion coupée')).toBeHidden({ timeout: 20_000 });
    await expect.poll(votesSoFar).toBe(2);
    await expect(page.getByText('votes reçus pour 16 électeurs')).toBeVisible();
  });

  test('the application killed while people vote: everything acknowledged is there, what waits goes out', async () => {
    const { page } = nola;
    await check(page);
    const said = await product.crash();
    expect(said).toContain('The application stopped by itself');
    expect(said).toContain('Every acknowledged vote is on disk. Start again: npm start');
    await expect(page.getByText('Sans nouvelles depuis')).toBeVisible({ timeout: 20_000 });
    await confirm(page);
    await expect(page.getByText('En attente du réseau')).toHaveCount(2);
    await look(page, 'booth-server-gone-phone');
    await rtes.page.reload().catch(() => undefined); // the browser's own page: nothing answers

    const { url } = product;
    product = await startProduct({ folder: product.folder });
    expect(product.url).toBe(url);
    await expect(page.getByText(RECORDED)).toHaveCount(2, { timeout: 30_000 });
    await rtes.page.goto(inside('booth'));
    await expect(rtes.page.getByText(RECORDED)).toBeVisible();
    await expect(rtes.page.getByText('vérifié par cet appareil')).toContainText('fait');
    await expect.poll(votesSoFar).toBe(4);
    for (const one of [chair, nola]) {
      await expect(one.page.getByText('En direct')).toBeVisible({ timeout: 30_000 });
    }
    await letOthers(chair.page, 'vote');
    await expect(chair.page.getByText('16 membres ont voté')).toBeVisible({ timeout: 30_000 });
    await chairs(chair, 'Clore le scrutin n° 1');
    await chairs(chair, 'Proclamer le résultat');
  });

  test('a session that ended in the middle of a vote: signed in again, the vote leaves', async () => {
    await chairs(chair, 'Annoncer le scrutin n° 2');
    await chairs(chair, 'Ouvrir le scrutin n° 2');
    const { page, context } = nola;
    await goToBallot(nola);
    await mark(page, 'PTCE NOLA');
    await check(page);
    await context.clearCookies();
    await confirm(page);
    await expect(page.getByText('Votre connexion a expiré').first()).toBeVisible();
    await look(page, 'booth-session-over-phone');
    await page.getByRole('link', { name: 'Me reconnecter' }).first().click();
    await page.getByLabel('Votre adresse électronique').fill('ptce-nola@example.org');
    await page.getByRole('button', { name: 'Recevoir un code' }).click();
    await expect(page.getByLabel('Code à six chiffres')).toBeVisible();
    const { code } = await lastMail(page.request, 'ptce-nola@example.org');
    await page.getByLabel('Code à six chiffres').fill(code);
    await expect(page.getByText(RECORDED)).toHaveCount(4); // and the two receipts of the ballot before
    await expect.poll(votesSoFar).toBe(2);
  });

  test('the ballot closes on a form half filled and on a vote without network: both are told, neither counts', async () => {
    await goToBallot(rtes);
    await mark(rtes.page, 'RTES', 'Coorace');
    await goToBallot(partner);
    await mark(partner.page, 'SCIC Les PTCE Français');
    await check(partner.page);
    await partner.context.setOffline(true);
    await confirm(partner.page);
    await expect(partner.page.getByText('En attente du réseau')).toBeVisible();
    await chairs(chair, 'Clore le scrutin n° 2');
    await expect(
      rtes.page.getByText('le choix commencé pour RTES n’a pas été envoyé', { exact: false }),
    ).toBeVisible();
    await look(rtes.page, 'booth-closed-draft-phone');
    await partner.context.setOffline(false);
    await expect(partner.page.getByText('Ce vote n’a pas été enregistré')).toBeVisible({ timeout: 20_000 });
    await expect(
      partner.page.getByText('Le scrutin est clos : ce vote est arrivé trop tard et n’a pas été compté.'),
    ).toBeVisible();
    await look(partner.page, 'booth-closed-late-phone');
    const { ballot } = await booth(partner.page);
    expect(ballot.tallies.reduce((sum, { votes }) => sum + votes, 0)).toBe(2);
  });

  test('after all of it the record verifies', async ({}, info) => {
    const { page } = chair;
    const answer = await page.request.get(`/api${inside('evidence/public')}`);
    const file = info.outputPath('record.zip');
    await writeFile(file, await answer.body());
    const { code, said } = audit(file);
    expect({ code, said }).toMatchObject({ code: 3 }); // verified; the signer isn't pinned
    for (const person of everyone()) expect(person.complaints).toEqual([]);
  });

  async function votesSoFar(): Promise<number> {
    const answer = await chair.page.request.get(`/api${inside('live')}`);
    const { ballot } = (await answer.json()) as { ballot: { urns: { votes: number }[] } };
    return ballot.urns.reduce((sum, { votes }) => sum + votes, 0);
  }

  async function booth(page: Page): Promise<{ ballot: { tallies: { votes: number }[] } }> {
    return (await (await page.request.get(`/api${inside('booth')}`)).json()) as never;
  }
});

/** As if the choices on this device had been made on an earlier text of the question. */
async function makeDraftsOld(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith('collegium.draft.'))) {
      const draft = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
      localStorage.setItem(key, JSON.stringify({ ...draft, form: '0'.repeat(64) }));
    }
  });
}

function onAnotherForm(body: string | null): string {
  return (body ?? '').replace(/(\\"form\\":\\")[0-9a-f]{64}/, `$1${'0'.repeat(64)}`);
}
