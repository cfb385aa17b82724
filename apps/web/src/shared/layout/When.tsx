import { formatBothHours, formatDay, viewerTimeZone, zoneCity } from '../i18n/format.js';
import { useLocale, useText } from '../i18n/LocaleProvider.js';
import { sharedMessages } from '../i18n/messages.js';

/** Day and hour of an assembly by its own clock; the reader's hour beside it when theirs differs. */
export function When({ instant, timeZone }: { readonly instant: string; readonly timeZone: string }) {
  const t = useText(sharedMessages);
  const { locale } = useLocale();
  const { assembly, here } = formatBothHours(locale, instant, {
    assembly: timeZone,
    viewer: viewerTimeZone(),
  });
  return (
    <time dateTime={instant}>
      {formatDay(locale, instant, timeZone)},{' '}
      {here === null ? assembly : t('hours.here', { assembly, city: zoneCity(timeZone), here })}
    </time>
  );
}
