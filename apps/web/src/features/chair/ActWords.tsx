import { useText, useWords } from '../../shared/i18n/LocaleProvider.js';
import { totalTurnout } from '../../shared/live/turnout.js';
import { singleElectorColleges } from './BallotHead.js';
import type { SpokenAct } from './acts.js';
import { chairMessages } from './messages.js';
import type { ActContext } from './NextAct.js';
import classes from './NextAct.module.css';

/** What an act will do, before it is done: the question it is about, and its consequence. */
export function ActWords({ act, context }: { readonly act: SpokenAct; readonly context: ActContext }) {
  const t = useText(chairMessages);
  const words = useWords();
  const ofBallot = act.endsWith('-ballot') || act === 'back-to-draft';
  const single = act === 'open-ballot' && context.ballot ? singleElectorColleges(context.ballot) : [];
  return (
    <>
      {ofBallot && context.ballot && <p className={classes.asked}>{words(context.ballot.question)}</p>}
      <p>{t(`then.${act}`, { ...totalTurnout(context.running?.urns ?? []) })}</p>
      {single.map((college) => (
        <p key={college} className={classes.tell}>
          {t('ballot.single', { college })}
        </p>
      ))}
    </>
  );
}
