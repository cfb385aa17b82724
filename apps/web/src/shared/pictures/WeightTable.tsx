import type { CSSProperties } from 'react';
import { formatExact, formatNumber } from '../i18n/format.js';
import { useLocale, useText } from '../i18n/LocaleProvider.js';
import { collegeColour } from '../theme/college-style.js';
import { CollegeMark } from './CollegeMark.js';
import { standingMessages } from './standing-messages.js';
import { asideColumns, shareWithin, type WeightRow } from './weighted.js';
import classes from './WeightTable.module.css';

interface WeightTableProps {
  readonly rows: readonly WeightRow[];
  readonly share: string;
  /** Votes are carried in proportion: the share *for* of each college is worth a column. */
  readonly proportional: boolean;
  readonly nameOf: (college: number) => string | undefined;
}

/** The weighted bar in numbers: what each college weighs, voted and adds; its exact fraction under each percentage. */
export function WeightTable({ rows, share, proportional, nameOf }: WeightTableProps) {
  const t = useText(standingMessages);
  const asides = asideColumns(rows);
  const part = proportional ? (['share'] as const) : [];
  const columns = ['weight', 'for', 'against', ...asides, ...part, 'carried'] as const;
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.college')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.college}
              row={row}
              asides={asides}
              proportional={proportional}
              name={nameOf(row.college)}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={columns.length}>
              {t('table.whole')}
            </th>
            <td data-label={t('table.carried')}>
              <Exact share={share} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: WeightRow;
  readonly asides: readonly ('abstention' | 'blank')[];
  readonly proportional: boolean;
  readonly name: string | undefined;
}

function Row({ row, asides, proportional, name }: RowProps) {
  const t = useText(standingMessages);
  const { locale } = useLocale();
  const { college, state, effective, nominal, votes, carried } = row;
  const share = state === 'counted' ? shareWithin(row) : null;
  return (
    <tr data-state={state} style={{ '--college': collegeColour(college) } as CSSProperties}>
      <th scope="row">
        <CollegeMark college={college} {...(name === undefined ? {} : { name })} />
        {state !== 'counted' && <small className={classes.note}>{t(`state.${state}`)}</small>}
      </th>
      <td data-label={t('table.weight')}>
        {formatExact(locale, effective)}
        {nominal !== null && (
          <small className={classes.note}>
            {t('weight.nominal', { share: formatExact(locale, nominal) })}
          </small>
        )}
      </td>
      {(['for', 'against', ...asides] as const).map((each) => (
        <td key={each} data-label={t(`table.${each}`)}>
          {votes === null ? '–' : formatNumber(locale, votes[each])}
        </td>
      ))}
      {proportional && (
        <td data-label={t('table.share')}>{share === null ? '–' : formatExact(locale, share)}</td>
      )}
      <td data-label={t('table.carried')}>
        <Exact share={carried} />
      </td>
    </tr>
  );
}

/** A percentage with its exact fraction under it; a whole number is its own. */
function Exact({ share }: { readonly share: string }) {
  const { locale } = useLocale();
  return (
    <>
      <strong>{formatExact(locale, share)}</strong>
      {share.includes('/') && <small className={classes.exact}>{share}</small>}
    </>
  );
}
