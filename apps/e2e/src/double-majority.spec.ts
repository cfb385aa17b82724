import { expect, test } from '@playwright/test';
import { audit } from './auditor.js';
import { vote } from './booth.js';
import { asks } from './door.js';
import { MEMBERS } from './founding.js';
import { look } from './look.js';
import { signIn } from './mail.js';
import { chairs, DESK, PHONE, someone, type Someone } from './people.js';
import { startProduct, type Product } from './product.js';
import { download } from './record.js';

/** Statutes written on their page, then decided by: a majority of everyone and of each college. */
test.describe.serial('statutes that ask for a double majority', () => {
  let product: Product;
  let secretary: Someone;
  let chair: Someone;
  let pont: Someone; // college 1
  let gare: Someone; // college 1
  let nord: Someone; // college 2
  let assembly = '';

  const inside = (page: string) => `/assemblies/${assembly}/${page}`;
  const get = async <T>(path: string): Promise<T> =>
    (await (await secretary.page.request.get(`/api/assemblies/${assembly}${path}`)).json()) as T;

  test.beforeAll(async ({ browser }) => {
    product = await startProduct({ empty: true });
    secretary = await someone(browser, product, { viewport: DESK });
    chair = await someone(browser, product, { viewport: DESK });
    [pont, gare, nord] = [
      await someone(browser, product, { viewport: PHONE }),
      await someone(browser, product, { viewport: PHONE }),
      await someone(browser, product, { viewport: PHONE }),
    ];
  });

  test.afterAll(async () => {
    await product.stop();
  });

  test('the secretary founds, and writes the double majority into the statutes', async () => {
    const { page } = secretary;
    await page.goto(product.setUpLink ?? '');
    await page.getByLabel('Votre nom').fill('Secrétariat du Val');
    await page.getByLabel('Votre adresse électronique').fill('secretariat@example.org');
    await page.getByRole('button', { name: 'Commencer' }).click();
    await expect(page.getByRole('heading', { name: 'Quel est votre organisme ?' })).toBeVisible();
    const names = ['Ateliers', 'Réseaux', 'Partenaires'];
    const founded = await page.request.post('/api/organisations', {
      data: {
        name: 'Union des ateliers du Val',
        shortName: 'Union du Val',
        legalForm: 'association_1901',
        timeZone: 'Europe/Paris',
        colleges: names.map((name, index) => ({ number: index + 1, name, seats: 1 })),
        membersCsv: MEMBERS.toString(),
        assembly: { title: 'Assemblée du Val', date: '2026-11-23', time: '18:30', place: 'Valbourg' },
        quorum: { first: '0', second: '0' },
      },
    });
    ({ assembly } = (await founded.json()) as { assembly: string });
    await page.goto(inside('office'));
    await page
      .getByRole('link', { name: /statuts/i })
      .first()
      .click();
    await expect(page).toHaveURL(/\/statutes$/);
    await expect(page.getByRole('heading', { name: /Quorum/ })).toBeVisible();
    await look(page, 'statutes-desk');
    await page.getByRole('button', { name: /^Modifier : Une résolution/ }).click();
    await page.getByText('Et dans chaque collège (double majorité)').click();
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(page.getByText('c’est la version 2', { exact: false })).toBeVisible();
    await look(page, 'statutes-double-desk');
    await page.setViewportSize(PHONE);
    await look(page, 'statutes-double-phone');
    await page.setViewportSize(DESK);
    const { statutes } = await get<{ statutes: { resolution: { tests: unknown[] } } }>('/statutes');
    expect(statutes.resolution.tests).toMatchObject([{ scope: 'global' }, { scope: 'each_college' }]);
  });

  test('the assembly is convened, opened, and two colleges come', async () => {
    const grant = { email: 'presidence@example.org', name: 'Présidence du Val', role: 'chair' };
    const granted = await secretary.page.request.post(`/api/assemblies/${assembly}/grants`, { data: grant });
    expect(granted.ok()).toBe(true);
    await secretary.page.goto(inside('office'));
    await chairs(secretary, 'Convoquer l’assemblée');
    const { doorCode } = await get<{ doorCode: string }>('/office');
    for (const [person, email, member] of [
      [pont, 'pont@example.org', 'Atelier du Pont'],
      [gare, 'gare@example.org', 'Atelier de la Gare'],
      [nord, 'nord@example.org', 'Réseau Nord'],
    ] as const) {
      await signIn(person, email);
      await asks(person, doorCode, member);
    }
    const { admissions } = await get<{ admissions: { id: string; state: string }[] }>('/office');
    for (const { id } of admissions) {
      const url = `/api/assemblies/${assembly}/admissions/${id}/accept`;
      expect((await secretary.page.request.post(url, { data: {} })).ok()).toBe(true);
    }
    await signIn(chair, 'presidence@example.org');
    await chair.page.goto(inside('chair'));
    await chairs(chair, 'Ouvrir la séance');
  });

  test('two for and one against: a majority of all, not of each college, so it is rejected', async () => {
    await chairs(chair, 'Annoncer le scrutin n° 1');
    await chairs(chair, 'Ouvrir le scrutin n° 1');
    for (const [person, answer] of [
      [pont, 'Pour'],
      [gare, 'Pour'],
      [nord, 'Contre'],
    ] as const) {
      await person.page.goto(inside('booth'));
      await vote(person, answer);
    }
    await expect(chair.page.getByText('3 membres ont voté')).toBeVisible({ timeout: 30_000 });
    await look(chair.page, 'double-chair-open');
    await chairs(chair, 'Clore le scrutin n° 1');
    await expect(chair.page.getByRole('button', { name: 'Proclamer le résultat' })).toBeVisible({
      timeout: 15_000,
    });
    await chairs(chair, 'Proclamer le résultat');
    await expect(nord.page.getByText(/rejeté/i).first()).toBeVisible();
    await look(nord.page, 'double-booth-rejected');
  });

  test('its record verifies offline, the rule being the statutes’ own', async ({}, info) => {
    const { page } = secretary;
    await page.goto(inside('record'));
    await expect(page.getByText('Tout est vérifié').first()).toBeVisible({ timeout: 30_000 });
    const signer = (await (await page.request.get('/api/signer')).json()) as { fingerprint: string };
    const file = await download(page, 'public', info.outputPath('public.zip'));
    expect(audit(file, '--key', signer.fingerprint)).toMatchObject({ code: 0 });
    for (const person of [secretary, chair, pont, gare, nord]) expect(person.complaints).toEqual([]);
  });
});
