import type { AssemblyView, BallotView, LiveBallot } from '@collegium/contract';
import { useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { DecisionPoster } from '../../shared/decision/DecisionPoster.js';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { useFit } from '../../shared/layout/useFit.js';
import { DecisionSteps } from '../../shared/pictures/DecisionSteps.js';
import { chairMessages } from './messages.js';
import { Proposed } from './Proposed.js';
import { RunningCount } from './RunningCount.js';
import classes from './BallotDetail.module.css';

interface BallotDetailProps {
  readonly assembly: Pick<AssemblyView, 'id' | 'colleges'>;
  readonly ballot: BallotView;
  readonly running: LiveBallot | null;
}

/** The ballot itself: what is proposed before it opens, the count while it runs, then the decision and its arithmetic. */
export function BallotDetail({ assembly, ballot, running }: BallotDetailProps) {
  const { colleges } = assembly;
  const state = running?.state ?? ballot.state;
  if (state === 'draft' || state === 'ready') return <Proposed ballot={ballot} colleges={colleges} />;
  return (
    <>
      {ballot.decision && (
        <DecisionPreview
          assembly={assembly.id}
          ballot={ballot}
          decision={ballot.decision}
          proclaimed={state === 'proclaimed'}
          nameOf={(college) => colleges.find(({ number }) => number === college)?.name}
        />
      )}
      {running && <RunningCount ballot={running} colleges={colleges} />}
    </>
  );
}

/** A small big screen: the same shape, and what is too tall for it is set smaller, as there. */
function Preview({ children }: { readonly children: ReactNode }) {
  const stage = useRef<HTMLDivElement>(null);
  useFit(stage);
  return (
    <div className={classes.preview} data-mantine-color-scheme="light">
      <div ref={stage} className={classes.scaled}>
        {children}
      </div>
    </div>
  );
}

interface DecisionPreviewProps {
  readonly assembly: string;
  readonly ballot: BallotView;
  readonly decision: NonNullable<BallotView['decision']>;
  readonly proclaimed: boolean;
  readonly nameOf: (college: number) => string | undefined;
}

function DecisionPreview({ assembly, ballot, decision, proclaimed, nameOf }: DecisionPreviewProps) {
  const t = useText(chairMessages);
  const { question, options } = ballot;
  // Nothing is shown to the room while a tie waits.
  const waiting = decision.outcome === 'tied';
  return (
    <section className={classes.decision} aria-labelledby="decision">
      <h3 id="decision" className={classes.heading}>
        {t(waiting ? 'decision.so-far' : proclaimed ? 'decision.done' : 'decision.preview')}
      </h3>
      {!waiting && (
        <Preview>
          <DecisionPoster ballot={{ question, options, decision }} nameOf={nameOf} level={3} />
        </Preview>
      )}
      <details className={classes.arithmetic}>
        <summary>{t('decision.arithmetic')}</summary>
        <DecisionSteps steps={decision.steps} options={options} />
        <p className={classes.page}>
          <Link href={`/assemblies/${assembly}/ballots/${ballot.id}/arithmetic`}>{t('decision.page')}</Link>
        </p>
      </details>
    </section>
  );
}
