import { expect, type Page } from '@playwright/test';
import type { Someone } from './people.js';

const CHECK = /^(Vérifier mon vote|Check my vote)$/;
const CONFIRM = /^(Je vote|Je confirme|I vote|I confirm)/;
const RECORDED = /^(Votre vote est enregistré|Your vote is recorded)\.$/;

/** The paper of the ballot that is open: through the notice, if one is still reading the ballot before. */
export async function goToBallot({ page }: Pick<Someone, 'page'>): Promise<void> {
  const go = page.getByRole('button', { name: /^(Y aller|Go to it)$/ });
  const paper = page.getByRole('button', { name: CHECK });
  await expect(go.or(paper).first()).toBeVisible({ timeout: 15_000 });
  if (await go.isVisible()) await go.click();
  await expect(paper).toBeVisible();
}

/** Marks answers, or candidates by name, on the paper. */
export async function mark(page: Page, ...answers: readonly string[]): Promise<void> {
  for (const answer of answers) {
    const radio = page.getByRole('radio', { name: new RegExp(`^${answer}`) });
    const box = page.getByRole('checkbox', { name: straight(answer) });
    await radio.or(box).check();
  }
}

/** Reads again what was marked. */
export async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: CHECK }).click();
  await expect(page.getByRole('button', { name: CONFIRM })).toBeVisible();
}

export async function confirm(page: Page): Promise<void> {
  await page.getByRole('button', { name: CONFIRM }).click();
}

/** The whole way: paper, summary, receipt. */
export async function vote(person: Someone, ...answers: readonly string[]): Promise<void> {
  await goToBallot(person);
  await mark(person.page, ...answers);
  await check(person.page);
  await confirm(person.page);
  await expect(person.page.getByText(RECORDED).first()).toBeVisible();
}

/** A name as it may be typed: with a straight or a curly apostrophe. */
export function straight(name: string): RegExp {
  return new RegExp(name.replace('’', "[’']"));
}

/** The same, for who acts for several members and answers differently for each. */
export async function goToBallotApart(person: Pick<Someone, 'page'>): Promise<void> {
  const { page } = person;
  const go = page.getByRole('button', { name: 'Y aller' });
  const apart = page.getByRole('radio', { name: 'Un choix différent pour chacun' });
  await expect(go.or(apart).first()).toBeVisible();
  if (await go.isVisible()) await go.click();
  await apart.check();
}
