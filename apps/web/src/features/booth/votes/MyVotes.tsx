import type { BoothEntry } from '@collegium/contract';
import { formatList } from '../../../shared/i18n/format.js';
import { useLocale, useText } from '../../../shared/i18n/LocaleProvider.js';
import { useFocusOn } from '../useFocusOn.js';
import { ElsewhereCard } from './ElsewhereCard.js';
import { voteMessages } from './messages.js';
import type { Votes } from './useVotes.js';
import type { VoteRecord } from './vote-record.js';
import { VoteCard } from './VoteCard.js';
import classes from './MyVotes.module.css';

interface MyVotesProps {
  readonly votes: Votes;
  /** The ballot in front; votes of other ballots are folded below. */
  readonly ballot: string | null;
  /** The scene is about something else by now: each vote says which question it answered. */
  readonly named: boolean;
  readonly entries: readonly BoothEntry[];
  /** Members one has yet to vote for. */
  readonly remaining: readonly string[];
  /** Counts the confirmations made on this page: the focus comes here with each. */
  readonly confirmed: number;
  /** Someone opened or closed the details of a receipt. */
  readonly onReading: (reading: boolean) => void;
}

/** The person's own votes: on their way, recorded, refused; then the receipts of earlier ballots. */
export function MyVotes({ votes, ballot, named, entries, remaining, confirmed, onReading }: MyVotesProps) {
  const t = useText(voteMessages);
  const { locale } = useLocale();
  const heading = useFocusOn(confirmed);
  const current = votes.records.filter((record) => record.ballot === ballot);
  const earlier = votes.records.filter(
    (record) => record.ballot !== ballot && record.life.kind !== 'refused',
  );
  const elsewhere = entries.filter(
    (entry) => entry.status === 'voted' && !current.some((record) => record.entry === entry.entry),
  );
  const count = current.length + elsewhere.length;
  return (
    <>
      {count > 0 && (
        <section className={classes.votes}>
          <h2 ref={heading} tabIndex={-1} className={classes.label}>
            {t('mine.title', { count })}
          </h2>
          {remaining.length > 0 && <p>{t('mine.remaining', { members: formatList(locale, remaining) })}</p>}
          {current.map((record) => (
            <VoteCard key={record.entry} record={record} votes={votes} onReading={onReading} named={named} />
          ))}
          {elsewhere.map((entry) => (
            <ElsewhereCard key={entry.entry} entry={entry} />
          ))}
        </section>
      )}
      {earlier.length > 0 && <Earlier records={earlier} votes={votes} onReading={onReading} />}
    </>
  );
}

interface EarlierProps extends Pick<MyVotesProps, 'votes' | 'onReading'> {
  readonly records: readonly VoteRecord[];
}

function Earlier({ records, votes, onReading }: EarlierProps) {
  const t = useText(voteMessages);
  const troubled = records.some(
    ({ life }) => life.kind === 'waiting' || (life.kind === 'recorded' && life.check.alarm),
  );
  return (
    <details className={classes.earlier} open={troubled || undefined}>
      <summary>{t('mine.earlier')}</summary>
      <div className={classes.votes}>
        {records.map((record) => (
          <VoteCard key={record.entry} record={record} votes={votes} onReading={onReading} named />
        ))}
      </div>
    </details>
  );
}
