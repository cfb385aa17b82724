import { Link } from 'wouter';
import { useText } from '../i18n/LocaleProvider.js';
import { sharedMessages } from '../i18n/messages.js';
import classes from './SimulatedBanner.module.css';

/** Says on every page of a demonstration that its votes are simulated. Stays on paper too. `link`: to its other roles. */
export function SimulatedBanner({ link = false }: { readonly link?: boolean }) {
  const t = useText(sharedMessages);
  return (
    <aside className={classes.banner} aria-label={t('simulated.banner')}>
      <p>
        <strong>{t('simulated.banner')}</strong> <span className={classes.why}>{t('simulated.why')}</span>{' '}
        {link && <Link href="/demo">{t('simulated.roles')}</Link>}
      </p>
    </aside>
  );
}
