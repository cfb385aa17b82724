import type { LiveSnapshot } from '@collegium/contract';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { CollegeMark } from '../../../shared/pictures/CollegeMark.js';
import { Hemicycle } from '../../../shared/pictures/Hemicycle.js';
import { screenMessages } from '../messages.js';
import type { StageProps } from './Stage.js';
import classes from './BoardStage.module.css';

/** A board that several ballots filled: its hemicycle, and every name under its college. */
export function BoardStage({ snapshot }: StageProps) {
  const t = useText(screenMessages);
  return (
    <div className={classes.board}>
      <div className={classes.left}>
        <h1 className={classes.heading}>{t('board')}</h1>
        <Hemicycle seats={snapshot.seats} board={snapshot.board} bare />
      </div>
      <div className={classes.colleges}>
        {snapshot.seats.map(({ college, seats }) => (
          <College key={college} college={college} seats={seats} snapshot={snapshot} />
        ))}
      </div>
    </div>
  );
}

interface CollegeProps {
  readonly college: number;
  readonly seats: number;
  readonly snapshot: LiveSnapshot;
}

function College({ college, seats, snapshot }: CollegeProps) {
  const t = useText(screenMessages);
  const members = snapshot.board.filter((seat) => seat.college === college);
  const name = snapshot.room.colleges.find((each) => each.college === college)?.name;
  return (
    <section className={classes.college}>
      <h2 className={classes.collegeHead}>
        <CollegeMark college={college} {...(name === undefined ? {} : { name })} />
        <span className={classes.filled}>{t('board.seats', { filled: members.length, seats })}</span>
      </h2>
      <ul className={classes.names} data-many={members.length > 10}>
        {members.map(({ member }) => (
          <li key={member}>{member}</li>
        ))}
      </ul>
    </section>
  );
}
