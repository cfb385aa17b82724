import type { LiveBallot } from '@collegium/contract';
import { formatNumber } from '../../../shared/i18n/format.js';
import { useLocale, useText } from '../../../shared/i18n/LocaleProvider.js';
import { totalTurnout } from '../../../shared/live/turnout.js';
import { screenMessages } from '../messages.js';
import classes from './Figures.module.css';

/** How many votes the urns hold, in one huge number. */
export function VotesFigure({ urns }: Pick<LiveBallot, 'urns'>) {
  const t = useText(screenMessages);
  const { locale } = useLocale();
  const { votes, electors } = totalTurnout(urns);
  return (
    <p className={classes.figure}>
      <strong>{formatNumber(locale, votes)}</strong>
      <span>
        {t('open.voted', { votes })} <br />
        {t('open.of', { electors })}
      </span>
    </p>
  );
}
