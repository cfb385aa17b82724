import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDay } from '../../../shared/i18n/format.js';
import { useLocale, useText } from '../../../shared/i18n/LocaleProvider.js';
import prose from '../../../shared/layout/Prose.module.css';
import { CollegeMark } from '../../../shared/pictures/CollegeMark.js';
import type { SetUpDraft, Step } from './draft.js';
import { setUpMessages } from './messages.js';
import { useQuorumWords } from './quorum-words.js';
import classes from './SetUp.module.css';

interface SummaryStepProps {
  readonly draft: SetUpDraft;
  readonly members: number;
  readonly onGo: (step: Step) => void;
}

/** Everything that is about to be founded, to be read once as a whole. */
export function SummaryStep({ draft, members, onGo }: SummaryStepProps) {
  const t = useText(setUpMessages);
  const { locale } = useLocale();
  const quorum = useQuorumWords();
  // Noon in UTC names the same day everywhere: this date has no hour yet.
  const day = draft.date === '' ? '' : formatDay(locale, `${draft.date}T12:00:00.000Z`, 'UTC');
  return (
    <>
      <h1 tabIndex={-1}>{t('summary.title')}</h1>
      <p className={prose.lead}>{t('summary.lead')}</p>
      <dl className={classes.summary}>
        <Line term={t('step.organisation')} step="organisation" onGo={onGo}>
          <strong>{draft.name}</strong> ({draft.shortName}), {t(`form.${draft.legalForm}`)},{' '}
          {draft.timeZone.replaceAll('_', ' ')}
        </Line>
        <Line term={t('step.colleges')} step="colleges" onGo={onGo}>
          <ul className={classes.plain}>
            {draft.colleges.map(({ number, name, seats }) => (
              <li key={number}>
                <CollegeMark college={number} name={name} />, {t('summary.seats', { seats })}
              </li>
            ))}
          </ul>
        </Line>
        <Line term={t('summary.members')} step="members" onGo={onGo}>
          {draft.csv.trim() === '' ? t('summary.members-none') : members}
        </Line>
        <Line term={t('step.assembly')} step="assembly" onGo={onGo}>
          <strong>{draft.title}</strong>
          <br />
          {day}, {draft.time.slice(0, 5)}, {draft.place}
          <br />
          {t('summary.quorum', { first: quorum(draft.quorumFirst), second: quorum(draft.quorumSecond) })}
        </Line>
      </dl>
    </>
  );
}

interface LineProps {
  readonly term: string;
  readonly step: Step;
  readonly onGo: (step: Step) => void;
  readonly children: ReactNode;
}

function Line({ term, step, onGo, children }: LineProps) {
  const t = useText(setUpMessages);
  return (
    <div className={classes.line}>
      <dt>{term}</dt>
      <dd>{children}</dd>
      <dd>
        <Button variant="subtle" onClick={() => onGo(step)}>
          {t('summary.change')}
          <span className="visually-hidden"> ({term})</span>
        </Button>
      </dd>
    </div>
  );
}
