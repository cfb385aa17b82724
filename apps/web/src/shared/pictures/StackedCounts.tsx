import { decisionMessages } from '../decision/messages.js';
import { formatNumber } from '../i18n/format.js';
import { useLocale, useText } from '../i18n/LocaleProvider.js';
import type { StackRow } from '../live/tally-rows.js';
import { collegeFill } from '../theme/college-style.js';
import { CollegeMark } from './CollegeMark.js';
import classes from './StackedCounts.module.css';

interface StackedCountsProps {
  readonly rows: readonly StackRow[];
  /** What a full bar means: all electors. */
  readonly of: number;
}

/** Each answer as one bar made of the colleges' votes, with its total and their numbers. Measured in `em`. */
export function StackedCounts({ rows, of }: StackedCountsProps) {
  return (
    <ul className={classes.rows}>
      {rows.map((row) => (
        <Row key={row.id} row={row} of={of} />
      ))}
    </ul>
  );
}

function Row({ row, of }: { readonly row: StackRow; readonly of: number }) {
  const words = useText(decisionMessages);
  const { locale } = useLocale();
  const width = (votes: number) => `${of === 0 ? 0 : (100 * votes) / of}%`;
  return (
    <li className={classes.row} data-aside={row.aside}>
      <span className={classes.name}>{row.label ?? words(row.answer)}</span>
      <span className={classes.parts}>
        {row.parts.map(({ college, votes }) => (
          <span key={college}>
            <CollegeMark college={college} /> {formatNumber(locale, votes)}
          </span>
        ))}
      </span>
      <strong className={classes.total}>{formatNumber(locale, row.votes)}</strong>
      <span className={classes.track} aria-hidden="true">
        {row.parts.map(({ college, votes }) => (
          <span key={college} style={{ ...collegeFill(college), width: width(votes) }} />
        ))}
      </span>
    </li>
  );
}
