import { expect, type APIRequestContext } from '@playwright/test';
import type { Someone } from './people.js';

interface Mail {
  readonly code: string;
  readonly link: string;
}

/** The last mail to an address, once it has come to the mailbox of the machine: its six digits and its link. */
export async function lastMail(request: APIRequestContext, to: string): Promise<Mail> {
  let text = '';
  await expect(async () => {
    text = await newest(request, to);
    expect(text).not.toBe('');
  }).toPass();
  const code = /\b\d{3}\s?\d{3}\b/.exec(text)?.[0].replace(/\s/, '');
  const link = /https?:\S+#\S+/.exec(text)?.[0];
  if (code === undefined || link === undefined) throw new Error(`neither code nor link in: ${text}`);
  return { code, link };
}

async function newest(request: APIRequestContext, to: string): Promise<string> {
  const { mails } = (await (await request.get('/api/mailbox')).json()) as {
    mails: { to: string; text: string; at: string }[];
  };
  const [last] = mails.filter((mail) => mail.to === to).toSorted((a, b) => b.at.localeCompare(a.at));
  return last?.text ?? '';
}

/** Signs in without the pages: for people whose way in isn't what is being looked at. */
export async function signIn({ page }: Someone, email: string): Promise<void> {
  const asked = await page.request.post('/api/sign-in', { data: { email, locale: 'fr' } });
  const { challenge } = (await asked.json()) as { challenge: string };
  const { code } = await lastMail(page.request, email);
  const answer = await page.request.post('/api/sign-in/code', { data: { challenge, code } });
  expect(answer.ok()).toBe(true);
}
