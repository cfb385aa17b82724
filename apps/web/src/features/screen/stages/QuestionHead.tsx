import type { LiveBallot } from '@collegium/contract';
import { useText, useWords } from '../../../shared/i18n/LocaleProvider.js';
import { screenMessages } from '../messages.js';
import { questionLength } from './question-length.js';
import classes from './QuestionHead.module.css';

interface QuestionHeadProps {
  readonly ballot: LiveBallot;
  /** What is happening to it, in a few words. */
  readonly state: string;
}

/** What is asked, in the serif of everything that is voted on. A long question is set smaller. */
export function QuestionHead({ ballot, state }: QuestionHeadProps) {
  const t = useText(screenMessages);
  const words = useWords();
  const question = words(ballot.question);
  return (
    <div className={classes.head}>
      <p className={classes.line}>
        {t('ballot', { number: ballot.number })}
        {ballot.round > 1 && `, ${t('ballot.round', { round: ballot.round })}`} · <strong>{state}</strong>
      </p>
      <h1 className={classes.question} data-length={questionLength(question)}>
        {question}
      </h1>
    </div>
  );
}
