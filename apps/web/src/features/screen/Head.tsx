import type { LiveSnapshot } from '@collegium/contract';
import { formatTime } from '../../shared/i18n/format.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import type { Live } from '../../shared/live/live-store.js';
import { screenMessages } from './messages.js';
import classes from './ScreenPage.module.css';

/** Whose assembly it is; that votes are simulated, if they are; and since when the screen is behind, if it is. */
export function Head({ live, snapshot }: { readonly live: Live; readonly snapshot: LiveSnapshot }) {
  const t = useText(screenMessages);
  const { locale } = useLocale();
  return (
    <header className={classes.head}>
      <p className={classes.where}>
        <strong>{snapshot.organisation}</strong> <span>{snapshot.title}</span>
      </p>
      {snapshot.simulated && <p className={classes.simulated}>{t('simulated')}</p>}
      <p role="status" className={live.asOf ? classes.asOf : undefined}>
        {live.asOf && (
          <>
            <strong>{t('as-of', { time: formatTime(locale, live.asOf, snapshot.timeZone) })}</strong>{' '}
            <span>{t('as-of.why')}</span>
          </>
        )}
      </p>
    </header>
  );
}
