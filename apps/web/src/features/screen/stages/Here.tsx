import type { RoomCollege } from '@collegium/contract';
import { formatNumber } from '../../../shared/i18n/format.js';
import { useLocale, useText } from '../../../shared/i18n/LocaleProvider.js';
import { screenMessages } from '../messages.js';
import classes from './Figures.module.css';

/** How many take part, in one huge number. */
export function Here({ colleges }: { readonly colleges: readonly RoomCollege[] }) {
  const t = useText(screenMessages);
  const { locale } = useLocale();
  const count = colleges.reduce((sum, each) => sum + each.present + each.remote + each.represented, 0);
  const called = colleges.reduce((sum, each) => sum + each.called, 0);
  return (
    <p className={classes.figure}>
      <strong>{formatNumber(locale, count)}</strong>
      <span>
        {t('here', { count })} <br />
        {t('here.of', { called })}
      </span>
    </p>
  );
}
