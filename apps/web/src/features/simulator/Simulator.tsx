import { lazy, Suspense, useDeferredValue, useMemo, type ReactNode } from 'react';
import type { AssemblyView } from '@collegium/contract';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { StateMessage } from '../../shared/layout/StateMessage.js';
import { DecisionSteps } from '../../shared/pictures/DecisionSteps.js';
import { Compare } from './Compare.js';
import { CopyLink } from './CopyLink.js';
import { simulatorMessages } from './messages.js';
import { Result, Strip } from './Result.js';
import { simulate, type Simulated, type Simulation } from './simulation.js';
import { StatutesChoice, type StatutesHere } from './StatutesChoice.js';
import { useSimulation } from './useSimulation.js';
import { Votes } from './Votes.js';
import classes from './Simulator.module.css';

/** Reading a register is for those who have one. */
const PastBallots = lazy(async () => ({ default: (await import('./PastBallots.js')).PastBallots }));

interface SimulatorProps {
  readonly start: () => Simulation;
  readonly here?: StatutesHere;
  /** A remark on what one begins with. */
  readonly note?: ReactNode;
  /** Whose past votes may be taken. */
  readonly past?: AssemblyView;
}

/** The arithmetic as an instrument: numbers on one side, what they give on the other, and every other reading below. */
export function Simulator({ start, here, note, past }: SimulatorProps) {
  const t = useText(simulatorMessages);
  const { simulation, unreadable, change, reset } = useSimulation(start);
  const found = useMemo(() => simulate(simulation), [simulation]);
  const later = useDeferredValue(simulation);
  return (
    <article className={classes.simulator}>
      <header className={classes.head}>
        <p className={classes.label}>{t('not-decision')}</p>
        <h1>{t('heading')}</h1>
        <p className={classes.lead}>{t('lead')}</p>
        {note}
      </header>
      {unreadable && (
        <StateMessage kind="refused" title={t('bad-link')}>
          {t('bad-link.text')}
        </StateMessage>
      )}
      {found.kind === 'decided' && <Strip found={found} />}
      <StatutesChoice simulation={simulation} found={found} here={here ?? null} onChange={change} />
      {past && (
        <Suspense>
          <PastBallots about={past} statutes={simulation.statutes} onTake={change} />
        </Suspense>
      )}
      <div className={classes.desk}>
        <Votes simulation={simulation} onChange={change} />
        <div className={classes.side}>
          <Found simulation={simulation} found={found} />
          <CopyLink simulation={simulation} onReset={reset} />
        </div>
      </div>
      <Compare simulation={later} onChange={change} />
      {found.kind === 'decided' && (
        <details className={classes.fold} open>
          <summary>{t('steps')}</summary>
          <DecisionSteps steps={stepsOf(simulation, found)} options={[]} />
        </details>
      )}
    </article>
  );
}

function Found({ simulation, found }: { readonly simulation: Simulation; readonly found: Simulated }) {
  const t = useText(simulatorMessages);
  if (found.kind === 'decided') return <Result simulation={simulation} found={found} />;
  return (
    <StateMessage kind="empty" title={t(found.kind === 'open' ? 'open' : 'voices')}>
      {t(found.kind === 'open' ? 'open.text' : 'voices.text')}
    </StateMessage>
  );
}

/** Without the names that a simulated list hasn't, nor unanimity where the statutes don't say what it means. */
function stepsOf({ statutes, asked }: Simulation, { decision }: Extract<Simulated, { kind: 'decided' }>) {
  const read = statutes[asked].unanimity !== null;
  return decision.steps.filter(({ rule }) => rule !== 'ratification' && (read || rule !== 'unanimity'));
}
