import type { CSSProperties } from 'react';
import type { LiveBallot } from '@collegium/contract';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { stackedCounts, urnCounts, type UrnCount } from '../../../shared/live/tally-rows.js';
import { totalTurnout } from '../../../shared/live/turnout.js';
import { CollegeMark } from '../../../shared/pictures/CollegeMark.js';
import { CountList } from '../../../shared/pictures/CountList.js';
import { hasStanding, Standing } from '../../../shared/pictures/Standing.js';
import { StackedCounts } from '../../../shared/pictures/StackedCounts.js';
import { Bar } from '../../../shared/pictures/TurnoutBars.js';
import { collegeFill } from '../../../shared/theme/college-style.js';
import { screenMessages } from '../messages.js';
import type { StageProps } from './Stage.js';
import classes from './Counts.module.css';
import open from './OpenStage.module.css';

/** Turnout of every urn, and its voices where they may be seen while people vote. */
export function Counts({ snapshot, ballot }: StageProps & { readonly ballot: LiveBallot }) {
  const t = useText(screenMessages);
  const counts = urnCounts(ballot);
  const stack = stackedCounts(ballot);
  const names = new Map(snapshot.room.colleges.map(({ college, name }) => [college, name]));
  const nameOf = (college: number | null) => (college === null ? null : (names.get(college) ?? null));
  if (hasStanding(ballot)) {
    return <Stands ballot={ballot} nameOf={(college) => names.get(college)} />;
  }
  if (stack) {
    return (
      <div>
        <div className={classes.lines}>
          {counts.map((count) => (
            <CollegeLine key={count.urn} count={count} name={nameOf(count.college)} />
          ))}
        </div>
        <div className={classes.stack}>
          <StackedCounts rows={stack} of={totalTurnout(ballot.urns).electors} />
        </div>
      </div>
    );
  }
  const rows = counts.reduce((sum, count) => sum + (count.rows?.length ?? 0), 0);
  return (
    <div>
      <div className={classes.counts} data-columns={counts.length > 1 ? 'many' : 'one'} style={sizeOf(rows)}>
        {counts.map((count) => (
          <Urn key={count.urn} count={count} name={nameOf(count.college)} />
        ))}
      </div>
      {counts.some((count) => count.rows === null) && <p className={classes.later}>{t('open.later')}</p>}
    </div>
  );
}

interface StandsProps {
  readonly ballot: LiveBallot;
  readonly nameOf: (college: number) => string | undefined;
}

/** Where several majorities, or weighted colleges, stand; the votes of each college are in the table of the weights. */
function Stands({ ballot, nameOf }: StandsProps) {
  const stack = ballot.standing?.weights.length === 0 ? stackedCounts(ballot) : null;
  return (
    <div className={open.standing}>
      {stack && <StackedCounts rows={stack} of={totalTurnout(ballot.urns).electors} />}
      <Standing ballot={ballot} nameOf={nameOf} />
    </div>
  );
}

function Urn({ count, name }: { readonly count: UrnCount; readonly name: string | null }) {
  const t = useText(screenMessages);
  const fill = count.college === null ? {} : collegeFill(count.college);
  const { votes, electors } = count;
  return (
    <section className={classes.urn}>
      {count.college !== null && (
        <div className={classes.turnout}>
          <h2 className={classes.college}>
            <CollegeMark college={count.college} {...(name === null ? {} : { name })} />
          </h2>
          <strong>{t('open.turnout', { votes, electors })}</strong>
          <Bar share={electors === 0 ? 0 : votes / electors} style={fill} />
        </div>
      )}
      {count.rows && (
        <div className={classes.rows}>
          <CountList rows={count.rows} of={electors} college={count.college} />
        </div>
      )}
    </section>
  );
}

/** Turnout of one college in a line, where the votes of all are told together. */
function CollegeLine({ count, name }: { readonly count: UrnCount; readonly name: string | null }) {
  const t = useText(screenMessages);
  const { college, votes, electors } = count;
  if (college === null) return null;
  return (
    <p className={classes.line}>
      <CollegeMark college={college} {...(name === null ? {} : { name })} />
      <Bar share={electors === 0 ? 0 : votes / electors} style={collegeFill(college)} />
      <strong>{t('open.turnout', { votes, electors })}</strong>
    </p>
  );
}

/** Long lists are set smaller, so that every name stays in sight. */
function sizeOf(rows: number): CSSProperties {
  const size = rows <= 6 ? '2.6em' : rows <= 20 ? '1.75em' : rows <= 36 ? '1.4em' : '1.1em';
  return { '--size': size } as CSSProperties;
}
