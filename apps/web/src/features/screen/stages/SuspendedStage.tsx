import { useText, useWords } from '../../../shared/i18n/LocaleProvider.js';
import { screenMessages } from '../messages.js';
import type { StageProps } from './Stage.js';
import { VotesFigure } from './VotesFigure.js';
import classes from './PlainStage.module.css';

/** The sitting or the ballot stands still: which of the two, and that nothing is lost. */
export function SuspendedStage({ snapshot }: StageProps) {
  const t = useText(screenMessages);
  const words = useWords();
  const what = snapshot.state === 'suspended' ? 'sitting' : 'ballot';
  const { ballot } = snapshot;
  return (
    <div className={classes.plain}>
      {ballot && what === 'ballot' && <p className={classes.question}>{words(ballot.question)}</p>}
      <h1 className={classes.heading}>{t(`suspended.${what}`)}</h1>
      <p className={classes.why}>{t(`suspended.${what}.why`)}</p>
      {ballot && what === 'ballot' && <VotesFigure urns={ballot.urns} />}
    </div>
  );
}
