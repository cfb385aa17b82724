import type { BallotView, LiveBallot } from '@collegium/contract';
import { useNewVote } from '../../shared/decision/useNewVote.js';
import { useNow } from '../../shared/device/clock.js';
import { formatElapsed, secondsBetween } from '../../shared/i18n/elapsed.js';
import { useLocale, useText, useWords } from '../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../shared/i18n/messages.js';
import { chairMessages } from './messages.js';
import classes from './BallotHead.module.css';

interface BallotHeadProps {
  readonly ballot: BallotView;
  /** The same ballot in the live state, when it is the one in front of the room. */
  readonly running: LiveBallot | null;
}

/** Which ballot, where it stands, its question, and what must be announced before it opens. */
export function BallotHead({ ballot, running }: BallotHeadProps) {
  const t = useText(chairMessages);
  const shared = useText(sharedMessages);
  const words = useWords();
  const newVote = useNewVote()(ballot);
  const state = running?.state ?? ballot.state;
  const openedAt = running?.openedAt ?? ballot.openedAt;
  return (
    <div className={classes.head}>
      <p className={classes.line}>
        <span>{t('ballot', { number: ballot.number })}</span>
        {ballot.round > 1 && <span>{t('ballot.round', { round: ballot.round })}</span>}
        <strong data-state={state}>
          {state === 'open' && openedAt ? <OpenFor since={openedAt} /> : shared(`ballot.${state}`)}
        </strong>
      </p>
      <p className={classes.question}>{words(ballot.question)}</p>
      {newVote && <p className={classes.newVote}>{newVote}</p>}
      {(state === 'draft' || state === 'ready') && <Announcements ballot={ballot} />}
    </div>
  );
}

function OpenFor({ since }: { readonly since: string }) {
  const t = useText(chairMessages);
  const { locale } = useLocale();
  const now = useNow(1000);
  const elapsed = formatElapsed(locale, secondsBetween(since, now.toISOString()));
  return t('ballot.open-for', { elapsed });
}

/** A college of one elector votes openly: the room hears it before the ballot opens. */
function Announcements({ ballot }: { readonly ballot: BallotView }) {
  const t = useText(chairMessages);
  const single = singleElectorColleges(ballot);
  if (single.length === 0) return null;
  return (
    <div className={classes.announce} role="note">
      <p className={classes.announceTitle}>{t('ballot.announce')}</p>
      {single.map((college) => (
        <p key={college}>{t('ballot.single', { college })}</p>
      ))}
    </div>
  );
}

export function singleElectorColleges(ballot: Pick<BallotView, 'notices'>): readonly number[] {
  return ballot.notices
    .filter((notice) => notice.key === 'single-elector')
    .map((notice) => Number(notice.inputs['college']))
    .filter((college) => Number.isInteger(college));
}
