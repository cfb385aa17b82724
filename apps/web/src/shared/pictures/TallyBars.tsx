import { useLocale, useText } from '../i18n/LocaleProvider.js';
import { formatNumber, formatShare } from '../i18n/format.js';
import { collegeFill } from '../theme/college-style.js';
import { pictureMessages } from './messages.js';
import { Bar } from './TurnoutBars.js';
import classes from './Bars.module.css';

export interface TallyRow {
  readonly id: string;
  readonly label: string;
  readonly votes: number;
  /** Quieter: blank, abstention; outside the expressed votes. */
  readonly aside?: boolean;
  readonly elected?: boolean;
}

interface TallyBarsProps {
  readonly caption: string;
  readonly rows: readonly TallyRow[];
  /** What a full bar means: the expressed votes, or the electors. */
  readonly of: number;
  /** Bars in the college's colour and pattern; in ink otherwise. */
  readonly college?: number | null;
  /** Show each share of `of` in percent, beside the number. */
  readonly shares?: boolean;
}

/** Votes per option, in the order given. */
export function TallyBars({ caption, rows, of, college = null, shares = false }: TallyBarsProps) {
  const t = useText(pictureMessages);
  const { locale } = useLocale();
  const fill = college === null ? undefined : collegeFill(college);
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('tally.option')}</th>
          <th scope="col">{t('tally.votes')}</th>
          {shares && <th scope="col">{t('tally.share')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-aside={row.aside}>
            <th scope="row" className={classes.label}>
              {row.label}
              {row.elected && <span className={classes.elected}>{t('tally.elected')}</span>}
            </th>
            <td className={classes.cell}>
              <Bar share={of === 0 ? 0 : row.votes / of} {...(fill && !row.aside ? { style: fill } : {})} />
              <span className={classes.value}>{formatNumber(locale, row.votes)}</span>
            </td>
            {shares && (
              <td className={classes.share}>{row.aside ? '' : formatShare(locale, row.votes, of)}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
