import type { Locale } from '@collegium/contract';
import { readStored, store } from '../device/storage.js';

const KEY = 'collegium.locale';

export function isLocale(value: unknown): value is Locale {
  return value === 'fr' || value === 'en';
}

/** The first language of the reader that the product speaks; French when none is. */
export function preferredLocale(stored: string | null, languages: readonly string[]): Locale {
  if (isLocale(stored)) return stored;
  for (const language of languages) {
    const base = language.slice(0, 2).toLowerCase();
    if (isLocale(base)) return base;
  }
  return 'fr';
}

/** What this device was last set to, else the browser's preference. */
export function readLocale(): Locale {
  return preferredLocale(readStored(KEY), navigator.languages);
}

export function rememberLocale(locale: Locale): void {
  store(KEY, locale);
}
