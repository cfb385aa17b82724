import type { BallotView, BoothEntry } from '@collegium/contract';
import type { VoteChoice } from '@collegium/record';
import { Button } from '@mantine/core';
import { Suspense } from 'react';
import { useText, useWords } from '../../../shared/i18n/LocaleProvider.js';
import { CollegeMark } from '../../../shared/pictures/CollegeMark.js';
import { boothMessages } from '../messages.js';
import type { Paper } from '../paper/paper.js';
import { patiently } from '../patiently.js';
import { useFocusOn } from '../useFocusOn.js';
import { voteMessages } from '../votes/messages.js';
import { ChoiceText } from '../votes/ChoiceText.js';
import classes from './Voting.module.css';

const NameList = patiently(async () => (await import('../../../shared/pictures/NameList.js')).NameList);

/** What one member is about to vote. */
export interface SummaryLine {
  readonly entry: BoothEntry;
  readonly paper: Paper;
  readonly choice: VoteChoice | null;
  readonly labels: readonly string[];
}

interface SummaryStepProps {
  readonly ballot: BallotView;
  readonly lines: readonly SummaryLine[];
  readonly moves: number;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

/** Who votes for whom, and what, word for word; then the one button that can't be taken back. */
export function SummaryStep({ ballot, lines, moves, onConfirm, onBack }: SummaryStepProps) {
  const t = useText(voteMessages);
  const b = useText(boothMessages);
  const words = useWords();
  const heading = useFocusOn(moves);
  const count = lines.filter(({ choice }) => choice !== null).length;
  return (
    <section className={classes.step}>
      <h1 ref={heading} tabIndex={-1} className={classes.confirmTitle}>
        {t('confirm.title')}
      </h1>
      <div className={classes.slip}>
        <p className={classes.slipHead}>
          <span>{b('ballot.kicker', { number: ballot.number })}</span>
          <span className={classes.slipQuestion}>{words(ballot.question)}</span>
        </p>
        {ballot.rules && 'ratifies' in ballot.rules && (
          <Suspense fallback={null}>
            <NameList kind={ballot.kind} options={ballot.options} />
          </Suspense>
        )}
        <ul className={classes.lines}>
          {lines.map((line) => (
            <SummaryItem key={line.entry.entry} line={line} />
          ))}
        </ul>
      </div>
      <p className={classes.final}>{t('confirm.final', { count: Math.max(1, count) })}</p>
      <div className={classes.decide}>
        <Button size="lg" className={classes.primary} disabled={count === 0} onClick={onConfirm}>
          {t('confirm.vote', { count: Math.max(1, count) })}
        </Button>
        <Button size="lg" variant="default" className={classes.secondary} onClick={onBack}>
          {t('confirm.change')}
        </Button>
      </div>
    </section>
  );
}

function SummaryItem({ line: { entry, paper, choice, labels } }: { readonly line: SummaryLine }) {
  const t = useText(voteMessages);
  return (
    <li className={classes.line}>
      <p className={classes.lineFor}>
        <CollegeMark college={entry.college} />
        <span>{t('confirm.for', { member: entry.member.name })}</span>
      </p>
      {choice ? <ChoiceText labels={labels} /> : <p className={classes.nothing}>{t('confirm.nothing')}</p>}
      {choice?.kind === 'names' && paper.kind === 'election' && (
        <p className={classes.lineCount}>{t('confirm.names', { count: labels.length, max: paper.max })}</p>
      )}
    </li>
  );
}
