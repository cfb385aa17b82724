import type { LiveBallot } from '@collegium/contract';
import { useNow } from '../../../shared/device/clock.js';
import { useThrottled } from '../../../shared/device/useThrottled.js';
import { formatElapsed, secondsBetween } from '../../../shared/i18n/elapsed.js';
import { useLocale, useText } from '../../../shared/i18n/LocaleProvider.js';
import { totalTurnout } from '../../../shared/live/turnout.js';
import { NameList } from '../../../shared/pictures/NameList.js';
import { QuorumGauges } from '../../../shared/pictures/QuorumGauges.js';
import { hasStanding } from '../../../shared/pictures/Standing.js';
import { screenMessages } from '../messages.js';
import { Counts } from './Counts.js';
import { QuestionHead } from './QuestionHead.js';
import { VotesFigure } from './VotesFigure.js';
import type { StageProps } from './Stage.js';
import classes from './OpenStage.module.css';

interface OpenStageProps extends StageProps {
  readonly ballot: LiveBallot;
}

const CALM = 5_000;

/** While people vote: the question, how long, how many, and what the statutes let be seen. */
export function OpenStage({ snapshot, ballot }: OpenStageProps) {
  const { votes, electors } = totalTurnout(ballot.urns);
  const state = useOpenFor(ballot.openedAt);
  return (
    <div className={classes.open} data-kind={hasStanding(ballot) ? 'standing' : ballot.kind}>
      <div className={classes.left}>
        <QuestionHead assembly={snapshot.assembly} ballot={ballot} state={state} />
        <div className={classes.list}>
          <NameList kind={ballot.kind} options={ballot.options} />
        </div>
        <VotesFigure urns={ballot.urns} />
        <div className={classes.quorum}>
          <QuorumGauges room={snapshot.room} compact />
        </div>
        <SpokenTurnout votes={votes} electors={electors} />
      </div>
      <Counts snapshot={snapshot} ballot={ballot} />
    </div>
  );
}

function SpokenTurnout({ votes, electors }: { readonly votes: number; readonly electors: number }) {
  const t = useText(screenMessages);
  const said = useThrottled(t('open.turnout', { votes, electors }), CALM);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}

/** "Voting is open for 3 min 12 s", renewed every second. */
function useOpenFor(since: string | null): string {
  const t = useText(screenMessages);
  const { locale } = useLocale();
  const now = useNow(1000);
  if (since === null) return t('open');
  return t('open.for', { elapsed: formatElapsed(locale, secondsBetween(since, now.toISOString())) });
}
