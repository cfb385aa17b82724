import { Button } from '@mantine/core';
import type { BallotView, BreakTie } from '@collegium/contract';
import { useState } from 'react';
import { resolutionCounts } from '../../shared/decision/outcome.js';
import { useText, useWords } from '../../shared/i18n/LocaleProvider.js';
import { Refusal } from '../../shared/layout/Refusal.js';
import { ConfirmAct } from './ConfirmAct.js';
import type { Division } from './division.js';
import { chairMessages } from './messages.js';
import type { useActs } from './useActs.js';
import classes from './TieBreak.module.css';

interface DivisionPanelProps {
  readonly division: Division;
  readonly ballot: BallotView;
  readonly may: boolean;
  readonly acts: ReturnType<typeof useActs>;
}

type Answer = 'for' | 'against' | 'new-vote';
const ANSWERS: Readonly<Record<Division, readonly Answer[]>> = {
  'casting-vote': ['for', 'against'],
  'new-vote': ['new-vote'],
};

/** A resolution exactly divided, and what the statutes say of it: the chair's casting vote, or a new vote. */
export function DivisionPanel({ division, ballot, may, acts }: DivisionPanelProps) {
  const t = useText(chairMessages);
  const words = useWords();
  const [asked, setAsked] = useState<Answer | null>(null);
  const counts = ballot.decision && resolutionCounts(ballot.decision);
  const weighed = (ballot.decision?.weights.length ?? 0) > 0;
  const article = ballot.rules?.articles?.tie;
  return (
    <section className={classes.tie} aria-labelledby="division">
      <h3 id="division" className={classes.title}>
        {t('division.title')}
      </h3>
      {counts && (
        <p className={classes.who}>{t(weighed ? 'division.weighted' : 'division.counts', counts)}</p>
      )}
      <p className={classes.only}>
        {t(`division.${division}`)} {article !== undefined && <cite>{article}</cite>}
      </p>
      {may ? (
        <div className={classes.sides}>
          {ANSWERS[division].map((answer) => (
            <Button
              key={answer}
              size="lg"
              variant={division === 'casting-vote' ? 'default' : 'filled'}
              disabled={acts.isPending}
              onClick={() => setAsked(answer)}
            >
              {t(`division.answer.${answer}`)}
            </Button>
          ))}
        </div>
      ) : (
        <p>{t('not-yours', { role: 'chair' })}</p>
      )}
      <Refusal error={acts.error} />
      {asked && (
        <ConfirmAct
          open
          title={t(`division.confirm.${asked}`)}
          label={t(`division.answer.${asked}`)}
          onClose={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null);
            acts.mutate({ ballot: ballot.id, body: bodyOf(asked) });
          }}
        >
          <p className={classes.who}>{words(ballot.question)}</p>
          <p>{t(`division.then.${asked}`)}</p>
          <p>{t('tie.confirm.final')}</p>
        </ConfirmAct>
      )}
    </section>
  );
}

function bodyOf(answer: Answer): BreakTie {
  return answer === 'new-vote' ? { how: 'new-vote', college: null } : { how: 'casting-vote', side: answer };
}
