import type { LiveBallot } from '@collegium/contract';
import { useText, useWords } from '../../../shared/i18n/LocaleProvider.js';
import { screenMessages } from '../messages.js';
import { VotesFigure } from './VotesFigure.js';
import classes from './PlainStage.module.css';

/** From the closing until the proclamation: no figure but the turnout. */
export function CountingStage({ ballot }: { readonly ballot: LiveBallot }) {
  const t = useText(screenMessages);
  const words = useWords();
  return (
    <div className={classes.plain}>
      <p className={classes.question}>{words(ballot.question)}</p>
      <h1 className={classes.heading}>{t('counting')}</h1>
      <VotesFigure urns={ballot.urns} />
      {ballot.state === 'closed' && <p className={classes.why}>{t('counting.why')}</p>}
    </div>
  );
}
