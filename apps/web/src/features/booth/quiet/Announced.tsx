import type { BallotSummary } from '@collegium/contract';
import { useRead } from '../../../shared/api/query.js';
import { useText, useWords } from '../../../shared/i18n/LocaleProvider.js';
import { BallotHead } from '../BallotHead.js';
import { boothMessages } from '../messages.js';
import { Quiet } from './QuietScene.js';
import classes from './Quiet.module.css';

interface AnnouncedProps {
  readonly assembly: string;
  readonly next: BallotSummary;
  readonly colleges: readonly number[];
}

/** The next question before it opens: its rule, and what must be known beforehand. */
export function Announced({ assembly, next, colleges }: AnnouncedProps) {
  const t = useText(boothMessages);
  const words = useWords();
  const { data } = useRead('getBallot', { params: { assembly, ballot: next.id } });
  return (
    <div className={classes.quiet}>
      {data ? (
        <BallotHead ballot={data} colleges={colleges} kicker={t('announced.kicker')} />
      ) : (
        <Quiet title={words(next.question)}>{null}</Quiet>
      )}
      <p className={classes.soft}>
        {t('ballot.public')} {t('announced.text')}
      </p>
    </div>
  );
}
