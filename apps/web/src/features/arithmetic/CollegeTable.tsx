import type { DecideInput, Decision } from '@collegium/rules';
import { formatNumber } from '../../shared/i18n/format.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { CollegeMark } from '../../shared/pictures/CollegeMark.js';
import classes from './ArithmeticPage.module.css';
import { collegeRows, type CollegeRow } from './college-rows.js';
import { arithmeticMessages } from './messages.js';

interface CollegeTableProps {
  readonly input: DecideInput;
  readonly decision: Decision;
  readonly nameOf: (college: number) => string | undefined;
}

const COUNTS = [
  'called',
  'taking',
  'electors',
  'votes',
  'for',
  'against',
  'abstention',
  'blank',
] as const satisfies readonly (keyof CollegeRow)[];

/** What was counted in each college, then in all: the numbers that the lines below are made of. */
export function CollegeTable({ input, decision, nameOf }: CollegeTableProps) {
  const t = useText(arithmeticMessages);
  const { locale } = useLocale();
  const rows = collegeRows(input, decision);
  const weighted = decision.weights.length > 0;
  const share = decision.tests?.find(({ weighting }) => weighting)?.share;
  const total = (name: (typeof COUNTS)[number]) => rows.reduce((sum, row) => sum + row[name], 0);
  return (
    <div className={classes.frame} tabIndex={0} role="region" aria-label={t('counted')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('col.college')}</th>
            {COUNTS.map((name) => (
              <th key={name} scope="col">
                {t(`col.${name}`)}
              </th>
            ))}
            {weighted && <th scope="col">{t('col.weight')}</th>}
            {weighted && <th scope="col">{t('col.carried')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const name = nameOf(row.college);
            return (
              <tr key={row.college}>
                <th scope="row">
                  <CollegeMark college={row.college} {...(name === undefined ? {} : { name })} />
                </th>
                {COUNTS.map((count) => (
                  <td key={count}>{formatNumber(locale, row[count])}</td>
                ))}
                {weighted && <td>{row.weight}</td>}
                {weighted && <td>{row.carried}</td>}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('col.total')}</th>
            {COUNTS.map((count) => (
              <td key={count}>{formatNumber(locale, total(count))}</td>
            ))}
            {weighted && <td>1</td>}
            {weighted && <td>{share}</td>}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
