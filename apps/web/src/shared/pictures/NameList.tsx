import type { BallotOption } from '@collegium/contract';
import { useText } from '../i18n/LocaleProvider.js';
import { paperList } from '../live/paper-list.js';
import { CollegeMark } from './CollegeMark.js';
import { standingMessages } from './standing-messages.js';
import classes from './NameList.module.css';

interface NameListProps {
  readonly kind: string;
  readonly options: readonly BallotOption[];
  /** Said above, unless a heading already is. */
  readonly titled?: boolean;
}

/** The list that a resolution ratifies in block, its names by college. Nothing where there is none. */
export function NameList({ kind, options, titled = true }: NameListProps) {
  const t = useText(standingMessages);
  const parts = paperList(kind, options);
  if (parts.length === 0) return null;
  return (
    <div className={classes.list}>
      {titled && (
        <p className={classes.title}>
          {t('list')}, {t('list.count', { count: parts.reduce((sum, { names }) => sum + names.length, 0) })}
        </p>
      )}
      {parts.map(({ college, names }) => (
        <div key={college ?? 0} className={classes.part}>
          {college !== null && <CollegeMark college={college} />}
          <ul className={classes.names}>
            {names.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
