import type { AssemblyState, AssemblyView } from '@collegium/contract';
import { formatDay, formatTime } from '../../shared/i18n/format.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { chairMessages } from './messages.js';
import classes from './BallotHead.module.css';

/** Where the assembly stands when no ballot is in front of it. */
export function SittingHead({
  assembly,
  state,
}: {
  readonly assembly: AssemblyView;
  readonly state: AssemblyState;
}) {
  const t = useText(chairMessages);
  const { locale } = useLocale();
  const { startsAt, timeZone, place } = assembly;
  return (
    <div className={classes.head}>
      <p className={classes.question}>{t(`now.${state}`)}</p>
      {(state === 'draft' || state === 'convened') && (
        <p className={classes.line}>
          {t('now.starts', {
            day: formatDay(locale, startsAt, timeZone),
            time: formatTime(locale, startsAt, timeZone),
            place,
          })}
        </p>
      )}
    </div>
  );
}
