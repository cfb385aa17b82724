import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useEffect, useRef, type RefObject } from 'react';
import { Link } from 'wouter';
import { useSend } from '../api/query.js';
import { useText } from '../i18n/LocaleProvider.js';
import { sharedMessages } from '../i18n/messages.js';
import { rememberReturn } from '../session/return-path.js';
import { useMe } from '../session/useMe.js';
import classes from './AccountMenu.module.css';

/** Who is signed in, the look of the pages, the way out. Opens and closes without leaving the page. */
export function AccountMenu() {
  const t = useText(sharedMessages);
  const { me, installation } = useMe();
  const details = useCloseOutside();
  const signOut = useSend('signOut', () => window.location.assign('/'));
  return (
    <details className={classes.menu} ref={details}>
      <summary className={classes.summary}>
        <span className={classes.who}>{me ? me.account.name : t('account.label')}</span>
      </summary>
      <div className={classes.panel}>
        {me && <p className={classes.mail}>{me.account.email}</p>}
        <ThemeChoice />
        <Link href="/">{t('account.home')}</Link>
        {me && !me.simulated && (
          <Link href="/name" onClick={rememberHere}>
            {t('account.name')}
          </Link>
        )}
        {installation?.demonstration && <Link href="/demo">{t('account.demo')}</Link>}
        {me ? (
          <button type="button" className={classes.act} onClick={() => signOut.mutate({})}>
            {t('account.sign-out')}
          </button>
        ) : (
          <Link href="/sign-in">{t('account.sign-in')}</Link>
        )}
      </div>
    </details>
  );
}

/** One comes back to the page the menu was opened on. */
function rememberHere(): void {
  const { pathname, hash } = window.location;
  if (pathname !== '/name') rememberReturn(pathname + hash);
}

const SCHEMES: readonly MantineColorScheme[] = ['auto', 'light', 'dark'];

function ThemeChoice() {
  const t = useText(sharedMessages);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <fieldset className={classes.theme}>
      <legend>{t('theme.label')}</legend>
      {SCHEMES.map((scheme) => (
        <label key={scheme}>
          <input
            type="radio"
            name="theme"
            checked={scheme === colorScheme}
            onChange={() => setColorScheme(scheme)}
          />
          {t(`theme.${scheme}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** Closes with Escape (focus returns to its button) and when one acts elsewhere. */
function useCloseOutside(): RefObject<HTMLDetailsElement | null> {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const leave = (event: Event) => {
      const menu = details.current;
      if (!menu?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        menu.querySelector('summary')?.focus();
      } else if (menu.contains(event.target as Node)) return;
      menu.open = false;
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('keydown', leave);
    };
  }, []);
  return details;
}
