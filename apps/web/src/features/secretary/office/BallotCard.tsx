import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AssemblyView, BallotView } from '@collegium/contract';
import { useRefresh, useSend, useStoreAnswer } from '../../../shared/api/query.js';
import { useLocale, useText, useWords } from '../../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../../shared/i18n/messages.js';
import { Refusal } from '../../../shared/layout/Refusal.js';
import prose from '../../../shared/layout/Prose.module.css';
import { BallotPaper } from './BallotPaper.js';
import { EditBallot } from './EditBallot.js';
import { Findings } from './Findings.js';
import { officeMessages } from './messages.js';
import classes from './Office.module.css';

interface BallotCardProps {
  readonly about: AssemblyView;
  readonly ballot: BallotView;
  readonly secretary: boolean;
}

/** One ballot being prepared: as it will be shown, what blocks it, correct, declare ready. */
export function BallotCard({ about, ballot, secretary }: BallotCardProps) {
  const t = useText(officeMessages);
  const shared = useText(sharedMessages);
  const words = useWords();
  const { locale } = useLocale();
  const other = locale === 'fr' ? 'en' : 'fr';
  return (
    <article className={classes.ballot}>
      <header>
        <p className={prose.small}>
          {t('ballot.number', { number: ballot.number })} · {t(`ballot.${ballot.kind}`)} ·{' '}
          <strong>{shared(`ballot.${ballot.state}`)}</strong>
        </p>
        <h3 className={classes.question}>{words(ballot.question)}</h3>
        <p className={prose.small}>
          {t('ballot.other-language')} <span lang={other}>{ballot.question[other]}</span>
        </p>
      </header>
      <BallotPaper ballot={ballot} colleges={about.colleges} />
      <Findings findings={[...ballot.readiness, ...ballot.notices]} />
      {(ballot.state === 'draft' || ballot.state === 'ready') && (
        <BallotActs about={about} ballot={ballot} secretary={secretary} />
      )}
    </article>
  );
}

function BallotActs({ about, ballot, secretary }: BallotCardProps) {
  const t = useText(officeMessages);
  const [editing, setEditing] = useState(false);
  const storeAnswer = useStoreAnswer();
  const refresh = useRefresh();
  const params = { assembly: about.id, ballot: ballot.id };
  const ready = useSend(ballot.state === 'draft' ? 'readyBallot' : 'draftBallot', async (chair) => {
    storeAnswer('getChair', { params: { assembly: about.id } }, chair);
    await refresh('getBallot', 'getAssembly', 'getOffice');
  });
  const blocked = ballot.readiness.some(({ level }) => level === 'blocks');
  return (
    <>
      <Refusal error={ready.error} />
      {ballot.state === 'draft' && <p className={prose.small}>{t('ballot.ready-hint')}</p>}
      <div className={classes.acts}>
        {ballot.state === 'draft' ? (
          <>
            <Button disabled={blocked} loading={ready.isPending} onClick={() => ready.mutate({ params })}>
              {t('ballot.ready')}
            </Button>
            {secretary && (
              <Button variant="default" onClick={() => setEditing(true)}>
                {t('ballot.edit')}
              </Button>
            )}
          </>
        ) : (
          <Button variant="default" loading={ready.isPending} onClick={() => ready.mutate({ params })}>
            {t('ballot.draft')}
          </Button>
        )}
      </div>
      <EditBallot about={about} ballot={ballot} open={editing} onClose={() => setEditing(false)} />
    </>
  );
}
