import type { CSSProperties } from 'react';
import { useText } from '../i18n/LocaleProvider.js';
import { collegeFill } from '../theme/college-style.js';
import { CollegeMark } from './CollegeMark.js';
import { pictureMessages } from './messages.js';
import classes from './Bars.module.css';

export interface TurnoutRow {
  readonly college: number;
  readonly name: string;
  readonly votes: number;
  readonly electors: number;
}

/** How many have voted, college by college: a table whose cells carry the bars. */
export function TurnoutBars({ rows }: { readonly rows: readonly TurnoutRow[] }) {
  const t = useText(pictureMessages);
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t('turnout.caption')}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('turnout.college')}</th>
          <th scope="col">{t('turnout.votes')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.college}>
            <th scope="row" className={classes.label}>
              <CollegeMark college={row.college} name={row.name} />
            </th>
            <td className={classes.cell}>
              <Bar
                share={row.electors === 0 ? 0 : row.votes / row.electors}
                style={collegeFill(row.college)}
              />
              <span className={classes.value}>
                {t('turnout.of', { votes: row.votes, electors: row.electors })}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A bar on its track; the number always stands beside it, so it is silent. */
export function Bar({ share, style }: { readonly share: number; readonly style?: CSSProperties }) {
  return (
    <span className={classes.track} aria-hidden="true">
      <span className={classes.bar} style={{ ...style, width: `${Math.min(100, share * 100)}%` }} />
    </span>
  );
}
