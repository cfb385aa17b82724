import type { LiveBallot } from '@collegium/contract';
import { useRead } from '../../../shared/api/query.js';
import { useNewVote } from '../../../shared/decision/useNewVote.js';
import { useText, useWords } from '../../../shared/i18n/LocaleProvider.js';
import { screenMessages } from '../messages.js';
import { questionLength } from './question-length.js';
import classes from './QuestionHead.module.css';

interface QuestionHeadProps {
  readonly assembly: string;
  readonly ballot: LiveBallot;
  /** What is happening to it, in a few words. */
  readonly state: string;
}

/** What is asked, in the serif of everything that is voted on. A long question is set smaller. */
export function QuestionHead({ assembly, ballot, state }: QuestionHeadProps) {
  const t = useText(screenMessages);
  const words = useWords();
  const newVoteOf = useNewVote();
  const again = ballot.round > 1;
  const { data } = useRead('getBallot', { params: { assembly, ballot: ballot.id } }, { enabled: again });
  const newVote = data && newVoteOf(data);
  const question = words(ballot.question);
  return (
    <div className={classes.head}>
      <p className={classes.line}>
        {t('ballot', { number: ballot.number })}
        {again && `, ${t('ballot.round', { round: ballot.round })}`} · <strong>{state}</strong>
      </p>
      <h1 className={classes.question} data-length={questionLength(question)}>
        {question}
      </h1>
      {newVote && <p className={classes.newVote}>{newVote}</p>}
    </div>
  );
}
