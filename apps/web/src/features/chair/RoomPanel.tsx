import { Link } from 'wouter';
import type { LiveSnapshot, RoomCollege } from '@collegium/contract';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { CollegeMark } from '../../shared/pictures/CollegeMark.js';
import { QuorumGauges } from '../../shared/pictures/QuorumGauges.js';
import { Bar } from '../../shared/pictures/TurnoutBars.js';
import { collegeFill } from '../../shared/theme/college-style.js';
import { chairMessages } from './messages.js';
import { herePerCollege, hereInAll } from './room.js';
import classes from './RoomPanel.module.css';

interface RoomPanelProps {
  readonly assembly: string;
  readonly room: LiveSnapshot['room'];
}

/** Who is here, whether the quorum stands, and who waits at the door. */
export function RoomPanel({ assembly, room }: RoomPanelProps) {
  const t = useText(chairMessages);
  const all = hereInAll(room.colleges);
  return (
    <section className={classes.room} aria-labelledby="room">
      <h2 id="room" className={classes.heading}>
        {t('room')}
      </h2>
      <p>
        <strong>{t('room.here', { count: all.here })}</strong>
        <br />
        <span className={classes.detail}>{t('room.detail', { ...all })}</span>
      </p>
      <ul className={classes.colleges}>
        {room.colleges.map((college) => (
          <College key={college.college} college={college} />
        ))}
      </ul>
      <div className={classes.quorum}>
        <h3 className={classes.heading}>{t('room.quorum')}</h3>
        <QuorumGauges room={room} announce tellNone />
      </div>
      <p className={classes.waiting} data-some={room.pendingAdmissions > 0}>
        {t('room.waiting', { count: room.pendingAdmissions })}
        {room.pendingAdmissions > 0 && (
          <>
            {' '}
            <Link href={`/assemblies/${assembly}/office`}>{t('room.waiting.link')}</Link>
          </>
        )}
      </p>
    </section>
  );
}

function College({ college }: { readonly college: RoomCollege }) {
  const t = useText(chairMessages);
  const here = herePerCollege(college);
  return (
    <li className={classes.college}>
      <CollegeMark college={college.college} name={college.name} />
      <Bar share={college.called === 0 ? 0 : here / college.called} style={collegeFill(college.college)} />
      <span className={classes.detail}>
        {t('room.college', { here, called: college.called })}
        {college.remote > 0 && `, ${t('room.college-detail', { remote: college.remote })}`}
      </span>
    </li>
  );
}
