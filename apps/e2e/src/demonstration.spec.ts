import { expect, test } from '@playwright/test';
import { audit } from './auditor.js';
import { check, confirm, goToBallot, mark, straight, vote } from './booth.js';
import { look } from './look.js';
import { chairs, DESK, PHONE, PROJECTOR, someone, takeRole, type Someone } from './people.js';
import { whenClicked, whenShown } from './stopwatch.js';
import { startProduct, type Product } from './product.js';
import { download } from './record.js';
import { letOthers } from './room.js';

/** The whole of 19 May, in French: chair, secretary, three members of different colleges, screen, auditor. */
test.describe.serial('the founding assembly, from the door to a verified record', () => {
  let product: Product;
  let chair: Someone;
  let secretary: Someone;
  let screen: Someone;
  let auditor: Someone;
  let two: Someone; // acts for two members of college 1
  let network: Someone; // college 2
  let partner: Someone; // college 3, its only elector
  const everyone = () => [chair, secretary, screen, auditor, two, network, partner];

  test.beforeAll(async ({ browser }) => {
    product = await startProduct();
    [chair, secretary, auditor] = [
      await someone(browser, product, { viewport: DESK }),
      await someone(browser, product, { viewport: DESK }),
      await someone(browser, product, { viewport: DESK }),
    ];
    screen = await someone(browser, product, { viewport: PROJECTOR });
    [two, network, partner] = [
      await someone(browser, product, { viewport: PHONE }),
      await someone(browser, product, { viewport: PHONE }),
      await someone(browser, product, { viewport: PHONE }),
    ];
  });

  test.afterAll(async () => {
    await product.stop();
  });

  test('everyone takes a role', async () => {
    await chair.page.goto('/demo');
    await look(chair.page, 'demo-desk');
    await two.page.goto('/demo');
    await look(two.page, 'demo-phone');
    await takeRole(chair, /^Présidence/);
    await takeRole(secretary, /^Secrétariat/);
    await takeRole(screen, /^Observation/);
    await takeRole(auditor, /^Contrôle/);
    await expect(screen.page.getByText('Assemblée générale constitutive').first()).toBeVisible();
    await look(screen.page, 'screen-welcome');
    await look(chair.page, 'chair-convened-desk');
    await look(secretary.page, 'office-desk');
  });

  test('the chair opens the sitting', async () => {
    await chairs(chair, 'Ouvrir la séance');
    await expect(chair.page.getByRole('button', { name: 'Annoncer le scrutin n° 1' })).toBeVisible();
  });

  test('a member comes through the door for two organisations, and the secretary accepts', async () => {
    await takeRole(two, /PTCE NOLA/);
    const { page } = two;
    await expect(page.getByRole('heading', { name: 'Pour qui venez-vous ?' })).toBeVisible();
    await look(page, 'join-phone');
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await expect(page.getByText('Votre demande est envoyée')).toBeVisible();
    await look(page, 'join-sent-phone');
    await secretary.page.getByRole('button', { name: /Accepter PTCE NOLA/ }).click();
    await expect(page.getByText('Votre inscription est acceptée')).toBeVisible();
    await page.getByText('Pour un autre organisme aussi').click();
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await secretary.page.getByRole('button', { name: /Accepter Organisation exemple/ }).click();
    await expect(page.getByRole('link', { name: 'Entrer dans l’isoloir' })).toBeVisible();
    await page.getByRole('link', { name: 'Entrer dans l’isoloir' }).click();
    await expect(page.getByText('Rien à voter pour l’instant')).toBeVisible();
    await look(page, 'booth-waiting-phone');
  });

  test('the other colleges come, and the rest of the room', async () => {
    for (const [person, label] of [
      [network, /RTES/],
      [partner, /SCIC Les PTCE Français/],
    ] as const) {
      await takeRole(person, label);
      await person.page.getByRole('button', { name: 'Envoyer ma demande' }).click();
      await expect(person.page.getByText('Votre demande est envoyée')).toBeVisible();
    }
    await two.page.goto('/demo');
    await two.page.getByRole('button', { name: 'Faire entrer les autres' }).click();
    await expect(two.page.getByText('Personne d’autre n’agit en ce moment.')).toBeVisible({
      timeout: 60_000,
    });
    for (const { page } of [network, partner]) {
      await page.getByRole('link', { name: 'Entrer dans l’isoloir' }).click();
      await expect(page.getByText('Rien à voter pour l’instant')).toBeVisible();
    }
    await two.page.getByRole('link', { name: 'Reprendre où j’en étais' }).click();
    await expect(chair.page.getByText('16 membres sont là')).toBeVisible();
    await look(chair.page, 'chair-room-desk');
    await look(secretary.page, 'office-room-desk');
  });

  test('the statutes: announced, opened, voted, closed, proclaimed', async () => {
    await chairs(chair, 'Annoncer le scrutin n° 1');
    await expect(partner.page.getByText('Votre collège compte un seul électeur')).toBeVisible();
    await look(partner.page, 'booth-announced-phone');
    await look(screen.page, 'screen-announced');
    await look(chair.page, 'chair-announced-desk');
    await chairs(chair, 'Ouvrir le scrutin n° 1');

    await expect(two.page.getByText('Le même choix pour tous')).toBeVisible();
    await look(two.page, 'booth-open-phone');
    await two.page.getByRole('radio', { name: 'Pour', exact: true }).check();
    await two.page.getByRole('button', { name: 'Vérifier mon vote' }).click();
    await look(two.page, 'booth-confirm-phone');
    await two.page.getByRole('button', { name: 'Je confirme mes 2 votes' }).click();
    await expect(two.page.getByText('Votre vote est enregistré.')).toHaveCount(2);
    await look(two.page, 'booth-receipt-phone');

    const times = await timedVote(network, screen, 3);
    test.info().annotations.push({ type: 'measured', description: times });
    await look(screen.page, 'screen-open');
    await look(chair.page, 'chair-open-desk');
    await vote(partner, 'Pour');
    await letOthers(screen.page, 'vote');
    await expect(chair.page.getByText('16 membres ont voté')).toBeVisible({ timeout: 30_000 });
    await expect(two.page.getByText('Vérifié', { exact: false }).first()).toBeVisible({ timeout: 30_000 });
    await look(two.page, 'booth-verified-phone');

    await chairs(chair, 'Clore le scrutin n° 1');
    await expect(chair.page.getByRole('button', { name: 'Proclamer le résultat' })).toBeVisible({
      timeout: 15_000,
    });
    await look(chair.page, 'chair-decision-desk');
    await chairs(chair, 'Proclamer le résultat');
    await expect(screen.page.getByText(/adoptée?/i).first()).toBeVisible();
    await look(screen.page, 'screen-adopted');
    await look(two.page, 'booth-decision-phone');
  });

  test('the board: a half-made choice survives a reload, a lost network sends once', async () => {
    await chairs(chair, 'Annoncer le scrutin n° 2');
    await look(screen.page, 'screen-announced-board');
    await chairs(chair, 'Ouvrir le scrutin n° 2');
    const { page, context } = network;
    await goToBallot(network);
    await look(page, 'booth-board-phone');
    for (const name of ['Coorace', 'ESS France']) await page.getByRole('checkbox', { name }).check();
    await vote(partner, 'SCIC Les PTCE Français'); // a live update comes while the form is half filled
    await expect(screen.page.locator('body')).toContainText(/1\s*vote reçu pour 16 électeurs/);
    await expect(page.getByRole('checkbox', { name: 'ESS France' })).toBeChecked();
    await page.reload();
    await expect(page.getByRole('checkbox', { name: 'ESS France' })).toBeChecked();
    for (const name of ['Labo de l’ESS', 'RTES', 'MES'])
      await page.getByRole('checkbox', { name: straight(name) }).check();
    await look(page, 'booth-board-full-phone');
    await page.getByRole('button', { name: 'Vérifier mon vote' }).click();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Je vote' }).click();
    await expect(page.getByText('En attente du réseau')).toBeVisible();
    await look(page, 'booth-offline-phone');
    await context.setOffline(false);
    await expect(page.getByText('Votre vote est enregistré.').first()).toBeVisible({ timeout: 30_000 });

    await goToBallot(two);
    const names = two.page.getByRole('checkbox');
    const papers = await names.count();
    for (let i = 0; i < papers; i += 1) {
      const row = names.nth(i);
      const label =
        (await row.getAttribute('aria-label')) ??
        (await row.evaluate((box) => box.closest('label')?.textContent ?? ''));
      if (label.startsWith('PTCE')) await row.check();
    }
    await two.page.getByRole('button', { name: 'Vérifier mon vote' }).click();
    await two.page.getByRole('button', { name: 'Je confirme mes 2 votes' }).click();
    await expect(two.page.getByText('Votre vote est enregistré.')).toHaveCount(4);
    await look(chair.page, 'chair-board-desk');
    await look(screen.page, 'screen-board-open');
    await letOthers(screen.page, 'vote');
    await expect(chair.page.getByText('16 membres ont voté')).toBeVisible({ timeout: 30_000 });
    await chairs(chair, 'Clore le scrutin n° 2');
    await chairs(chair, 'Proclamer le résultat');
    await expect(
      screen.page.getByText('PTCE Auton\u2019hommes').or(screen.page.getByText("PTCE Auton'hommes")).first(),
    ).toBeVisible();
    await look(screen.page, 'screen-board');
    await look(two.page, 'booth-board-decision-phone');
  });

  test('the board is ratified in block, unanimously as the statutes mean it', async () => {
    await chairs(chair, 'Annoncer le scrutin n° 3');
    await look(screen.page, 'screen-announced-list');
    await chairs(chair, 'Ouvrir le scrutin n° 3');
    await goToBallot(network);
    await expect(network.page.getByText('Coorace').first()).toBeVisible();
    await look(network.page, 'booth-list-phone');
    await vote(network, 'Pour');
    await goToBallot(two);
    await two.page.getByRole('radio', { name: 'Pour', exact: true }).check();
    await two.page.getByRole('button', { name: 'Vérifier mon vote' }).click();
    await two.page.getByRole('button', { name: 'Je confirme mes 2 votes' }).click();
    await vote(partner, 'Abstention');
    await letOthers(screen.page, 'vote');
    await expect(chair.page.getByText('16 membres ont voté')).toBeVisible({ timeout: 30_000 });
    await chairs(chair, 'Clore le scrutin n° 3');
    await expect(chair.page.getByRole('button', { name: 'Proclamer le résultat' })).toBeVisible({
      timeout: 15_000,
    });
    await look(chair.page, 'chair-list-decision-desk');
    await chairs(chair, 'Proclamer le résultat');
    await expect(screen.page.getByText(/unanimité/i).first()).toBeVisible();
    await look(screen.page, 'screen-list-ratified');
  });

  test('the board chooses the co-presidency; whoever isn’t on it watches', async () => {
    await chairs(chair, 'Annoncer le scrutin n° 4');
    await chairs(chair, 'Ouvrir le scrutin n° 4');
    await goToBallot(partner);
    await look(partner.page, 'booth-ticket-phone');
    await vote(partner, "PTCE Auton'hommes et PTCE NOLA");
    await goToBallot(two);
    await mark(two.page, "PTCE Auton'hommes et PTCE NOLA");
    await check(two.page);
    // Of the two members they act for, one alone sits on the board.
    await expect(two.page.getByRole('button', { name: /mes 2 votes/ })).toHaveCount(0);
    await confirm(two.page);
    await expect(two.page.getByText('Votre vote est enregistré.').first()).toBeVisible();
    await vote(network, 'Vote blanc');
    await look(screen.page, 'screen-ticket-open');
    await letOthers(screen.page, 'vote');
    await expect(chair.page.getByText('15 membres ont voté')).toBeVisible({ timeout: 30_000 });
    await chairs(chair, 'Clore le scrutin n° 4');
    await expect(chair.page.getByRole('button', { name: 'Proclamer le résultat' })).toBeVisible({
      timeout: 15_000,
    });
    await chairs(chair, 'Proclamer le résultat');
    await expect(screen.page.getByText(straight('PTCE Auton’hommes et PTCE NOLA')).first()).toBeVisible();
    await look(screen.page, 'screen-ticket-elected');
    await look(two.page, 'booth-ticket-elected-phone');
    await chairs(chair, 'Lever la séance');
    await look(chair.page, 'chair-closed-desk');
  });

  test('the auditor checks in the browser, downloads, and verifies offline', async ({}, info) => {
    const { page } = auditor;
    await expect(page.getByText('Tout est vérifié').first()).toBeVisible({ timeout: 30_000 });
    await look(page, 'record-desk');
    await page.getByRole('link', { name: 'Le calcul en entier, au crayon' }).first().click();
    await expect(page.getByText('Recalculé dans ce navigateur', { exact: false })).toBeVisible();
    await look(page, 'arithmetic-desk');
    await page.goBack();
    await expect(page.getByText('Tout est vérifié').first()).toBeVisible({ timeout: 30_000 });
    const signer = (await (await page.request.get('/api/signer')).json()) as { fingerprint: string };
    for (const kind of ['public', 'annex'] as const) {
      const file = await download(page, kind, info.outputPath(`${kind}.zip`));
      expect(audit(file, '--key', signer.fingerprint)).toMatchObject({ code: 0 });
      expect(audit(file)).toMatchObject({ code: 3 });
      expect(audit(file, '--key', '0'.repeat(64))).toMatchObject({ code: 1 });
    }
    for (const person of everyone()) expect(person.complaints).toEqual([]);
  });
});

/** Votes and says how long the click took to its receipt, and the receipt to the big screen. */
async function timedVote(person: Someone, screen: Someone, shown: number): Promise<string> {
  const { page } = person;
  await page.getByRole('radio', { name: 'Pour', exact: true }).check();
  await page.getByRole('button', { name: 'Vérifier mon vote' }).click();
  const button = page.getByRole('button', { name: 'Je vote' });
  await expect(button).toBeVisible();
  const clicks = whenClicked(page);
  const receipts = whenShown(page, /Votre vote est enregistré\./);
  const pictures = whenShown(screen.page, new RegExp(`\\b${shown}\\s+votes reçus`));
  await button.click();
  const [clicked, received, drawn] = await Promise.all([clicks, receipts, pictures]);
  return `click → receipt ${received - clicked} ms, receipt → big screen ${drawn - received} ms`;
}
