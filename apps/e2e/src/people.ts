import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import type { Product } from './product.js';

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1440, height: 900 };
export const PROJECTOR = { width: 1920, height: 1080 };

interface Manners {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly locale?: 'fr-FR' | 'en-GB';
}

/** Someone with a browser of their own: their session, storage and language are nobody else's. */
export interface Someone {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong in their browser: errors of scripts, and anything the content policy refused. */
  readonly complaints: string[];
}

export async function someone(browser: Browser, product: Product, manners: Manners): Promise<Someone> {
  const context = await browser.newContext({
    baseURL: product.url,
    locale: manners.locale ?? 'fr-FR',
    viewport: manners.viewport,
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Uncaught|Warning:/.test(message.text())) {
      complaints.push(message.text());
    }
  });
  return { page, context, complaints };
}

/** Takes a role of the demonstration, as a visitor does. */
export async function takeRole(person: Someone, label: RegExp): Promise<void> {
  await person.page.goto('/demo');
  await person.page.getByRole('button', { name: label }).click();
  await expect(person.page).not.toHaveURL(/\/demo$/);
}

/** The chair's one primary button, and its one question. */
export async function chairs(chair: Someone, act: string): Promise<void> {
  await chair.page.getByRole('button', { name: act }).click();
  const dialog = chair.page.getByRole('dialog');
  await dialog.getByRole('button', { name: act }).click();
  await expect(dialog).toBeHidden();
}
