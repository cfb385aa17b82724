import { expect, test } from '@playwright/test';
import { audit } from './auditor.js';
import { check, confirm, goToBallot, goToBallotApart, mark, vote } from './booth.js';
import { asks, asksAsNewcomer } from './door.js';
import * as founding from './founding.js';
import { expectNothingSimulated, look } from './look.js';
import { signIn } from './mail.js';
import { chairs, DESK, PHONE, someone, type Someone } from './people.js';
import { startProduct, type Product } from './product.js';
import { download } from './record.js';
import { asksForCode, triesElsewhere, usesUpCode } from './sign-in.js';

/** An installation that starts with nothing: from the set-up link to a record that verifies. Nothing is simulated. */
test.describe.serial('a real assembly, from an empty installation', () => {
  let product: Product;
  let secretary: Someone;
  let chair: Someone;
  let ateliers: Someone; // acts for two members of college 1
  let quais: Someone;
  let nord: Someone;
  let sud: Someone;
  let moulin: Someone; // a newcomer: on nobody's list
  let assembly = '';
  let doorCode = '';
  const inside = (page: string) => `/assemblies/${assembly}/${page}`;
  const everyone = () => [secretary, chair, ateliers, quais, nord, sud, moulin];

  test.beforeAll(async ({ browser }) => {
    product = await startProduct({ empty: true });
    [secretary, chair] = [
      await someone(browser, product, { viewport: DESK }),
      await someone(browser, product, { viewport: DESK }),
    ];
    [ateliers, quais, nord, sud, moulin] = [
      await someone(browser, product, { viewport: PHONE }),
      await someone(browser, product, { viewport: PHONE }),
      await someone(browser, product, { viewport: PHONE }),
      await someone(browser, product, { viewport: PHONE }),
      await someone(browser, product, { viewport: PHONE }),
    ];
  });

  test.afterAll(async () => {
    await product.stop();
  });

  test('the set-up link makes the first secretary, once', async () => {
    const link = product.setUpLink ?? '';
    for (const { page } of [secretary, moulin]) {
      await page.goto(link);
      await expect(page.getByRole('heading', { name: 'Bienvenue dans Collegium' })).toBeVisible();
      await page.getByLabel('Votre nom').fill('Secrétariat du Val');
      await page.getByLabel('Votre adresse électronique').fill('secretariat@example.org');
      if (page === secretary.page) await look(page, 'set-up-claim-desk');
      await page.getByRole('button', { name: 'Commencer' }).click();
    }
    await expect(secretary.page.getByRole('heading', { name: 'Quel est votre organisme ?' })).toBeVisible();
    await expect(moulin.page.getByText('Ce lien d’installation a déjà servi')).toBeVisible();
    await look(moulin.page, 'set-up-used-phone');
    await expectNothingSimulated(moulin);
  });

  test('there is no demonstration here', async () => {
    const { page } = moulin;
    await page.goto('/demo');
    await expect(page.getByText('Pas de démonstration ici')).toBeVisible();
    expect((await page.request.get('/api/demo')).status()).toBe(404);
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'J’ai le code de la salle' })).toBeVisible();
    await expectNothingSimulated(moulin);
  });

  test('a members file with faults shows each of them and saves nothing; a good one is read', async () => {
    const { page } = secretary;
    await founding.nameOrganisation(page);
    await founding.nameColleges(page);
    await founding.chooseFile(page, founding.FAULTY_MEMBERS);
    await expect(page.getByText('lignes à corriger')).toBeVisible();
    for (const fault of [
      'Le collège « 9 » n’existe pas.',
      '« atelier du pont » figure deux fois.',
      'Le collège manque.',
      'Le nom manque.',
      'Cette ligne n’a pas le même nombre de colonnes que l’en-tête.',
    ]) {
      await expect(page.getByText(fault)).toBeVisible();
    }
    await look(page, 'set-up-members-faulty-desk');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByRole('heading', { name: 'Qui sont les membres ?' })).toBeVisible();
    const refused = await founding.refusedFounding(page, founding.FAULTY_MEMBERS);
    expect(refused.status).toBe(422);
    expect(refused.title).toContain('rien n’a été enregistré');

    await founding.chooseFile(page, founding.MEMBERS);
    await expect(page.getByText('Tout est lisible.')).toBeVisible();
    await expect(page.getByText('6 membres lus')).toBeVisible();
    await look(page, 'set-up-members-desk');
  });

  test('the organisation is founded, the chair appointed, the assembly convened', async () => {
    const { page } = secretary;
    await founding.goOn(page, 'L’assemblée fondatrice');
    await founding.planAssembly(page);
    await look(page, 'set-up-summary-desk');
    await page.getByRole('button', { name: 'Créer l’organisme et l’assemblée' }).click();
    await expect(page).toHaveURL(/\/office$/);
    assembly = /assemblies\/([^/]+)/.exec(page.url())?.[1] ?? '';
    await page.getByLabel('Nom', { exact: true }).fill('Présidence du Val');
    await page.getByLabel('Adresse électronique').fill('presidence@example.org');
    await page.getByRole('button', { name: 'Donner cette fonction' }).click();
    await expect(page.getByText('presidence@example.org')).toBeVisible();
    await chairs(secretary, 'Convoquer l’assemblée');
    await expect(page.getByText('convoquée', { exact: true })).toBeVisible();
    await look(page, 'office-convened-desk');
    await page.setViewportSize(PHONE);
    await look(page, 'office-convened-phone');
    await page.setViewportSize(DESK);
    await expectNothingSimulated(secretary);
    const office = await page.request.get(`/api/assemblies/${assembly}/office`);
    ({ doorCode } = (await office.json()) as { doorCode: string });
  });

  test('a wrong code, five times, then a new one: the chair signs in', async ({ browser }) => {
    const { page, context } = chair;
    await asksForCode(page, 'presidence@example.org');
    await usesUpCode(page, 'presidence@example.org');
    await look(page, 'sign-in-tries-desk');

    const boxes = page.getByLabel('Code à six chiffres');
    await page.getByRole('button', { name: 'Envoyer un autre code' }).click();
    await expect(boxes).toHaveValue('');
    const mailbox = await context.newPage();
    await mailbox.goto('/mailbox');
    const mails = mailbox.getByRole('listitem').filter({ hasText: 'presidence@example.org' });
    await expect(mails).toHaveCount(2);
    await look(mailbox, 'mailbox-desk');
    const [digits] = /\d{3}\s?\d{3}/.exec(await mails.first().innerText()) ?? [''];
    await mailbox.close();

    const other = await someone(browser, product, { viewport: PHONE });
    await triesElsewhere(page, other.page, digits);
    await other.context.close();

    await boxes.fill(digits);
    await expect(page.getByRole('link', { name: 'Présider la séance' })).toBeVisible();
    await look(page, 'home-desk');
    await page.getByRole('link', { name: 'Présider la séance' }).click();
    await expect(page.getByText('L’assemblée est convoquée')).toBeVisible();
  });

  test('another signs in by the link of the mail, once; a guessed link opens nothing', async () => {
    const { page } = moulin;
    await asksForCode(page, 'moulin@example.org');
    await page.getByRole('link', { name: 'Ouvrir la boîte aux lettres de cette machine' }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'moulin@example.org' })
      .getByRole('link', { name: 'Ouvrir le lien' })
      .click();
    await expect(page.getByRole('heading', { name: 'Vous y êtes presque' })).toBeVisible();
    await look(page, 'sign-in-link-phone');
    const link = page.url();
    await page.getByRole('button', { name: 'Me connecter' }).click();
    await expect(page.getByRole('heading', { name: 'Comment vous appelez-vous ?' })).toBeVisible();
    await look(page, 'name-phone');
    await page.getByLabel('Prénom et nom').fill('Maud Lin');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByRole('heading', { name: 'Mes assemblées' })).toBeVisible();
    for (const address of [link, link.replace(/#.*/, `#${'guessed-'.repeat(5)}`)]) {
      await page.goto('about:blank');
      await page.goto(address);
      await page.getByRole('button', { name: 'Me connecter' }).click();
      await expect(page.getByText('Ce lien a expiré, a déjà servi ou est incomplet.')).toBeVisible();
    }
    await page.goto('/sign-in/link');
    await expect(page.getByText('Ce lien est incomplet.')).toBeVisible();
  });

  test('a newcomer joins by the code of the door: declined with a reason, then accepted', async () => {
    const { page } = moulin;
    await page.goto('/join');
    await page.getByLabel('Code de la salle').fill('XXXX-XXXX');
    await page.getByRole('button', { name: 'Entrer' }).click();
    await expect(page.getByText('Ce code n’ouvre aucune assemblée.')).toBeVisible();
    await page.getByLabel('Code de la salle').fill(doorCode);
    await page.getByRole('button', { name: 'Entrer' }).click();
    await asksAsNewcomer(moulin, /^Collège 2 : Réseaux/);
    await secretary.page.getByRole('button', { name: 'Refuser Coopérative du Moulin' }).click();
    const dialog = secretary.page.getByRole('dialog');
    await dialog
      .getByLabel('Motif, tel que la personne le lira')
      .fill('Vous relevez du collège des partenaires.');
    await dialog.getByRole('button', { name: 'Refuser cette demande' }).click();
    await expect(page.getByText('Votre demande n’a pas été acceptée')).toBeVisible();
    await expect(page.getByText('« Vous relevez du collège des partenaires. »')).toBeVisible();
    await look(page, 'join-declined-phone');
    await page.getByRole('button', { name: 'Faire une autre demande' }).click();
    await asksAsNewcomer(moulin, /^Collège 3 : Partenaires/);
    await secretary.page.getByRole('button', { name: 'Accepter Coopérative du Moulin' }).click();
    await page.getByRole('link', { name: 'Entrer dans l’isoloir' }).click();
    await expect(page.getByText('La séance n’est pas encore ouverte')).toBeVisible();
    await expectNothingSimulated(moulin);
  });

  test('the others come; a departure loses the quorum, a return finds it again', async () => {
    const arrivals: readonly (readonly [Someone, string, readonly string[]])[] = [
      [ateliers, 'ateliers@example.org', ['Atelier du Pont', 'Atelier de la Gare']],
      [quais, 'quais@example.org', ['Atelier des Quais; scierie']],
      [nord, 'nord@example.org', ['Réseau Nord']],
      [sud, 'sud@example.org', ['Réseau Sud']],
    ];
    for (const [person, address, members] of arrivals) {
      await signIn(person, address);
      for (const name of members) await asks(person, doorCode, name);
    }
    await expect(secretary.page.getByText('5 demandes en attente')).toBeVisible();
    await secretary.page.getByRole('button', { name: 'Tout accepter' }).click();
    await expect(secretary.page.getByText('Aucune demande en attente')).toBeVisible();
    for (const [{ page }] of arrivals) await page.goto(inside('booth'));
    await chairs(chair, 'Ouvrir la séance');
    await expect(
      chair.page.getByText('Quorum atteint : 6 membres présents ou représentés sur 7, il en faut 6.'),
    ).toBeVisible();
    await chairs(chair, 'Annoncer le scrutin n° 1');

    const presence = secretary.page.getByLabel('Présence de Réseau Sud');
    await presence.selectOption('left');
    await expect(chair.page.getByText('Quorum non atteint : 5 membres présents')).toBeVisible();
    await expect(
      chair.page.getByText('Le quorum n’est pas atteint : 5 sur 7 membres convoqués'),
    ).toBeVisible();
    await look(chair.page, 'chair-no-quorum-desk');
    await presence.selectOption('room');
    await expect(chair.page.getByText('Quorum atteint : 6 membres présents')).toBeVisible();
    await look(secretary.page, 'office-members-desk');
  });

  test('the statutes are adopted: two mandates vote apart, one abstains, one is blank', async () => {
    await chairs(chair, 'Ouvrir le scrutin n° 1');
    const { page } = ateliers;
    await goToBallotApart(ateliers);
    await mark(page, 'Pour');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByText('Bulletin de Atelier du Pont')).toBeVisible();
    await mark(page, 'Contre');
    await check(page);
    await look(page, 'booth-apart-confirm-phone');
    await confirm(page);
    await expect(page.getByText('Votre vote est enregistré.')).toHaveCount(2);
    await vote(quais, 'Pour');
    await vote(nord, 'Pour');
    await vote(sud, 'Vote blanc');
    await vote(moulin, 'Abstention');
    await expect(chair.page.getByText('6 membres ont voté')).toBeVisible();
    await expectNothingSimulated(moulin);
    await expectNothingSimulated(chair);
    await chairs(chair, 'Clore le scrutin n° 1');
    await chairs(chair, 'Proclamer le résultat');
    await expect(moulin.page.getByText(/^Adopté/).first()).toBeVisible();
  });

  test('the board: one tie is broken by lot, the other is left to a new vote', async () => {
    await chairs(chair, 'Annoncer le scrutin n° 2');
    await chairs(chair, 'Ouvrir le scrutin n° 2');
    const { page } = ateliers;
    await goToBallotApart(ateliers);
    await mark(page, 'Atelier du Pont', 'Atelier de la Gare');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await mark(page, 'Atelier du Pont', 'Atelier des Quais');
    await check(page);
    await confirm(page);
    await vote(quais, 'Atelier du Pont');
    await vote(nord, 'Réseau Nord');
    await vote(sud, 'Réseau Sud');
    await vote(moulin, 'Fondation du Lac');
    await expect(chair.page.getByText('6 membres ont voté')).toBeVisible();
    await chairs(chair, 'Clore le scrutin n° 2');

    await expect(chair.page.getByRole('heading', { name: 'Égalités à départager' })).toBeVisible();
    await expect(chair.page.getByText('ont chacun 1 voix, pour un seul siège')).toHaveCount(2);
    await expect(chair.page.getByText('Décidez d’abord des collèges qui revoteront')).toBeVisible();
    await look(chair.page, 'chair-tie-desk');
    // The new vote first: a lot makes the secret of every lot of the ballot public.
    await chair.page.getByRole('radio', { name: 'Revoter' }).check();
    await chairs(chair, 'Revoter');
    await expect(chair.page.getByText('Collège 1 : nouveau vote entre')).toBeVisible();
    await chair.page.getByRole('radio', { name: 'Tirer au sort' }).check();
    await chairs(chair, 'Tirer au sort');
    await expect(chair.page.getByRole('button', { name: 'Proclamer le résultat' })).toBeVisible();
    await look(chair.page, 'chair-tie-broken-desk');
    await chairs(chair, 'Proclamer le résultat');
    await look(nord.page, 'booth-lot-decision-phone');
  });

  test('the new vote is held, among those it concerns, and fills the last seat', async () => {
    await chairs(chair, 'Annoncer le scrutin n° 3');
    await expect(nord.page.getByText('Prochain scrutin').first()).toBeVisible();
    await look(nord.page, 'booth-new-vote-elsewhere-announced-phone');
    await chairs(chair, 'Ouvrir le scrutin n° 3');
    await expect(nord.page.getByText('Ce scrutin ne concerne pas votre collège')).toBeVisible();
    await look(nord.page, 'booth-new-vote-elsewhere-phone');
    await vote(quais, 'Atelier de la Gare');
    await goToBallot(ateliers);
    await look(ateliers.page, 'booth-new-vote-phone');
    await vote(ateliers, 'Atelier de la Gare');
    await expect(chair.page.getByText('3 membres ont voté')).toBeVisible();
    await chairs(chair, 'Clore le scrutin n° 3');
    await chairs(chair, 'Proclamer le résultat');
    await chairs(chair, 'Lever la séance');
    await secretary.page.goto(inside('screen'));
    await expect(secretary.page.getByText('La séance est levée')).toBeVisible();
    await expect(secretary.page.getByText('conseil d’administration (2e tour)')).toBeVisible();
    await look(secretary.page, 'screen-closed-desk');
    await expectNothingSimulated(secretary);
  });

  test('the record verifies', async ({}, info) => {
    const { page } = secretary;
    await page.goto(inside('record'));
    await expect(page.getByText('Tout est vérifié').first()).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('1 siège à revoter')).toBeVisible();
    await expectNothingSimulated(secretary);
    await look(page, 'record-empty-desk');
    const signer = (await (await page.request.get('/api/signer')).json()) as { fingerprint: string };
    for (const kind of ['public', 'annex'] as const) {
      const file = await download(page, kind, info.outputPath(`${kind}.zip`));
      const { code, said } = audit(file, '--key', signer.fingerprint);
      expect({ code, said }).toMatchObject({ code: 0 });
      expect(said).not.toMatch(/simul/i);
    }
    for (const person of everyone()) expect(person.complaints).toEqual([]);
  });
});
