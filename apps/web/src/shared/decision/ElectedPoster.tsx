import type { CSSProperties } from 'react';
import type { BallotOption } from '@collegium/contract';
import type { SeatFinding } from '@collegium/rules';
import { useText } from '../i18n/LocaleProvider.js';
import { CollegeMark } from '../pictures/CollegeMark.js';
import { Hemicycle } from '../pictures/Hemicycle.js';
import { electedInOrder } from './elected-order.js';
import { decisionMessages } from './messages.js';
import classes from './DecisionPoster.module.css';

interface ElectedPosterProps {
  readonly seats: readonly SeatFinding[];
  readonly options: readonly BallotOption[];
}

/** Who was elected, college by college, beside the seats they fill. */
export function ElectedPoster({ seats, options }: ElectedPosterProps) {
  const board = seats.flatMap((seat) =>
    electedInOrder(seat, options).map(({ label }) => ({ college: seat.college, member: label })),
  );
  return (
    <div className={classes.board}>
      <Hemicycle seats={seats} board={board} bare />
      <div className={classes.colleges} style={rowsOf(seats)}>
        {seats.map((seat) => (
          <College key={seat.college} seat={seat} options={options} />
        ))}
      </div>
    </div>
  );
}

interface CollegeProps {
  readonly seat: SeatFinding;
  readonly options: readonly BallotOption[];
}

function College({ seat, options }: CollegeProps) {
  const t = useText(decisionMessages);
  const rests = [
    ['vacant', seat.vacant],
    ['left', seat.leftToNewVote],
    ['tied-seats', seat.tied],
  ] as const;
  return (
    <section className={classes.college}>
      <p className={classes.collegeHead}>
        <CollegeMark college={seat.college} /> <span>{t('seats', { seats: seat.seats })}</span>
        <span className={classes.unit}>{t('voices')}</span>
      </p>
      <ul className={classes.names}>
        {electedInOrder(seat, options).map(({ option, label, votes, by }) => (
          <li key={option}>
            <span className={classes.name}>{label}</span>{' '}
            <span className={classes.votes}>
              {by === 'lot' && `${t('by-lot')} · `}
              {votes}
            </span>
          </li>
        ))}
        {rests
          .filter(([, count]) => count > 0)
          .map(([key, count]) => (
            <li key={key} className={classes.rest}>
              {t(key, { count })}
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Long lists are set smaller, so that a whole board stays on one screen. */
function rowsOf(seats: readonly SeatFinding[]): CSSProperties {
  const longest = Math.max(1, ...seats.map((seat) => seat.elected.length));
  return { '--size': longest > 16 ? '1.4em' : longest > 10 ? '1.7em' : '1.9em' } as CSSProperties;
}
