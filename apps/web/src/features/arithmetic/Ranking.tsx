import type { BallotOption } from '@collegium/contract';
import type { Decision } from '@collegium/rules';
import { formatNumber } from '../../shared/i18n/format.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { CollegeMark } from '../../shared/pictures/CollegeMark.js';
import { arithmeticMessages } from './messages.js';
import { rankingOf, type RankTable } from './ranking.js';
import classes from './Ranking.module.css';

interface RankingProps {
  readonly decision: Decision;
  readonly options: readonly BallotOption[];
  readonly nameOf: (college: number) => string | undefined;
}

/** Who has how many votes, and who is elected by them: the table that the lines below read from. */
export function Ranking({ decision, options, nameOf }: RankingProps) {
  return (
    <div className={classes.tables}>
      {rankingOf(decision, options).map((table) => (
        <Table key={table.college ?? 0} table={table} nameOf={nameOf} />
      ))}
    </div>
  );
}

function Table({ table, nameOf }: { readonly table: RankTable } & Pick<RankingProps, 'nameOf'>) {
  const t = useText(arithmeticMessages);
  const { locale } = useLocale();
  const { college, seats, rows } = table;
  const name = college === null ? undefined : nameOf(college);
  return (
    <table className={classes.table}>
      <caption>
        {college === null ? (
          t('rank.ticket')
        ) : (
          <>
            <CollegeMark college={college} {...(name === undefined ? {} : { name })} />{' '}
            <span className={classes.seats}>{t('rank.caption', { seats })}</span>
          </>
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('rank.rank')}</th>
          <th scope="col">{t('rank.name')}</th>
          <th scope="col">{t('rank.votes')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, votes, rank, elected }) => (
          <tr key={id} data-elected={elected !== null}>
            <td>{rank}</td>
            <th scope="row">
              {label}
              {elected !== null && <small>{t(elected === 'lot' ? 'rank.lot' : 'rank.elected')}</small>}
            </th>
            <td>{formatNumber(locale, votes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
