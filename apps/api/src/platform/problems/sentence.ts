import { formatMessage, problems, type Locale } from '@collegium/contract';
import type { Problem } from './problem.js';

/** The problem in words, in the reader's language. */
export function sentence({ code, inputs }: Problem, locale: Locale): string {
  return formatMessage(locale, problems[code][locale], inputs);
}

/** The first of our languages that the browser names; the account's otherwise; French when nothing is said. */
export function readerLocale(acceptLanguage: string | undefined, account: Locale | undefined): Locale {
  const named = (acceptLanguage ?? '').toLowerCase().match(/\b(fr|en)\b/)?.[1];
  return named === 'fr' || named === 'en' ? named : (account ?? 'fr');
}
