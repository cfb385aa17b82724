import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { AssemblyView, BallotSummary } from '@collegium/contract';
import { useRead } from '../../shared/api/query.js';
import { decisionMessages } from '../../shared/decision/messages.js';
import { outcomeKey, outcomeSign } from '../../shared/decision/outcome.js';
import { formatInstant } from '../../shared/i18n/format.js';
import { useLocale, useText, useWords } from '../../shared/i18n/LocaleProvider.js';
import { Fetched } from '../../shared/layout/Fetched.js';
import { DecisionSteps } from '../../shared/pictures/DecisionSteps.js';
import { SimulatorLink } from '../../shared/layout/SimulatorLink.js';
import { Elected } from './Elected.js';
import { auditorMessages } from './messages.js';
import classes from './Decisions.module.css';

/** Every proclaimed decision as a page of arithmetic, to read or to print. */
export function Decisions({ assembly }: { readonly assembly: AssemblyView }) {
  const t = useText(auditorMessages);
  const ballots = assembly.agenda.flatMap(({ ballot }) => (ballot?.state === 'proclaimed' ? [ballot] : []));
  return (
    <section className={classes.decisions} aria-labelledby="decisions">
      <h2 id="decisions">{t('decisions')}</h2>
      {ballots.length === 0 && <p>{t('decisions.none')}</p>}
      <SimulatorLink assembly={assembly.id} />
      {ballots.map((ballot) => (
        <OneDecision key={ballot.id} assembly={assembly} ballot={ballot} />
      ))}
      {ballots.length > 0 && (
        <div className="no-print">
          <Button variant="default" onClick={() => window.print()}>
            {t('decisions.print')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface OneDecisionProps {
  readonly assembly: AssemblyView;
  readonly ballot: BallotSummary;
}

function OneDecision({ assembly, ballot }: OneDecisionProps) {
  const t = useText(auditorMessages);
  const decided = useText(decisionMessages);
  const words = useWords();
  const { locale } = useLocale();
  const read = useRead('getBallot', { params: { assembly: assembly.id, ballot: ballot.id } });
  return (
    <article className={classes.decision} aria-labelledby={`decision-${ballot.number}`}>
      <p className={classes.line}>
        {t('decisions.ballot', { number: ballot.number })}
        {read.data?.proclaimedAt &&
          `, ${t('decisions.proclaimed', { when: formatInstant(locale, read.data.proclaimedAt, assembly.timeZone) })}`}
      </p>
      <h3 id={`decision-${ballot.number}`} className={classes.question}>
        {words(ballot.question)}
      </h3>
      <Fetched read={read} level={2}>
        {({ decision, options }) =>
          decision && (
            <>
              <p className={classes.outcome} data-sign={outcomeSign(decision.outcome)}>
                {decided(outcomeKey(decision.outcome, decision.unanimity?.holds))}
              </p>
              {decision.seats && <Elected seats={decision.seats} options={options} />}
              <p className="no-print">
                <Link href={`/assemblies/${assembly.id}/ballots/${ballot.id}/arithmetic`}>
                  {t('decisions.arithmetic')}
                </Link>
              </p>
              <details className={classes.steps}>
                <summary>{t('decisions.steps')}</summary>
                <DecisionSteps steps={decision.steps} options={options} />
              </details>
            </>
          )
        }
      </Fetched>
    </article>
  );
}
