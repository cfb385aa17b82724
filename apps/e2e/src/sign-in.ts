import { expect, type Page } from '@playwright/test';
import { lastMail } from './mail.js';

export async function asksForCode(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Votre adresse électronique').fill(email);
  await page.getByRole('button', { name: 'Recevoir un code' }).click();
  await expect(page.getByLabel('Code à six chiffres')).toBeVisible();
}

/** Five wrong codes, each told how many tries are left; then the right one is too late. */
export async function usesUpCode(page: Page, email: string): Promise<void> {
  const boxes = page.getByLabel('Code à six chiffres');
  const { code } = await lastMail(page.request, email);
  const wrong = code === '111111' ? '222222' : '111111';
  for (const words of ['4 essais.', '3 essais.', '2 essais.', 'un essai.', 'Demandez un nouveau code.']) {
    await boxes.fill('');
    await boxes.fill(wrong);
    await expect(page.getByText(words)).toBeVisible();
  }
  await boxes.fill('');
  await boxes.fill(code);
  await expect(page.getByText('Demandez un nouveau code.')).toBeVisible();
  await expect(page).toHaveURL(/\/sign-in$/);
}

/** A code is good only where it was asked for: whoever reads it over a shoulder can't use it. */
export async function triesElsewhere(asked: Page, elsewhere: Page, code: string): Promise<void> {
  const challenge = await asked.evaluate(() => sessionStorage.getItem('collegium.challenge'));
  await elsewhere.goto('/sign-in');
  await elsewhere.evaluate((kept) => sessionStorage.setItem('collegium.challenge', kept ?? ''), challenge);
  await elsewhere.reload();
  await elsewhere.getByLabel('Code à six chiffres').fill(code);
  await expect(elsewhere.getByText('Ce code a été demandé depuis un autre navigateur.')).toBeVisible();
}
