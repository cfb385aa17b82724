import { expect } from '@playwright/test';
import type { Someone } from './people.js';

/** Comes for an organisation that is on nobody's list. */
export async function asksAsNewcomer({ page }: Someone, college: RegExp): Promise<void> {
  await page.getByRole('radio', { name: 'Mon organisme n’est pas dans la liste' }).check();
  await page.getByLabel('Nom de votre organisme').fill('Coopérative du Moulin');
  await page.getByRole('radio', { name: college }).check();
  await page.getByLabel('Votre fonction').fill('Direction');
  await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
  await expect(page.getByText('Votre demande est envoyée')).toBeVisible();
}

/** Asks at the door without the page, as the others do while the room fills. */
export async function asks({ page }: Someone, code: string, name: string): Promise<void> {
  const door = (await (await page.request.post('/api/door', { data: { code } })).json()) as {
    assembly: string;
    invited: { id: string; name: string }[];
  };
  const id = door.invited.find((member) => member.name === name)?.id;
  const answer = await page.request.post(`/api/assemblies/${door.assembly}/admissions`, {
    data: { code, member: { id }, function: 'Représentation', presence: 'room' },
  });
  expect(answer.status()).toBe(201);
}
