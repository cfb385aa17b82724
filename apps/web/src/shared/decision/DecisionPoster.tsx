import type { BallotOption, Words } from '@collegium/contract';
import type { Decision } from '@collegium/rules';
import { useText, useWords } from '../i18n/LocaleProvider.js';
import type { KeyOf } from '../i18n/catalogue.js';
import { decisionMessages } from './messages.js';
import { ElectedPoster } from './ElectedPoster.js';
import { ResolutionPoster } from './ResolutionPoster.js';
import { outcomeKey, outcomeSign } from './outcome.js';
import classes from './DecisionPoster.module.css';

export interface PosterBallot {
  readonly question: Words;
  readonly options: readonly BallotOption[];
  readonly decision: Decision;
}

/**
 * A result as the big screen shows it. Everything is measured in `em`, so that the chair sees the very same thing in
 * small before proclaiming it.
 */
export function DecisionPoster({
  ballot,
  level = 1,
}: {
  readonly ballot: PosterBallot;
  readonly level?: 1 | 3;
}) {
  const t = useText(decisionMessages);
  const words = useWords();
  const { decision } = ballot;
  const Heading = level === 1 ? 'h1' : 'h3';
  return (
    <div className={classes.poster}>
      <p className={classes.question}>{words(ballot.question)}</p>
      <Heading className={classes.outcome} data-sign={outcomeSign(decision.outcome) ?? 'none'}>
        {t(outcomeKey(decision.outcome, decision.unanimity?.holds))}
      </Heading>
      <Body ballot={ballot} />
      {decision.unanimity?.holds && <p className={classes.note}>{t(whyUnanimous(decision))}</p>}
    </div>
  );
}

function Body({ ballot }: { readonly ballot: PosterBallot }) {
  const t = useText(decisionMessages);
  const { decision, options } = ballot;
  switch (decision.outcome) {
    case 'no-quorum':
      return <p className={classes.why}>{t('why.no-quorum')}</p>;
    case 'incomplete':
      return <p className={classes.why}>{t('why.incomplete')}</p>;
    case 'adopted':
    case 'rejected':
      return <ResolutionPoster decision={decision} />;
    case 'tied':
    case 'elected':
    case 'none-elected':
      return (
        <>
          {decision.outcome === 'tied' && <p className={classes.why}>{t('why.tied')}</p>}
          <ElectedPoster seats={decision.seats ?? []} options={options} />
        </>
      );
  }
}

/** What "unanimously" means here: an election has seats, a resolution doesn't. */
function whyUnanimous({ unanimity, seats }: Decision): KeyOf<typeof decisionMessages> {
  if (unanimity?.meaning === 'no_against') return 'unanimity.why-against';
  return seats ? 'unanimity.why' : 'unanimity.why-for';
}
