import type { BallotOption, Words } from '@collegium/contract';
import type { Decision } from '@collegium/rules';
import { useText, useWords } from '../i18n/LocaleProvider.js';
import type { KeyOf } from '../i18n/catalogue.js';
import { decisionMessages } from './messages.js';
import { NameList } from '../pictures/NameList.js';
import { ElectedPoster } from './ElectedPoster.js';
import { ResolutionPoster } from './ResolutionPoster.js';
import { TicketPoster } from './TicketPoster.js';
import { ratifiesList, stepOf } from './decided.js';
import { outcomeKey, outcomeSign, resolutionKey } from './outcome.js';
import classes from './DecisionPoster.module.css';

export interface PosterBallot {
  readonly question: Words;
  readonly options: readonly BallotOption[];
  readonly decision: Decision;
}

interface DecisionPosterProps {
  readonly ballot: PosterBallot;
  /** The name of a college, where it is known. */
  readonly nameOf?: NameOf;
  readonly level?: 1 | 3;
}

type NameOf = (college: number) => string | undefined;

/**
 * A result as the big screen shows it. Everything is measured in `em`, so that the chair sees the very same thing in
 * small before proclaiming it.
 */
export function DecisionPoster({ ballot, nameOf = () => undefined, level = 1 }: DecisionPosterProps) {
  const t = useText(decisionMessages);
  const words = useWords();
  const { decision } = ballot;
  const list = ratifiesList(ballot.options, decision);
  const unanimous = decision.unanimity?.holds ?? false;
  const key =
    decision.seats === undefined && decision.ticket === undefined
      ? resolutionKey(decision.outcome, unanimous, list)
      : outcomeKey(decision.outcome, unanimous);
  const Heading = level === 1 ? 'h1' : 'h3';
  return (
    <div className={classes.poster}>
      <p className={classes.question}>{words(ballot.question)}</p>
      <Heading className={classes.outcome} data-sign={outcomeSign(decision.outcome) ?? 'none'}>
        {t(key)}
      </Heading>
      {list && (
        <div className={classes.list}>
          <NameList kind="resolution" options={ballot.options} titled={false} />
        </div>
      )}
      <Body ballot={ballot} nameOf={nameOf} />
      {decision.unanimity?.holds && <p className={classes.note}>{t(whyUnanimous(decision))}</p>}
    </div>
  );
}

function Body({ ballot, nameOf }: { readonly ballot: PosterBallot; readonly nameOf: NameOf }) {
  const t = useText(decisionMessages);
  const { decision, options } = ballot;
  switch (decision.outcome) {
    case 'no-quorum':
      return (
        <p className={classes.why}>
          {t(stepOf(decision, 'college.absent-blocks') ? 'why.absent-college' : 'why.no-quorum')}
        </p>
      );
    case 'incomplete':
      return <p className={classes.why}>{t('why.incomplete')}</p>;
    case 'adopted':
    case 'rejected':
      return <ResolutionPoster decision={decision} nameOf={nameOf} />;
    case 'tied':
    case 'elected':
    case 'none-elected':
      return <Seated decision={decision} options={options} />;
  }
}

/** An election, a ticket, or a resolution that waits: all may be open still. */
function Seated({ decision, options }: Pick<PosterBallot, 'decision' | 'options'>) {
  const t = useText(decisionMessages);
  if (decision.ticket) return <TicketPoster decision={decision} options={options} />;
  if (!decision.seats) return <Divided decision={decision} />;
  return (
    <>
      {decision.outcome === 'tied' && <p className={classes.why}>{t('why.tied')}</p>}
      <ElectedPoster seats={decision.seats} options={options} />
    </>
  );
}

/** As many for as against: what the statutes say of it, before it is done. */
function Divided({ decision }: { readonly decision: Decision }) {
  const t = useText(decisionMessages);
  const next = stepOf(decision, 'decision.casting-vote-awaited') ? 'casting-vote-awaited' : 'tie-new-vote';
  return (
    <>
      <p className={classes.why}>{t(`why.divided.${next}`)}</p>
      <ResolutionPoster decision={decision} />
    </>
  );
}

/** What "unanimously" means here: an election has seats, a resolution doesn't. */
function whyUnanimous({ unanimity, seats, ticket }: Decision): KeyOf<typeof decisionMessages> {
  if (unanimity?.meaning === 'no_against') return 'unanimity.why-against';
  if (unanimity?.meaning === 'all_present_for') return 'unanimity.why-present';
  if (unanimity?.meaning === 'all_members_for') return 'unanimity.why-members';
  if (ticket) return 'unanimity.why-ticket';
  return seats ? 'unanimity.why' : 'unanimity.why-for';
}
