import type { LiveBallot } from '@collegium/contract';
import { useText } from '../i18n/LocaleProvider.js';
import { votesInUrns } from '../live/college-votes.js';
import { standingMessages } from './standing-messages.js';
import { TestLines } from './TestLines.js';
import { plainTests, weightedTest } from './weighted.js';
import { WeightedBar } from './WeightedBar.js';
import classes from './Standing.module.css';

interface StandingProps {
  readonly ballot: Pick<LiveBallot, 'standing' | 'urns' | 'state'>;
  readonly nameOf: (college: number) => string | undefined;
}

/** Whether there is more to say of where a resolution stands than its counts do. */
export function hasStanding({ standing }: Pick<LiveBallot, 'standing'>): boolean {
  return standing !== null && (standing.carryOver !== null || standing.tests.length > 1);
}

/** Where a weighted resolution stands, or one of several majorities: said to be no decision, above and below. */
export function Standing({ ballot, nameOf }: StandingProps) {
  const t = useText(standingMessages);
  const { standing, urns, state } = ballot;
  if (standing === null || !hasStanding(ballot)) return null;
  const { weights, share, carryOver, tests } = standing;
  const suspended = carryOver !== null && weights.length === 0;
  const lines = suspended ? tests : plainTests(tests);
  return (
    <section className={classes.standing} aria-labelledby="standing">
      <h3 id="standing" className={classes.heading}>
        {t('so-far')}
      </h3>
      {suspended && <p className={classes.suspended}>{t('suspended')}</p>}
      {share !== null && weights.length > 0 && (
        <WeightedBar
          weighing={{ weights, share, carryOver, test: weightedTest(tests) }}
          votes={votesInUrns(urns)}
          nameOf={nameOf}
          running
        />
      )}
      {lines.length > 0 && <TestLines tests={lines} nameOf={nameOf} running />}
      <p className={classes.caution}>
        {t(state === 'open' || state === 'suspended' ? 'so-far.why' : 'so-far.closed')}
      </p>
    </section>
  );
}
