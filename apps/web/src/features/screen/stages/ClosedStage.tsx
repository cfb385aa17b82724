import { decisionMessages } from '../../../shared/decision/messages.js';
import { outcomeKey } from '../../../shared/decision/outcome.js';
import { groupedHash } from '../../../shared/i18n/format.js';
import { useText, useWords } from '../../../shared/i18n/LocaleProvider.js';
import { screenMessages } from '../messages.js';
import type { StageProps } from './Stage.js';
import classes from './PlainStage.module.css';

/** The end: what was decided, and how anyone checks it. */
export function ClosedStage({ snapshot }: StageProps) {
  const t = useText(screenMessages);
  const decided = useText(decisionMessages);
  const words = useWords();
  const ballots = snapshot.agenda.flatMap(({ ballot }) => {
    const outcome = ballot?.outcome ?? null;
    return ballot === null || outcome === null ? [] : [{ ...ballot, outcome }];
  });
  const adjourned = snapshot.state === 'adjourned';
  return (
    <div className={classes.plain}>
      <h1 className={classes.heading}>{t(adjourned ? 'adjourned' : 'closed')}</h1>
      {adjourned && <p className={classes.why}>{t('adjourned.why')}</p>}
      {ballots.length > 0 && (
        <section aria-labelledby="decisions">
          <h2 id="decisions" className="visually-hidden">
            {t('closed.decisions')}
          </h2>
          <ul className={classes.decisions}>
            {ballots.map((ballot) => (
              <li key={ballot.id}>
                <span>
                  {words(ballot.question)}
                  {ballot.round > 1 && ` (${t('ballot.round', { round: ballot.round })})`}
                </span>
                <strong>{decided(outcomeKey(ballot.outcome))}</strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={classes.why}>{t('closed.verify')}</p>
      <p className={classes.key}>{groupedHash(snapshot.record.fingerprint)}</p>
    </div>
  );
}
