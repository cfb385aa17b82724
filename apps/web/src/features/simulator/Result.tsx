import { tellFlips } from '@collegium/contract';
import { flips, type Decision, type Outcome } from '@collegium/rules';
import { useDeferredValue, useMemo } from 'react';
import { weighingOf } from '../../shared/decision/decided.js';
import { outcomeSign } from '../../shared/decision/outcome.js';
import { isWeighed, Weighed } from '../../shared/decision/Weighed.js';
import { formatExact } from '../../shared/i18n/format.js';
import { spaced } from '../../shared/i18n/format-message.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { QuorumGauges } from '../../shared/pictures/QuorumGauges.js';
import { TestLines } from '../../shared/pictures/TestLines.js';
import { gaugesOf } from './gauges.js';
import { simulatorMessages } from './messages.js';
import { isBlocked, type Simulated, type Simulation } from './simulation.js';
import classes from './Result.module.css';

interface ResultProps {
  readonly simulation: Simulation;
  readonly found: Extract<Simulated, { kind: 'decided' }>;
}

/** What these votes would give: outcome, quorum, weights, and where it would turn. Never called a decision. */
export function Result({ simulation, found }: ResultProps) {
  const t = useText(simulatorMessages);
  const { decision } = found;
  const nameOf = (college: number) =>
    simulation.statutes.colleges.find(({ number }) => number === college)?.name;
  return (
    <section className={classes.result} aria-labelledby="outcome">
      <h2 id="outcome" className={classes.heading}>
        {t('outcome')}
      </h2>
      <Verdict decision={decision} />
      <QuorumGauges room={gaugesOf(simulation, decision)} tellNone />
      {isWeighed(decision) ? (
        <Weighed decision={decision} nameOf={nameOf} />
      ) : (
        decision.tests && <TestLines tests={decision.tests} nameOf={nameOf} running={false} />
      )}
      <Turning simulation={simulation} found={found} />
    </section>
  );
}

function Verdict({ decision }: { readonly decision: Decision }) {
  const t = useText(simulatorMessages);
  const { outcome } = decision;
  const words = t(`would.${wouldKey(decision)}`);
  return (
    <div className={classes.verdict} data-sign={outcomeSign(outcome)}>
      <p className={classes.label}>{t('not-decision')}</p>
      <p className={classes.outcome}>{words}</p>
      <p className="visually-hidden" role="status">
        {t('would.said', { outcome: saidOf(decision) })}
      </p>
    </div>
  );
}

/** The outcome in one line that stays in sight while one moves numbers on a narrow screen. */
export function Strip({ found: { decision } }: Pick<ResultProps, 'found'>) {
  const t = useText(simulatorMessages);
  const { locale } = useLocale();
  const words = t(`would.${wouldKey(decision)}`);
  const share = weighingOf(decision)?.share;
  return (
    <p className={classes.strip} data-sign={outcomeSign(decision.outcome)} aria-hidden="true">
      <span>{t('not-decision')}</span>
      <strong>
        {share === undefined ? words : t('strip', { outcome: words, share: formatExact(locale, share) })}
      </strong>
    </p>
  );
}

function wouldKey(decision: Decision): Exclude<Outcome, 'elected' | 'none-elected'> | 'blocked' {
  if (isBlocked(decision)) return 'blocked';
  const { outcome } = decision;
  return outcome === 'elected' || outcome === 'none-elected' ? 'incomplete' : outcome;
}

function saidOf(decision: Decision): string {
  if (isBlocked(decision)) return 'blocked';
  return decision.outcome === 'no-quorum' ? 'quorum' : decision.outcome;
}

/** Looked for after the pictures have moved: a drag never waits for it. */
function Turning({ simulation, found }: ResultProps) {
  const t = useText(simulatorMessages);
  const { locale } = useLocale();
  const input = useDeferredValue(found.input);
  const colleges = simulation.votes.map(({ college }) => college);
  const turning = useMemo(() => flips(input), [input]);
  const sentences = turning.outcome === 'incomplete' ? [] : tellFlips(locale, turning, colleges);
  if (sentences.length === 0) return null;
  return (
    <div className={classes.flips}>
      <h3>{t('flips')}</h3>
      {turning.outcome !== 'no-quorum' && <p className={classes.soft}>{t('flips.lead')}</p>}
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{spaced(locale, sentence)}</li>
        ))}
      </ul>
    </div>
  );
}
