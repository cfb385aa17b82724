import type { CSSProperties } from 'react';
import { decisionMessages } from '../decision/messages.js';
import { formatNumber } from '../i18n/format.js';
import { useLocale, useText } from '../i18n/LocaleProvider.js';
import type { CountRow } from '../live/tally-rows.js';
import { collegeFill } from '../theme/college-style.js';
import { Bar } from './TurnoutBars.js';
import classes from './CountList.module.css';

const ASIDE = { backgroundColor: 'var(--rule-strong)' };

interface CountListProps {
  readonly rows: readonly CountRow[];
  /** What a full bar means: the electors of the urn. */
  readonly of: number;
  readonly college: number | null;
}

/** A running tally, dense: name and number on one line, the bar under them. Measured in `em`, for any screen. */
export function CountList({ rows, of, college }: CountListProps) {
  const fill = college === null ? {} : collegeFill(college);
  return (
    <ul className={classes.rows} data-plain={college === null}>
      {rows.map((row) => (
        <Row key={row.id} row={row} of={of} style={row.aside ? ASIDE : fill} />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly row: CountRow;
  readonly of: number;
  readonly style: CSSProperties;
}

function Row({ row, of, style }: RowProps) {
  const words = useText(decisionMessages);
  const { locale } = useLocale();
  return (
    <li className={classes.row} data-aside={row.aside}>
      <span className={classes.name}>{row.label ?? words(row.answer)}</span>
      <strong>{formatNumber(locale, row.votes)}</strong>
      <Bar share={of === 0 ? 0 : row.votes / of} style={style} />
    </li>
  );
}
