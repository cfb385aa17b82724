import type { CollegeInput, MemberFinding, MembersPreview } from '@collegium/contract';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { CollegeMark } from '../../../shared/pictures/CollegeMark.js';
import { setUpMessages } from './messages.js';
import { stateOfRows, type RowState } from './rows.js';
import classes from './SetUp.module.css';

interface MemberRowsProps {
  readonly preview: MembersPreview;
  readonly colleges: readonly CollegeInput[];
}

/** The list as it was read, row by row, each with its state in words. */
export function MemberRows({ preview, colleges }: MemberRowsProps) {
  const t = useText(setUpMessages);
  const { rows, file, errors } = stateOfRows(preview);
  return (
    <section className={classes.preview}>
      <p role="status">
        <strong>{t('members.rows', { rows: preview.rows.length })}.</strong>{' '}
        {errors > 0 ? (
          <span className={classes.slip}>{t('members.errors', { errors })}</span>
        ) : (
          t('members.fine')
        )}
      </p>
      {file.length > 0 && (
        <ul>
          {file.map((finding) => (
            <li key={finding.code}>
              <FindingWords finding={finding} />
            </li>
          ))}
        </ul>
      )}
      <div className={classes.scroll}>
        <table className={classes.rows}>
          <thead>
            <tr>
              {(['line', 'name', 'college', 'place', 'state'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`members.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((state) => (
              <Row key={state.line} state={state} colleges={colleges} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ state, colleges }: { readonly state: RowState; readonly colleges: readonly CollegeInput[] }) {
  const t = useText(setUpMessages);
  const { row, findings } = state;
  const known = colleges.some(({ number }) => number === row?.college);
  return (
    <tr data-wrong={findings.some(({ level }) => level === 'error')}>
      <td>{state.line}</td>
      <th scope="row">{row?.name}</th>
      <td>{row && row.college !== null && (known ? <CollegeMark college={row.college} /> : row.college)}</td>
      <td>{row && [row.city, row.department, row.region].filter((part) => part !== '').join(', ')}</td>
      <td>
        {findings.length === 0
          ? t('members.ok')
          : findings.map((finding) => <FindingWords key={finding.code} finding={finding} />)}
      </td>
    </tr>
  );
}

function FindingWords({ finding }: { readonly finding: MemberFinding }) {
  const t = useText(setUpMessages);
  return (
    <span className={finding.level === 'error' ? classes.slip : undefined}>
      {t(`finding.${finding.code}`, { value: finding.value })}{' '}
    </span>
  );
}
