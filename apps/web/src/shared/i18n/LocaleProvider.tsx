import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Locale, Words } from '@collegium/contract';
import type { Catalogue } from './catalogue.js';
import { formatMessage, spaced, type MessageValues } from './format-message.js';
import { readLocale, rememberLocale } from './locale.js';

interface LocaleState {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
}

const LocaleContext = createContext<LocaleState>({ locale: 'fr', setLocale: () => undefined });

export function LocaleProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setState] = useState(readLocale);
  const setLocale = useCallback((next: Locale) => {
    rememberLocale(next);
    setState(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const value = useMemo(() => ({ locale, setLocale }), [locale, setLocale]);
  return <LocaleContext value={value}>{children}</LocaleContext>;
}

export function useLocale(): LocaleState {
  return useContext(LocaleContext);
}

/** `t('key', { values })` in the language of the screen. */
export type Text<Key extends string> = (key: Key, values?: MessageValues) => string;

export function useText<Key extends string>(messages: Catalogue<Key>): Text<Key> {
  const { locale } = useLocale();
  return useCallback(
    (key, values) => formatMessage(locale, messages[locale][key], values),
    [locale, messages],
  );
}

/** Picks the language of the screen in a text that the server keeps in both (a question, an agenda item). */
export function useWords(): (words: Words) => string {
  const { locale } = useLocale();
  return useCallback((words) => spaced(locale, words[locale]), [locale]);
}
