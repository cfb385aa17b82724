import type { Download, Page } from '@playwright/test';

/** Downloads one of the two archives from the register's page; the annex asks once more. Gives the file. */
export async function download(page: Page, kind: 'public' | 'annex', path: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), ask(page, kind)]);
  return keep(file, path);
}

async function ask(page: Page, kind: 'public' | 'annex'): Promise<void> {
  if (kind === 'public') {
    await page
      .getByRole('link', { name: /^(Télécharger le dossier public|Download the public record)$/ })
      .click();
    return;
  }
  const name = /^(Télécharger avec l’annexe|Download with the annex)$/;
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
}

async function keep(file: Download, path: string): Promise<string> {
  await file.saveAs(path);
  return path;
}
