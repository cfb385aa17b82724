import type { LiveSnapshot } from '@collegium/contract';
import { useText } from '../i18n/LocaleProvider.js';
import { CollegeMark } from './CollegeMark.js';
import { pictureMessages } from './messages.js';
import { QuorumGauge, QuorumTrack, useQuorumFigures } from './QuorumGauge.js';
import { quorumRows, quorumSummary, type QuorumRow } from './quorum-rows.js';
import classes from './QuorumGauges.module.css';

interface QuorumGaugesProps {
  readonly room: LiveSnapshot['room'];
  /** Announce changes to a screen reader. */
  readonly announce?: boolean;
  /** Whether no quorum being asked is worth a line. */
  readonly tellNone?: boolean;
  /** One short line a test, colleges by their number: beside something larger. */
  readonly compact?: boolean;
}

/**
 * The whole quorum: one gauge with its sentence, or one per test under the sentence that says how many are met and how
 * many it takes. Measured in `em`: lines where there is room for them, two lines a test where there isn't.
 */
export function QuorumGauges({
  room,
  announce = false,
  tellNone = false,
  compact = false,
}: QuorumGaugesProps) {
  const t = useText(pictureMessages);
  const [only, second] = room.quorum;
  if (only === undefined) return tellNone ? <QuorumGauge quorum={null} /> : null;
  if (second === undefined && only.scope === 'global') {
    return <QuorumGauge quorum={only} announce={announce} />;
  }
  const names = new Map(room.colleges.map(({ college, name }) => [college, name]));
  return (
    <div className={classes.quorum} data-compact={compact}>
      <p className={classes.summary} data-state={quorumSummary(room).state}>
        <span role={announce ? 'status' : undefined}>{t('quorum.together', quorumSummary(room))}</span>
      </p>
      <ul className={classes.rows}>
        {quorumRows(room.quorum).map((row, index) => (
          <Row
            key={index}
            row={row}
            name={row.college === null ? null : (names.get(row.college) ?? null)}
            compact={compact}
          />
        ))}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly row: QuorumRow;
  readonly name: string | null;
  readonly compact: boolean;
}

function Row({ row, name, compact }: RowProps) {
  const t = useText(pictureMessages);
  const figures = useQuorumFigures();
  const { college, reached, test } = row;
  return (
    <li className={classes.row} data-reached={reached}>
      <span>
        {college === null ? (
          t('quorum.everyone')
        ) : (
          <CollegeMark college={college} {...(name === null || compact ? {} : { name })} />
        )}
      </span>
      <QuorumTrack row={row} />
      <span className={classes.figure}>
        {test.measure === 'heads' && test.needed !== null
          ? t(compact ? 'quorum.row-short' : 'quorum.row', {
              heads: test.heads,
              called: test.called,
              needed: test.needed,
            })
          : t(compact ? 'quorum.row-rights-short' : 'quorum.row-rights', figures(test))}
      </span>
      <strong className={classes.state}>
        <span className={compact ? 'visually-hidden' : undefined}>
          {t(reached ? 'quorum.met' : 'quorum.unmet')}
        </span>
      </strong>
    </li>
  );
}
