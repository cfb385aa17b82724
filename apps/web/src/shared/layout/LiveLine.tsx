import { useLocale, useText } from '../i18n/LocaleProvider.js';
import { sharedMessages } from '../i18n/messages.js';
import { formatTime, viewerTimeZone } from '../i18n/format.js';
import type { Live } from '../live/live-store.js';
import classes from './LiveLine.module.css';

/** Whether the page is fresh: "live", or since when it isn't. */
export function LiveLine({ live }: { readonly live: Live }) {
  const t = useText(sharedMessages);
  const { locale } = useLocale();
  const zone = live.snapshot?.timeZone ?? viewerTimeZone();
  const words = live.connected
    ? t('live.connected')
    : live.asOf
      ? t('live.as-of', { time: formatTime(locale, live.asOf, zone) })
      : t('live.starting');
  return (
    <p className={classes.line} role="status" data-connected={live.connected}>
      <span className={classes.dot} aria-hidden="true" />
      {words}
    </p>
  );
}
