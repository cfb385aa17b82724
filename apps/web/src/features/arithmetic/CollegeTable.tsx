import type { DecideInput, Decision } from '@collegium/rules';
import type { CSSProperties } from 'react';
import { formatExact, formatNumber } from '../../shared/i18n/format.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { CollegeMark } from '../../shared/pictures/CollegeMark.js';
import { collegeColour } from '../../shared/theme/college-style.js';
import { carriedText, collegeSheet, shareText, type CollegeRow, type CollegeSheet } from './college-rows.js';
import classes from './CollegeTable.module.css';
import { arithmeticMessages } from './messages.js';

interface CollegeTableProps {
  readonly input: DecideInput;
  readonly decision: Decision;
  readonly nameOf: (college: number) => string | undefined;
}

/** What was counted in each college and what is made of it, then all together: a sum to do again. */
export function CollegeTable({ input, decision, nameOf }: CollegeTableProps) {
  const t = useText(arithmeticMessages);
  const sheet = collegeSheet(input, decision);
  const { rows, whole, counts, base, weighted } = sheet;
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t('counted')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('col.college')}</th>
          {counts.map((count) => (
            <th key={count} scope="col">
              {t(`col.${count}`)}
            </th>
          ))}
          {base !== null && <th scope="col">{t(`base.${base}`)}</th>}
          {base !== null && <th scope="col">{t('col.share')}</th>}
          {weighted && <th scope="col">{t('col.weight')}</th>}
          {weighted && <th scope="col">{t('col.carried')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.college} row={row} sheet={sheet} nameOf={nameOf} />
        ))}
      </tbody>
      <tfoot>
        <Row row={whole} sheet={sheet} nameOf={nameOf} />
        {weighted && <Sum sheet={sheet} />}
      </tfoot>
    </table>
  );
}

interface RowProps extends Pick<CollegeTableProps, 'nameOf'> {
  readonly row: CollegeRow;
  readonly sheet: CollegeSheet;
}

function Row({ row, sheet, nameOf }: RowProps) {
  const t = useText(arithmeticMessages);
  const { locale } = useLocale();
  const { college, state } = row;
  const mark = college === null ? {} : ({ '--college': collegeColour(college) } as CSSProperties);
  return (
    <tr style={mark} data-whole={college === null}>
      <th scope="row">
        {college === null ? t('col.total') : <Named college={college} name={nameOf(college)} />}
        {state !== 'counted' && <small>{t(`state.${state}`)}</small>}
      </th>
      {sheet.counts.map((count) => (
        <td key={count} data-label={t(`col.${count}`)}>
          {formatNumber(locale, row[count])}
        </td>
      ))}
      <Share row={row} sheet={sheet} />
    </tr>
  );
}

/** What the share is taken of, the share, the weight, and what the two make. */
function Share({ row, sheet: { base, weighted } }: Omit<RowProps, 'nameOf'>) {
  const t = useText(arithmeticMessages);
  const { locale } = useLocale();
  const { college, step, weight, carried } = row;
  // The whole of a weighted vote is a sum of what the colleges carry, not a share of votes.
  const share = weighted && college === null ? undefined : step?.fraction;
  return (
    <>
      {base !== null && (
        <>
          <td data-label={t(`base.${base}`)}>{share ? formatNumber(locale, share.denominator) : '–'}</td>
          <td data-label={t('col.share')}>{share ? shareText(share) : '–'}</td>
        </>
      )}
      {weighted && (
        <>
          <td data-label={t('col.weight')}>{weight}</td>
          <td className={classes.worked} data-label={t('col.carried')}>
            {college === null ? carried : carriedText(row)}
          </td>
        </>
      )}
    </>
  );
}

function Named({ college, name }: { readonly college: number; readonly name: string | undefined }) {
  return <CollegeMark college={college} {...(name === undefined ? {} : { name })} />;
}

/** `7/20 + 6/35 = 73/140`, and the only rounding: its percentage beside it. */
function Sum({ sheet: { rows, whole, counts, base } }: { readonly sheet: CollegeSheet }) {
  const t = useText(arithmeticMessages);
  const { locale } = useLocale();
  const carried = whole.carried ?? '0';
  const terms = rows.map((row) => row.carried ?? '0').join(' + ');
  return (
    <tr className={classes.sum}>
      <td colSpan={counts.length + (base === null ? 3 : 5)}>
        {t('sum', { terms, carried, percent: formatExact(locale, carried) })}
      </td>
    </tr>
  );
}
