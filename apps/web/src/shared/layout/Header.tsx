import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useText } from '../i18n/LocaleProvider.js';
import { sharedMessages } from '../i18n/messages.js';
import { AccountMenu } from './AccountMenu.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import classes from './Header.module.css';

/** Brand, where one is, language (always visible), account. */
export function Header({ context }: { readonly context?: ReactNode }) {
  const t = useText(sharedMessages);
  return (
    <header className={`${classes.header} no-print`}>
      <Link href="/" className={classes.brand} aria-label={t('brand.home')}>
        <Mark />
        <span className={classes.name}>Collegium</span>
      </Link>
      <div className={classes.context}>{context}</div>
      <LanguageSwitch />
      <AccountMenu />
    </header>
  );
}

/** Two rows of a hemicycle. */
function Mark() {
  return (
    <svg viewBox="0 0 32 20" width="32" height="20" aria-hidden="true" className={classes.mark}>
      <path d="M3 18a13 13 0 0 1 26 0" />
      <path d="M10 18a6 6 0 0 1 12 0" className={classes.inner} />
    </svg>
  );
}
