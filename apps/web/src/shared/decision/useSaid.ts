import { useCallback } from 'react';
import { useLocale, useText } from '../i18n/LocaleProvider.js';
import { sharedMessages } from '../i18n/messages.js';
import { said } from './said.js';

/** Tells a rule or a finding in the language of the page. Its inputs name the college an urn belongs to, if any. */
export function useSaid(): (key: string, inputs: Readonly<Record<string, unknown>>) => string {
  const { locale } = useLocale();
  const t = useText(sharedMessages);
  return useCallback(
    (key, inputs) =>
      said(locale, key, inputs, {
        option: (id) => id,
        urn: (_, college) => (college === null ? t('urn.all') : t('college', { number: college })),
      }),
    [locale, t],
  );
}
