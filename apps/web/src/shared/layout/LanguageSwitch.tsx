import type { Locale } from '@collegium/contract';
import { useLocale, useText } from '../i18n/LocaleProvider.js';
import { sharedMessages } from '../i18n/messages.js';
import { useSwitchLocale } from '../session/useMe.js';
import classes from './LanguageSwitch.module.css';

const LOCALES: readonly Locale[] = ['fr', 'en'];

export function LanguageSwitch() {
  const t = useText(sharedMessages);
  const { locale } = useLocale();
  const switchTo = useSwitchLocale();
  return (
    <div role="group" aria-label={t('language.label')} className={classes.group}>
      {LOCALES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          className={classes.choice}
          aria-pressed={one === locale}
          aria-label={t(`language.${one}`)}
          onClick={() => switchTo(one)}
        >
          {one.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
