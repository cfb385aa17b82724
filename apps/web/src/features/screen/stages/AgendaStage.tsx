import type { BallotSummary } from '@collegium/contract';
import { decisionMessages } from '../../../shared/decision/messages.js';
import { outcomeKey } from '../../../shared/decision/outcome.js';
import { useText, useWords } from '../../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../../shared/i18n/messages.js';
import { screenMessages } from '../messages.js';
import type { StageProps } from './Stage.js';
import classes from './AgendaStage.module.css';

/** Between two ballots: what is done, what comes. */
export function AgendaStage({ snapshot }: StageProps) {
  const t = useText(screenMessages);
  const words = useWords();
  return (
    <div className={classes.agenda}>
      <h1 className={classes.heading}>{t('agenda')}</h1>
      <ol className={classes.items} data-many={snapshot.agenda.length > 6}>
        {snapshot.agenda.map((item) => (
          <li key={item.position} data-done={(item.ballot?.outcome ?? null) !== null}>
            <span className={classes.title}>{words(item.title)}</span>
            <ItemState ballot={item.ballot} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function ItemState({ ballot }: { readonly ballot: BallotSummary | null }) {
  const t = useText(screenMessages);
  const shared = useText(sharedMessages);
  const decided = useText(decisionMessages);
  if (ballot === null) return <span className={classes.state}>{t('agenda.none')}</span>;
  if (ballot.outcome !== null)
    return <strong className={classes.state}>{decided(outcomeKey(ballot.outcome))}</strong>;
  const waiting = ballot.state === 'draft' || ballot.state === 'ready';
  return (
    <span className={classes.state}>{waiting ? t('agenda.next') : shared(`ballot.${ballot.state}`)}</span>
  );
}
