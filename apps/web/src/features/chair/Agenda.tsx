import type { BallotSummary, LiveSnapshot } from '@collegium/contract';
import { decisionMessages } from '../../shared/decision/messages.js';
import { outcomeKey } from '../../shared/decision/outcome.js';
import { useText, useWords } from '../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../shared/i18n/messages.js';
import classes from './Agenda.module.css';
import { chairMessages } from './messages.js';

interface AgendaProps {
  readonly agenda: LiveSnapshot['agenda'];
  /** The ballot in front of the assembly. */
  readonly current: string | null;
}

/** The items of the day in order, each with where it stands. */
export function Agenda({ agenda, current }: AgendaProps) {
  const t = useText(chairMessages);
  return (
    <section className={classes.agenda} aria-labelledby="agenda">
      <h2 id="agenda" className={classes.heading}>
        {t('agenda')}
      </h2>
      {agenda.length === 0 && <p>{t('agenda.empty')}</p>}
      <ol className={classes.items}>
        {agenda.map((item) => (
          <Item
            key={item.position}
            item={item}
            current={item.ballot !== null && item.ballot.id === current}
          />
        ))}
      </ol>
    </section>
  );
}

function Item({
  item,
  current,
}: {
  readonly item: LiveSnapshot['agenda'][number];
  readonly current: boolean;
}) {
  const t = useText(chairMessages);
  const shared = useText(sharedMessages);
  const words = useWords();
  const decided = useText(decisionMessages);
  const stateWords = (ballot: BallotSummary | null) => {
    if (ballot === null) return t('agenda.no-ballot');
    return ballot.outcome === null ? shared(`ballot.${ballot.state}`) : decided(outcomeKey(ballot.outcome));
  };
  return (
    <li
      className={classes.item}
      aria-current={current ? 'step' : undefined}
      data-state={item.ballot?.state ?? 'none'}
    >
      <span className={classes.title}>{words(item.title)}</span>
      <span className={classes.state}>
        {stateWords(item.ballot)}
        {current && <span className={classes.current}>{t('agenda.current')}</span>}
      </span>
    </li>
  );
}
