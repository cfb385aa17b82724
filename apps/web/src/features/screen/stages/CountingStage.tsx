import type { LiveBallot } from '@collegium/contract';
import { totalTurnout } from '../../../shared/live/turnout.js';
import { useText, useWords } from '../../../shared/i18n/LocaleProvider.js';
import { screenMessages } from '../messages.js';
import figures from './Figures.module.css';
import classes from './PlainStage.module.css';

/** From the closing until the proclamation: no figure but the turnout. */
export function CountingStage({ ballot }: { readonly ballot: LiveBallot }) {
  const t = useText(screenMessages);
  const words = useWords();
  const { votes, electors } = totalTurnout(ballot.urns);
  return (
    <div className={classes.plain}>
      <p className={classes.question}>{words(ballot.question)}</p>
      <h1 className={classes.heading}>{t('counting')}</h1>
      <p className={figures.figure}>
        <strong>{votes}</strong>
        <span>
          {t('open.voted', { votes })} <br />
          {t('open.of', { electors })}
        </span>
      </p>
      {ballot.state === 'closed' && <p className={classes.why}>{t('counting.why')}</p>}
    </div>
  );
}
