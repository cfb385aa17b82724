import type { College, LiveBallot } from '@collegium/contract';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { stackedCounts, urnCounts, type UrnCount } from '../../shared/live/tally-rows.js';
import { totalTurnout, turnoutByCollege } from '../../shared/live/turnout.js';
import { CollegeMark } from '../../shared/pictures/CollegeMark.js';
import { CountList } from '../../shared/pictures/CountList.js';
import { Standing } from '../../shared/pictures/Standing.js';
import { StackedCounts } from '../../shared/pictures/StackedCounts.js';
import { TurnoutBars } from '../../shared/pictures/TurnoutBars.js';
import { chairMessages } from './messages.js';
import classes from './RunningCount.module.css';

interface RunningCountProps {
  readonly ballot: LiveBallot;
  readonly colleges: readonly College[];
}

/** Turnout and, where the statutes show them, the votes so far and where they stand. */
export function RunningCount({ ballot, colleges }: RunningCountProps) {
  const t = useText(chairMessages);
  const nameOf = (number: number) => colleges.find((college) => college.number === number)?.name ?? '';
  const counts = urnCounts(ballot);
  const weighed = (ballot.standing?.weights.length ?? 0) > 0;
  const rows = turnoutByCollege(ballot.urns).flatMap(({ college, ...turnout }) =>
    college === null ? [] : [{ college, name: nameOf(college), ...turnout }],
  );
  return (
    <section className={classes.count} aria-labelledby="turnout">
      <h3 id="turnout" className={classes.turnout}>
        {t('ballot.turnout', { ...totalTurnout(ballot.urns) })}
      </h3>
      {rows.length > 0 && <TurnoutBars rows={rows} />}
      <Standing ballot={ballot} nameOf={(number) => nameOf(number) || undefined} />
      {weighed ? null : <Voices ballot={ballot} counts={counts} />}
    </section>
  );
}

/** The votes so far, urn by urn or answer by answer. */
function Voices({ ballot, counts }: { readonly ballot: LiveBallot; readonly counts: readonly UrnCount[] }) {
  const t = useText(chairMessages);
  const stack = stackedCounts(ballot);
  return (
    <>
      <h3 className={classes.heading}>
        {t(ballot.state === 'open' ? 'ballot.tallies' : 'ballot.tallies-final')}
      </h3>
      {counts.every(({ rows: lines }) => lines === null) && <p>{t('ballot.no-tallies')}</p>}
      {stack ? (
        <StackedCounts rows={stack} of={totalTurnout(ballot.urns).electors} />
      ) : (
        <div className={classes.urns}>
          {counts.map((count) => (
            <Count key={count.urn} count={count} />
          ))}
        </div>
      )}
    </>
  );
}

function Count({ count }: { readonly count: UrnCount }) {
  if (count.rows === null) return null;
  return (
    <div className={classes.urn}>
      {count.college !== null && <CollegeMark college={count.college} />}
      <CountList rows={count.rows} of={count.electors} college={count.college} />
    </div>
  );
}
