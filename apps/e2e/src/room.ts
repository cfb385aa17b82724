import { expect, type Page } from '@playwright/test';
import { takeRole, type Someone } from './people.js';

/** An assembly of the demonstration. */
export type Play = 'ptce' | 'scic' | 'scic-majority';

/** Lets the members that nobody plays act, and waits until they have. */
export async function letOthers(page: Page, act: 'join' | 'vote', play: Play = 'ptce'): Promise<void> {
  const answer = await page.request.post('/api/demo/others', { data: { act, play } });
  expect(answer.ok()).toBe(true);
  const busy = async () =>
    ((await (await page.request.get(`/api/demo?play=${play}`)).json()) as { others: { act: string } }).others
      .act;
  await expect.poll(busy, { timeout: 60_000 }).toBe('idle');
}

/** Takes a member's role and asks at the door for each of the members expected of it. */
export async function askAtTheDoor(person: Someone, label: RegExp, members = 1): Promise<void> {
  await takeRole(person, label);
  const { page } = person;
  for (let asked = 0; asked < members; asked += 1) {
    if (asked > 0) await page.getByRole('button', { name: /^(Pour un autre|For another)/ }).click();
    await page.getByRole('button', { name: /^(Envoyer ma demande|Send my request)$/ }).click();
    await expect(page.getByText(/^(Votre demande est envoyée|Your request is sent)$/)).toBeVisible();
  }
}

/** Where the assembly of the demonstration is. */
export async function assemblyOf(page: Page, play: Play = 'ptce'): Promise<string> {
  const { assembly } = (await (await page.request.get(`/api/demo?play=${play}`)).json()) as {
    assembly: string;
  };
  return assembly;
}
