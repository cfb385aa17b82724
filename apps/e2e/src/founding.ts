import { expect, type Page } from '@playwright/test';

/** Organisations that nobody knows, of three colleges. What a spreadsheet saves: a mark first, semicolons, CRLF. */
export const MEMBERS = csv([
  'collège;organisme;ville',
  '1;Atelier du Pont;Valbourg',
  '1;Atelier de la Gare;Valbourg',
  '1;"Atelier des Quais; scierie";Port-Neuf',
  '2;Réseau Nord;',
  '2;Réseau Sud;',
  '3;Fondation du Lac;Lac-Vert',
]);

/** The same list with what goes wrong in lists. */
export const FAULTY_MEMBERS = csv([
  'collège;organisme;ville',
  '1;Atelier du Pont;Valbourg',
  '9;Atelier de la Gare;Valbourg',
  '1;atelier du pont;Port-Neuf',
  ';Réseau Nord;',
  '2;;',
  '3;Fondation du Lac;Lac-Vert;trop',
]);

function csv(lines: readonly string[]): Buffer {
  return Buffer.from(`\u{feff}${lines.join('\r\n')}\r\n`);
}

/** Chooses a file on the page of the members. */
export async function chooseFile(page: Page, buffer: Buffer): Promise<void> {
  await page
    .getByLabel('Choisir un fichier')
    .setInputFiles({ name: 'membres.csv', mimeType: 'text/csv', buffer });
}

export async function goOn(page: Page, heading: string): Promise<void> {
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('heading', { name: heading })).toBeVisible();
}

export async function nameOrganisation(page: Page): Promise<void> {
  await page.getByLabel('Nom complet').fill('Union des ateliers du Val');
  await page.getByLabel('Nom court').fill('Union du Val');
  await page.getByLabel('Fuseau horaire').selectOption('Europe/Paris');
  await goOn(page, 'Quels collèges votent ?');
}

export async function nameColleges(page: Page): Promise<void> {
  const colleges = [
    ['Ateliers', '2'],
    ['Réseaux', '1'],
    ['Partenaires', '1'],
  ] as const;
  for (const [index, [name, seats]] of colleges.entries()) {
    if (index > 0) await page.getByRole('button', { name: 'Ajouter un collège' }).click();
    await page.getByLabel(`Nom du collège ${index + 1}`).fill(name);
    await page.getByLabel(`Sièges du collège ${index + 1}`).fill(seats);
  }
  await goOn(page, 'Qui sont les membres ?');
}

/** Three quarters of the members: one departure is enough to lose the quorum. */
export async function planAssembly(page: Page): Promise<void> {
  await page.getByLabel('Date').fill('2026-11-23');
  await page.getByLabel('Heure').fill('18:30');
  await page.getByLabel('Lieu').fill('Salle des fêtes, Valbourg');
  await page.getByLabel('Quorum sur première convocation').selectOption('3/4');
  await goOn(page, 'Relisez, puis créez');
}

/** Founds what the page holds with these members, past the page's own checks; the refusal. */
export async function refusedFounding(
  page: Page,
  members: Buffer,
): Promise<{ status: number; title: string }> {
  const draft = await page.evaluate(() => localStorage.getItem('collegium.set-up'));
  const { name, shortName, legalForm, timeZone, colleges } = JSON.parse(draft ?? '{}') as Record<
    string,
    unknown
  >;
  const answer = await page.request.post('/api/organisations', {
    headers: { 'accept-language': 'fr' },
    data: {
      name,
      shortName,
      legalForm,
      timeZone,
      colleges,
      membersCsv: members.toString(),
      assembly: { title: 'Assemblée', date: '2026-11-23', time: '18:30', place: 'Valbourg' },
      quorum: { first: '3/4', second: '0' },
    },
  });
  return (await answer.json()) as { status: number; title: string };
}
