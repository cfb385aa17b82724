import type { CSSProperties } from 'react';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { CollegeMark } from '../../shared/pictures/CollegeMark.js';
import { collegeColour } from '../../shared/theme/college-style.js';
import { simulatorMessages } from './messages.js';
import { withRoom, withVotes } from './moves.js';
import {
  MOST_HEADS,
  offeredAnswers,
  presences,
  takingPartOf,
  votesOf,
  type RoomRow,
  type Simulation,
  type VoteRow,
} from './simulation.js';
import { Slider } from './Slider.js';
import classes from './Votes.module.css';

interface VotesProps {
  readonly simulation: Simulation;
  readonly onChange: (next: Simulation) => void;
}

/** The numbers to move, college by college: who was called, who takes part, what they answer. */
export function Votes({ simulation, onChange }: VotesProps) {
  const t = useText(simulatorMessages);
  const { room, votes } = simulation;
  const shared = votes.find(({ college }) => college === null);
  return (
    <section className={classes.votes} aria-labelledby="votes">
      <h2 id="votes">{t('votes')}</h2>
      <p className={classes.lead}>{t('votes.lead')}</p>
      {room.map((row) => (
        <College
          key={row.college}
          row={row}
          counts={votes.find(({ college }) => college === row.college)}
          simulation={simulation}
          onChange={onChange}
        />
      ))}
      {shared && (
        <fieldset className={classes.college}>
          <legend>{t('votes.shared')}</legend>
          <Counts counts={shared} simulation={simulation} onChange={onChange} />
        </fieldset>
      )}
    </section>
  );
}

interface CollegeProps extends VotesProps {
  readonly row: RoomRow;
  readonly counts: VoteRow | undefined;
}

function College({ row, counts, simulation, onChange }: CollegeProps) {
  const { college } = row;
  const name = simulation.statutes.colleges.find(({ number }) => number === college)?.name;
  return (
    <fieldset className={classes.college} style={{ '--college': collegeColour(college) } as CSSProperties}>
      <legend>
        <CollegeMark college={college} {...(name === undefined ? {} : { name })} />
      </legend>
      <Room row={row} simulation={simulation} onChange={onChange} />
      {counts && <Counts counts={counts} simulation={simulation} onChange={onChange} />}
    </fieldset>
  );
}

function Room({ row, simulation, onChange }: Omit<CollegeProps, 'counts'>) {
  const t = useText(simulatorMessages);
  const ways = presences.filter(
    (way) => way === 'present' || way === 'represented' || simulation.room.some((each) => each[way] > 0),
  );
  const { college } = row;
  return (
    <div className={classes.group} role="group" aria-label={t('room')}>
      <Slider
        label={t('called')}
        value={row.called}
        end={roundEnd(row.called)}
        onMove={(value) => onChange(withRoom(simulation, college, { what: 'called', value }))}
      />
      {ways.map((way) => (
        <Slider
          key={way}
          label={t(way)}
          value={row[way]}
          end={row.called}
          onMove={(value) => onChange(withRoom(simulation, college, { what: way, value }))}
        />
      ))}
    </div>
  );
}

function Counts({ counts, simulation, onChange }: VotesProps & { readonly counts: VoteRow }) {
  const t = useText(simulatorMessages);
  const { college } = counts;
  const taking = takingPartOf(simulation.room, college);
  return (
    <div className={classes.group} role="group" aria-label={t('counts')}>
      {offeredAnswers(simulation).map((answer) => (
        <Slider
          key={answer}
          label={t(answer)}
          value={counts[answer]}
          end={taking}
          onMove={(value) => onChange(withVotes(simulation, college, { answer, value }))}
        />
      ))}
      <p className={classes.silent}>{t('silent', { count: taking - votesOf(counts) })}</p>
    </div>
  );
}

/** A track that has room to move, and that doesn't change under the finger at each step. */
function roundEnd(called: number): number {
  const ends = [20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000];
  return ends.find((end) => called <= end) ?? MOST_HEADS;
}
