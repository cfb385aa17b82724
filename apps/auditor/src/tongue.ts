export type Tongue = 'fr' | 'en';

/** The person's language, from the locale of their terminal. */
export function tongueOf(environment: Readonly<Record<string, string | undefined>>): Tongue {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return locale !== undefined && /^fr/iu.test(locale) ? 'fr' : 'en';
}
